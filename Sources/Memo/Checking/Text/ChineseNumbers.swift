/// Chinese numerals that measure something.
enum ChineseNumbers {
  private static let digits: [Character: Double] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "柒": 7, "捌": 8, "玖": 9, "半": 0.5,
  ]
  private static let tens: [Character: Double] = [
    "十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000,
  ]
  private static let groups: [Character: Double] = ["万": 1e4, "亿": 1e8]
  /// What follows a numeral that is a figure.
  private static let measures = [
    "%", "个百分点", "百分点", "成", "倍", "美元", "元", "块", "个基点", "基点", "笔交易", "笔", "股", "项限制",
  ]

  /// The text with such numerals as digits.
  static func inDigits(_ text: String) -> String {
    let scalars = Array(text)
    var result = ""
    var place = 0
    while place < scalars.count {
      if let percent = percent(at: place, scalars) {
        result += percent.text
        place = percent.next
      } else if let number = number(at: place, scalars) {
        result += number.text
        place = number.next
      } else {
        result.append(scalars[place])
        place += 1
      }
    }
    return result
  }

  /// `百分之十二` and `百分之12` as `12%`.
  private static func percent(at start: Int, _ text: [Character]) -> (text: String, next: Int)? {
    guard starts("百分之", text, start) else {
      return starts("百分百", text, start) ? ("100%", start + 3) : nil
    }
    let place = start + 3
    if let run = run(at: place, text) { return (WrittenNumbers.digits(run.value) + "%", run.next) }
    if place < text.count, text[place] == "百" { return ("100%", place + 1) }
    let number = text[place...].prefix { ($0.isASCII && $0.isNumber) || $0 == "." }
    return number.isEmpty ? nil : (String(number) + "%", place + number.count)
  }

  private static func number(at start: Int, _ text: [Character]) -> (text: String, next: Int)? {
    guard let run = run(at: start, text), start == 0 || digits[text[start - 1]] == nil else {
      return nil
    }
    let value = WrittenNumbers.digits(run.value)
    if starts("成", text, run.next) {
      guard !starts("成不", text, run.next), run.value <= 10 else { return nil }
      return (WrittenNumbers.digits(run.value * 10) + "%", run.next + 1)
    }
    if starts("年", text, run.next), run.isPlain, run.next - start == 4 {
      return date(start, run.next, text)
    }
    let isMeasured = run.hasGroup || measures.contains { starts($0, text, run.next) }
    return isMeasured ? (value, run.next) : nil
  }

  /// `二〇二五年十二月三十一日` in digits.
  private static func date(
    _ start: Int,
    _ end: Int,
    _ text: [Character]
  ) -> (text: String, next: Int)? {
    let year = text[start..<end].compactMap { digits[$0].map { String(Int($0)) } }.joined()
    guard let month = run(at: end + 1, text), starts("月", text, month.next),
      let day = run(at: month.next + 1, text)
    else { return (year, end) }
    let parts = [month.value, day.value].map(WrittenNumbers.digits)
    return ("\(year)年\(parts[0])月\(parts[1])", day.next)
  }

  /// Numerals one after another, the first of them a digit or a ten.
  private static func run(
    at start: Int,
    _ text: [Character]
  ) -> (value: Double, next: Int, hasGroup: Bool, isPlain: Bool)? {
    guard start < text.count, digits[text[start]] != nil || text[start] == "十" else { return nil }
    var (total, group, digit) = (0.0, 0.0, 0.0)
    var place = start
    var (hasGroup, isPlain) = (false, true)
    while place < text.count {
      let character = text[place]
      if let value = digits[character] {
        digit = isPlain && place > start ? digit * 10 + value : value
      } else if let value = tens[character] {
        group += (digit == 0 ? 1 : digit) * value
        (digit, isPlain) = (0, false)
      } else if let value = groups[character] {
        total = (total + group + digit) * value
        (group, digit, hasGroup, isPlain) = (0, 0, true, false)
      } else if character == "点", place + 1 < text.count, digits[text[place + 1]] != nil {
        let decimals = text[(place + 1)...].prefix { digits[$0] != nil }
        let value = decimals.enumerated().reduce(0.0) { sum, part in
          sum + (digits[part.element] ?? 0) * power(part.offset + 1)
        }
        return (total + group + digit + value, place + 1 + decimals.count, hasGroup, false)
      } else {
        break
      }
      place += 1
    }
    return (total + group + digit, place, hasGroup, isPlain)
  }

  private static func power(_ places: Int) -> Double {
    (0..<places).reduce(1.0) { power, _ in power / 10 }
  }

  private static func starts(_ words: String, _ text: [Character], _ place: Int) -> Bool {
    place <= text.count && text[place...].starts(with: words)
  }
}
