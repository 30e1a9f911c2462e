/// English number words that measure something.
enum EnglishNumbers {
  private static let units = [
    "zero": 0.0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let multipliers = [
    "hundred": 100.0, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]
  private static let parts = [
    "half": 50.0, "third": 100.0 / 3, "thirds": 100.0 / 3, "quarter": 25, "quarters": 25,
    "fifth": 20, "fifths": 20, "tenth": 10, "tenths": 10,
  ]
  /// What a number in words must count to be a figure.
  private static let measures: Set<String> = [
    "per", "percent", "percentage", "pct", "dollar", "dollars", "usd", "euros", "pounds", "points",
    "chances", "basis", "times", "orders", "trades", "shares", "limits", "bp", "bps",
  ]
  private static let possessions: Set<String> = [
    "portfolio", "money", "assets", "value", "investments", "investment", "holdings", "savings",
    "capital", "account", "fund", "funds", "wealth",
  ]

  /// The text with such words as digits.
  static func inDigits(_ text: String) -> String {
    let scan = WordScan(text)
    var changes: [(range: Range<Int>, text: String)] = []
    var index = 0
    while index < scan.words.count {
      if let share = share(at: index, scan) {
        changes.append(share.change)
        index = share.next
      } else if let number = number(at: index, scan) {
        let range =
          scan.words[index].range.lowerBound..<scan.words[number.next - 1].range.upperBound
        changes.append((range, WrittenNumbers.digits(number.value)))
        index = number.next
      } else {
        index += 1
      }
    }
    return changes.isEmpty ? text : scan.replacing(changes)
  }

  /// `two thirds of your portfolio` as a percentage.
  private static func share(
    at start: Int,
    _ scan: WordScan
  ) -> (change: (range: Range<Int>, text: String), next: Int)? {
    let words = scan.words
    var index = start
    var count = 1.0
    if let known = units[words[index].text], index + 1 < words.count {
      count = known
      index += 1
    } else if ["a", "one"].contains(words[index].text), index + 1 < words.count {
      index += 1
    }
    guard let part = parts[words[index].text] else { return nil }
    let rest = words[(index + 1)...].prefix(4).map(\.text)
    guard rest.contains(where: possessions.contains),
      ["of", "the", "your", "our", "all"].contains(rest.first ?? "")
    else { return nil }
    let range = words[start].range.lowerBound..<words[index].range.upperBound
    return ((range, WrittenNumbers.digits((count * part * 10).rounded() / 10) + "%"), index + 1)
  }

  /// A run of number words; `nil` where it measures nothing or has no word of its own.
  private static func number(at start: Int, _ scan: WordScan) -> (value: Double, next: Int)? {
    guard let run = run(at: start, scan) else { return nil }
    let next = run.next < scan.words.count ? scan.words[run.next].text : ""
    let gap = scan.gap(after: run.next - 1)
    let isMeasured =
      (gap.allSatisfy { $0 == " " || $0 == "-" } && measures.contains(next)) || gap.hasPrefix("%")
      || gap.trimmed.hasPrefix("%") || run.hasMultiplier || isMoney(before: start, scan)
    return isMeasured ? (run.value, run.next) : nil
  }

  private static func isMoney(before start: Int, _ scan: WordScan) -> Bool {
    guard start > 0 else { return false }
    return ["usd", "eur", "gbp", "chf", "jpy", "cny"].contains(scan.words[start - 1].text)
  }

  /// Number words one after another: `one hundred and twenty-five thousand`, `twelve point five`.
  private static func run(
    at start: Int,
    _ scan: WordScan
  ) -> (value: Double, next: Int, hasMultiplier: Bool)? {
    var (total, group) = (0.0, 0.0)
    var index = start
    var hasMultiplier = false
    if scan.words[start].text == "a", start + 1 < scan.words.count,
      multipliers[scan.words[start + 1].text] != nil
    {
      group = 1
      index += 1
    }
    while index < scan.words.count {
      let word = scan.words[index].text
      if let value = units[word] {
        group += value
      } else if let value = multipliers[word], index > start {
        hasMultiplier = hasMultiplier || value >= 1000
        if value == 100 { group *= 100 } else { (total, group) = (total + group * value, 0) }
      } else if word == "and", index > start, continues(index + 1, scan) {
      } else if word == "point", index > start, let decimals = decimals(at: index + 1, scan) {
        return (total + group + decimals.value, decimals.next, hasMultiplier)
      } else {
        break
      }
      index += 1
      // Words are one number only where a space or a hyphen alone stands between them.
      let gap = scan.gap(after: index - 1)
      if gap != " ", gap != "-" { break }
    }
    return index > start && (units[scan.words[start].text] != nil || index > start + 1)
      ? (total + group, index, hasMultiplier) : nil
  }

  private static func continues(_ index: Int, _ scan: WordScan) -> Bool {
    index < scan.words.count && units[scan.words[index].text] != nil
      && multipliers[scan.words[index - 2].text] != nil
  }

  private static func decimals(at start: Int, _ scan: WordScan) -> (value: Double, next: Int)? {
    var (value, unit, index) = (0.0, 0.1, start)
    while index < scan.words.count, let digit = units[scan.words[index].text], digit < 10 {
      value += digit * unit
      unit /= 10
      index += 1
    }
    return index > start ? (value, index) : nil
  }
}
