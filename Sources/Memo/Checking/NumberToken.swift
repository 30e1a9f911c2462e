/// A number or a date as a text shows it.
struct NumberToken: Sendable, Hashable {
  /// The digits as written, without separators of thousands: `1234.50`, `-0.5`, `2025-12-31`.
  let text: String
  let isDate: Bool
  var unit = Unit.none

  /// What a number counts, as the words right beside it say.
  enum Unit: Sendable, Hashable {
    case none
    case percent
    case money
    /// The number of a section, a figure or a page.
    case place
  }

  /// The numbers of a text, without those that are part of a name such as `R01` or `2s10s`.
  static func all(in text: String) -> [NumberToken] {
    var scanner = Scanner(Array(text.utf8))
    return scanner.tokens()
  }

  /// The text with each number replaced, to compare what is said around them.
  static func skeleton(of text: String) -> String {
    var scanner = Scanner(Array(text.utf8))
    _ = scanner.tokens()
    return String(decoding: scanner.skeleton, as: UTF8.self)
  }

  /// How many digits stand after the point.
  var decimals: Int { text.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0 }

  /// The digits without the sign.
  var size: String { String(text.drop { $0 == "-" }) }

  /// The value without its sign.
  var value: Double { isDate ? .nan : abs(Double(text) ?? .nan) }

  private struct Scanner {
    let bytes: [UInt8]
    var place = 0
    var skeleton: [UInt8] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Goes through the text once; names are left whole.
    mutating func tokens() -> [NumberToken] {
      var tokens: [NumberToken] = []
      while place < bytes.count {
        if isDigit(place) {
          guard let token = number() else { continue }
          tokens.append(token)
          skeleton.append(UInt8(ascii: "#"))
        } else if isWord(place) {
          while place < bytes.count, isWord(place) || joins(place) { copy() }
        } else {
          copy()
        }
      }
      return tokens
    }

    /// A hyphen inside a name such as `K-1`.
    private func joins(_ index: Int) -> Bool {
      bytes[index] == UInt8(ascii: "-") && index + 1 < bytes.count && isDigit(index + 1)
    }

    private mutating func number() -> NumberToken? {
      let start = place
      let sign = takeSign() ? "-" : ""
      if let date = date() { return date }
      var digits: [UInt8] = []
      var index = place
      while index < bytes.count {
        if isDigit(index) {
          digits.append(bytes[index])
        } else if bytes[index] == UInt8(ascii: ","), digits.count <= 15, groups(after: index) {
          index += 1
          continue
        } else if bytes[index] == UInt8(ascii: "."), index + 1 < bytes.count, isDigit(index + 1),
          !digits.contains(UInt8(ascii: "."))
        {
          digits.append(bytes[index])
        } else {
          break
        }
        index += 1
      }
      // Letters right after the digits make a name of them.
      guard index >= bytes.count || !isWord(index) else {
        place = start
        while place < bytes.count, isWord(place) { copy() }
        return nil
      }
      let text = sign + String(decoding: digits, as: UTF8.self)
      let token = NumberToken(text: text, isDate: false, unit: unit(from: start, to: index))
      place = index
      return token
    }

    /// The unit of a number by what stands before and after it.
    private func unit(from start: Int, to end: Int) -> Unit {
      let after = bytes[end...].drop { $0 == UInt8(ascii: " ") }
      func follows(_ words: String...) -> Bool {
        words.contains { after.starts(with: $0.utf8) }
      }
      let before = String(decoding: bytes[max(0, start - 24)..<start], as: UTF8.self).lowercased()
        .trimmed
      if follows("%", "％", "percent", "per cent", "个百分点") { return .percent }
      if follows("美元", "元", "USD", "dollar") || before.last == "$" { return .money }
      let word = before.split { !$0.isLetter }.last ?? ""
      if ["section", "figure", "page", "sections", "figures", "pages"].contains(word)
        || ["第", "图"].contains(before.suffix(1))
      {
        return .place
      }
      let isCode = word.utf8.count == 3 && start >= 4 && (65...90).contains(bytes[start - 2])
      return isCode ? .money : .none
    }

    /// Whether the number is negative; its sign is then no part of the skeleton.
    private mutating func takeSign() -> Bool {
      for sign in [Array(MemoNumbers.minus.utf8), [UInt8(ascii: "-")]] {
        let before = skeleton.count - sign.count
        guard skeleton.suffix(sign.count).elementsEqual(sign) else { continue }
        if before > 0, sign.count == 1, !" |(\n".utf8.contains(skeleton[before - 1]) { continue }
        skeleton.removeLast(sign.count)
        return true
      }
      if skeleton.last == UInt8(ascii: "+") { skeleton.removeLast() }
      return false
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
      return NumberToken(text: String(decoding: part, as: UTF8.self), isDate: true)
    }

    private mutating func copy() {
      skeleton.append(bytes[place])
      place += 1
    }

    private func isDigit(_ index: Int) -> Bool { (48...57).contains(bytes[index]) }

    private func isWord(_ index: Int) -> Bool {
      let byte = bytes[index]
      return isDigit(index) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == UInt8(ascii: "_")
    }
  }
}
