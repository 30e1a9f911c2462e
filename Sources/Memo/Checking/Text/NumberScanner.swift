/// Goes through the bytes of a text once, for its numbers and for what stands around them.
struct NumberScanner {
  private let bytes: [UInt8]
  private var place = 0
  /// The text with `#` for each number, `$#` for an amount in dollars, `#%` for a percentage.
  private(set) var skeleton: [UInt8] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The numbers in order; names are left whole.
  mutating func tokens() -> [NumberToken] {
    var tokens: [NumberToken] = []
    while place < bytes.count {
      if isDigit(place) {
        guard let token = number() else { continue }
        tokens.append(token)
      } else if isWord(place) {
        while place < bytes.count, isWord(place) || joins(place) { copy() }
      } else {
        copy()
      }
    }
    return tokens
  }

  /// A hyphen inside a name such as `K-1`; after a currency's code it is a sign.
  private func joins(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "-") && index + 1 < bytes.count && isDigit(index + 1)
      && !(index >= 3 && (index - 3..<index).allSatisfy { (65...90).contains(bytes[$0]) })
  }

  private mutating func number() -> NumberToken? {
    let start = place
    let sign = takeSign()
    if let date = date() { return date }
    var end = place
    let digits = digits(&end)
    let magnitude = magnitude(at: end, isMoney: hasCurrency(before: start))
    // Letters right after the digits make a name of them.
    guard magnitude != nil || end >= bytes.count || !isWord(end) || isMarked(end) else {
      if let sign { skeleton += sign.utf8 }
      place = start
      while place < bytes.count, isWord(place) { copy() }
      return nil
    }
    let shown = String(decoding: digits, as: UTF8.self)
    let decimals = shown.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    let scale = magnitude?.scale ?? 1
    let step = (0..<decimals).reduce(scale) { step, _ in step / 10 }
    let text = scale == 1 ? shown : WrittenNumbers.digits((Double(shown) ?? 0) * scale)
    place = magnitude?.end ?? end
    let (unit, currency) = takeUnit(from: start)
    return NumberToken(
      text: (sign == "-" ? "-" : "") + text,
      isDate: false,
      unit: unit,
      currency: currency,
      step: step,
      hasSign: sign != nil
    )
  }

  private func digits(_ end: inout Int) -> [UInt8] {
    var digits: [UInt8] = []
    while end < bytes.count {
      if isDigit(end) {
        digits.append(bytes[end])
      } else if bytes[end] == UInt8(ascii: ","), digits.count <= 15, groups(after: end) {
        end += 1
        continue
      } else if bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, isDigit(end + 1),
        !digits.contains(UInt8(ascii: "."))
      {
        digits.append(bytes[end])
      } else {
        break
      }
      end += 1
    }
    return digits
  }

  private static let magnitudes: [(word: String, scale: Double, needsMoney: Bool)] = [
    ("million", 1e6, false), ("billion", 1e9, false), ("trillion", 1e12, false),
    ("thousand", 1000, false), ("mln", 1e6, false), ("mn", 1e6, false), ("bn", 1e9, false),
    ("m", 1e6, true), ("b", 1e9, true), ("k", 1000, true), ("万亿", 1e12, false),
    ("千万", 1e7, false), ("百万", 1e6, false), ("亿", 1e8, false), ("万", 1e4, false),
  ]

  /// `million` and the like after a number; a single letter only where the number is an amount.
  private func magnitude(at end: Int, isMoney: Bool) -> (scale: Double, end: Int)? {
    var start = end
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    let rest = bytes[start...].prefix(10).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    for magnitude in Self.magnitudes where rest.starts(with: magnitude.word.utf8) {
      let next = start + magnitude.word.utf8.count
      let isWhole = next >= bytes.count || !isWord(next) || (bytes[start] >= 0x80)
      if isWhole, isMoney || !magnitude.needsMoney { return (magnitude.scale, next) }
    }
    return nil
  }

  /// Whether a unit that is written without a space follows, such as `bps` or `x`.
  private func isMarked(_ end: Int) -> Bool {
    ["bps", "bp", "x", "pct", "pp", "USD"].contains { mark in
      bytes[end...].starts(with: mark.utf8)
        && (end + mark.utf8.count >= bytes.count || !isWord(end + mark.utf8.count))
    }
  }

  private func hasCurrency(before start: Int) -> Bool {
    let before = bytes[..<start].suffix(5).filter { $0 != UInt8(ascii: " ") }
    return before.last == UInt8(ascii: "$")
      || ["€", "£", "¥"].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || Self.codes.contains(String(decoding: before.suffix(3), as: UTF8.self))
  }

  private static let currencies: [(word: String, code: String)] = [
    ("美元", "USD"), ("美金", "USD"), ("欧元", "EUR"), ("英镑", "GBP"), ("日元", "JPY"), ("港元", "HKD"),
    ("人民币", "CNY"), ("元", "CNY"), ("USD", "USD"), ("EUR", "EUR"), ("GBP", "GBP"), ("JPY", "JPY"),
    ("CHF", "CHF"), ("CNY", "CNY"), ("US dollars", "USD"), ("dollars", "USD"), ("dollar", "USD"),
    ("euros", "EUR"), ("pounds", "GBP"), ("yen", "JPY"), ("francs", "CHF"),
  ]
  private static let codes = [
    "USD", "EUR", "GBP", "JPY", "CHF", "CNY", "HKD", "CAD", "AUD", "SGD", "NZD", "SEK", "NOK",
    "DKK",
  ]
  private static let percents = ["%", "percentage points", "percent", "per cent", "pct", "个百分点"]

  /// The unit of a number by what stands before and after it; its words leave the skeleton.
  private mutating func takeUnit(from start: Int) -> (NumberToken.Unit, String?) {
    var after = place
    while after < bytes.count, bytes[after] == UInt8(ascii: " ") { after += 1 }
    let rest = bytes[after...]
    if let word = Self.percents.first(where: { rest.starts(with: $0.utf8) }) {
      place = after + word.utf8.count
      skeleton += "#%".utf8
      return (.percent, nil)
    }
    if let code = takeCurrencyBefore() ?? takeCurrencyAfter(rest, after) {
      skeleton += code == "USD" ? "$#".utf8 : "\(code)#".utf8
      return (.money, code)
    }
    skeleton.append(UInt8(ascii: "#"))
    let isX = rest.first == UInt8(ascii: "x") && (after + 1 >= bytes.count || !isWord(after + 1))
    if isX || ["倍", "times", "fold", "-fold"].contains(where: { rest.starts(with: $0.utf8) }) {
      return (.times, nil)
    }
    let before = String(decoding: bytes[max(0, start - 24)..<start], as: UTF8.self).lowercased()
    let word = before.trimmed.split { !$0.isLetter }.last ?? ""
    let mark = before.trimmed.last
    let isPlace = Self.places.contains(String(word)) || mark == "第" || mark == "图"
    return (isPlace ? .place : .none, nil)
  }

  private static let places: Set<String> = [
    "section", "figure", "page", "paragraph", "table", "sections", "figures", "pages", "paragraphs",
  ]

  /// `USD `, `US$` or `$` at the end of the skeleton.
  private mutating func takeCurrencyBefore() -> String? {
    let spaces = skeleton.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    let trimmed = String(decoding: skeleton.dropLast(spaces).suffix(6), as: UTF8.self)
    for (mark, code) in [("US$", "USD"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "CNY")]
    where trimmed.hasSuffix(mark) {
      skeleton.removeLast(spaces + mark.utf8.count)
      return code
    }
    guard spaces <= 1, let code = Self.codes.first(where: trimmed.hasSuffix),
      trimmed.utf8.dropLast(code.utf8.count).last.map(Self.isLetter) != true
    else { return nil }
    skeleton.removeLast(spaces + code.utf8.count)
    return code
  }

  private mutating func takeCurrencyAfter(_ rest: ArraySlice<UInt8>, _ start: Int) -> String? {
    for (word, code) in Self.currencies where rest.starts(with: word.utf8) {
      place = start + word.utf8.count
      return code
    }
    return nil
  }

  /// The sign before a number; it is then no part of the skeleton.
  private mutating func takeSign() -> String? {
    for sign in [Array(MemoNumbers.minus.utf8), [UInt8(ascii: "-")]] {
      let before = skeleton.count - sign.count
      guard skeleton.suffix(sign.count).elementsEqual(sign) else { continue }
      if before > 0, sign.count == 1, !" |(\n$".utf8.contains(skeleton[before - 1]),
        skeleton[before - 1] < 0x80
      {
        continue
      }
      skeleton.removeLast(sign.count)
      return "-"
    }
    guard skeleton.last == UInt8(ascii: "+") else { return nil }
    skeleton.removeLast()
    return "+"
  }

  private func groups(after comma: Int) -> Bool {
    guard comma + 3 < bytes.count, (1...3).allSatisfy({ isDigit(comma + $0) }) else {
      return false
    }
    return comma + 4 >= bytes.count || !isDigit(comma + 4)
  }

  private mutating func date() -> NumberToken? {
    guard place + 10 <= bytes.count else { return nil }
    let part = bytes[place..<place + 10]
    let isDate = part.enumerated().allSatisfy { offset, byte in
      offset == 4 || offset == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte)
    }
    guard isDate, place + 10 == bytes.count || !isWord(place + 10) else { return nil }
    place += 10
    skeleton.append(UInt8(ascii: "#"))
    return NumberToken(text: String(decoding: part, as: UTF8.self), isDate: true)
  }

  private mutating func copy() {
    skeleton.append(bytes[place])
    place += 1
  }

  private func isDigit(_ index: Int) -> Bool { (48...57).contains(bytes[index]) }

  private func isWord(_ index: Int) -> Bool {
    isDigit(index) || Self.isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "_")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
