/// Dates as people write them, where only one day can be meant.
enum WrittenDates {
  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var table = ["sept": 9]
    for (index, name) in names.enumerated() {
      table[name] = index + 1
      table[String(name.prefix(3))] = index + 1
    }
    return table
  }()

  /// The text with its dates as `2025-12-31`.
  static func inDigits(_ text: String) -> String {
    let scan = WordScan(text)
    guard scan.words.count >= 3 else { return text }
    var changes: [(range: Range<Int>, text: String)] = []
    var index = 0
    while index + 2 < scan.words.count {
      if let found = date(at: index, scan) {
        changes.append(found.change)
        index = found.next
      } else {
        index += 1
      }
    }
    return changes.isEmpty ? text : scan.replacing(changes)
  }

  private static func date(
    at start: Int,
    _ scan: WordScan
  ) -> (change: (range: Range<Int>, text: String), next: Int)? {
    // An ordinal's ending is a word of its own: `31st December 2025`.
    var places = [start]
    while places.count < 3, let last = places.last, last + 1 < scan.words.count {
      let next = last + 1
      let isOrdinal = ["st", "nd", "rd", "th"].contains(scan.words[next].text)
      let place = isOrdinal ? next + 1 : next
      guard place < scan.words.count else { return nil }
      places.append(place)
    }
    guard places.count == 3 else { return nil }
    let words = places.map { scan.words[$0].text }
    let gaps = places.dropLast().map { scan.gap(after: $0) }
    guard let day = day(words, gaps, scan.gap(after: places[2])) else { return nil }
    var end = scan.words[places[2]].range.upperBound
    if gaps[0] == "年", scan.bytes[end...].starts(with: "日".utf8) { end += "日".utf8.count }
    return ((scan.words[start].range.lowerBound..<end, day), places[2] + 1)
  }

  private static func day(_ words: [String], _ gaps: [String], _ rest: String) -> String? {
    let numbers = words.map { Int($0) }
    if let year = numbers[0], let month = numbers[1], let day = numbers[2],
      words[0].utf8.count == 4,
      gaps == ["年", "月"] || gaps == ["/", "/"]
    {
      return iso(year, month, day)
    }
    if let day = numbers[0], let month = months[words[1]], let year = numbers[2],
      gaps.allSatisfy({ [" ", ". ", ", ", "-"].contains($0) })
    {
      return iso(year, month, day)
    }
    if let month = months[words[0]], let day = numbers[1], let year = numbers[2],
      [" ", ". "].contains(gaps[0]), [", ", " "].contains(gaps[1])
    {
      return iso(year, month, day)
    }
    // 31/12/2025 can be read in one way alone; 3/4/2025 can't and stays as it is.
    guard gaps == ["/", "/"], let first = numbers[0], let second = numbers[1],
      let year = numbers[2],
      (first > 12) != (second > 12)
    else { return nil }
    return first > 12 ? iso(year, second, first) : iso(year, first, second)
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1900...2199).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
