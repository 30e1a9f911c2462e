import Markup

/// A raised or lowered piece of a line, with the text around it.
///
/// `25¹ billion` is 25 billion with a footnote, `10⁹` is a power and `2¹⁄₂` has a fraction; once the
/// piece stands in one line with the rest, nothing tells them apart.
struct RaisedText {
  enum Role {
    /// Refers to a footnote; no part of the line.
    case footnoteMark
    /// The numerator of a fraction.
    case numerator
    /// A power, an index, an ordinal's ending or the like.
    case part
  }

  /// The piece without white space.
  let text: String
  /// Whether it stands above the line, not below it.
  let isRaised: Bool
  /// Whether it leads somewhere.
  let isLink: Bool
  /// The end of the line so far.
  let before: Substring
  /// The beginning of what follows.
  let after: Substring

  /// Length of the longest mark, in bytes, such as `[note 12]`.
  static let longestMark = 12
  /// How much of the text around a piece tells what it is, in bytes.
  static let surroundings = 32

  private enum Label {
    case number(Int)
    case letter
    case sign
  }

  /// What the piece is to its line.
  var role: Role {
    guard let label else { return .part }
    if isRaised, let next = after.first, next == "/" || next == "⁄" { return .numerator }
    guard let last = before.last else { return isLink ? .footnoteMark : .part }
    guard isRaised else { return last.isNumber ? .footnoteMark : .part }
    switch label {
    case .sign: return .footnoteMark
    case .letter:
      let isInWord = after.first.map(\.isLetter) ?? false
      return isInWord || isVariable || number == "10" ? .part : .footnoteMark
    case .number(let value): return isPower(value) || last == "⁻" ? .part : .footnoteMark
    }
  }

  private var label: Label? {
    guard !text.isEmpty, text.utf8.count <= Self.longestMark else { return nil }
    let core = text.trimmingPrefix { "[(（【〔".contains($0) }
    if core.count < text.count, let last = core.last, "])）】〕".contains(last) { return .sign }
    if let first = core.first, first.isASCII, first.isNumber {
      guard core.allSatisfy({ $0.isASCII && $0.isNumber || ",-–、，*†‡".contains($0) }) else {
        return nil
      }
      return .number(Int(core) ?? 0)
    }
    if core.allSatisfy({ "*†‡§¶#".contains($0) || ("①"..."⑳").contains($0) }) { return .sign }
    if core.hasPrefix("注") || core.hasPrefix("註") { return .sign }
    let isRoman = core.count <= 4 && core.allSatisfy { "ivx".contains($0) }
    return isRoman || core.count == 1 && core.allSatisfy { $0.isASCII && $0.isLetter }
      ? .letter : nil
  }

  /// The Latin or Greek letters the line ends with.
  private var word: Substring {
    before.suffix { $0.isLetter && ($0.isASCII || ("α"..."ω").contains($0)) }
  }

  /// The number the line ends with, its separators included.
  private var number: Substring {
    before.suffix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
  }

  /// Whether the line ends with one letter that stands alone, such as `x`.
  private var isVariable: Bool {
    word.count == 1 && !(before.dropLast().last.map { $0.isNumber || $0.isLetter } ?? false)
  }

  private func isPower(_ exponent: Int) -> Bool {
    if isVariable { return true }
    if !word.isEmpty {
      let amount = before.dropLast(word.count)
      return Self.lengths.contains(word) && (2...3).contains(exponent) && !Self.isMoney(amount)
    }
    guard number == "10" else { return false }
    let base = before.dropLast(2)
    if let sign = base.last(where: { $0 != " " }), "×·*xX".contains(sign) { return true }
    return exponent > 2 && !Self.isMoney(before) && !isMeasure
  }

  /// Units of length, of which areas and volumes are powers.
  private static let lengths: Set<Substring> = ["m", "km", "cm", "mm", "ft", "yd", "mi", "in"]

  /// Whether a text ends with an amount of money.
  private static func isMoney(_ text: Substring) -> Bool {
    let sign = text.last { !$0.isNumber && $0 != "." && $0 != "," && $0 != " " }
    return sign?.unicodeScalars.first?.properties.generalCategory == .currencySymbol
  }

  /// Whether the number goes on behind the piece with its scale or unit.
  private var isMeasure: Bool {
    guard let next = after.first(where: { $0 != " " }) else { return false }
    if "%％‰".contains(next) || next.isLetter && !next.isASCII { return true }
    let unit = after.drop { $0 == " " }.prefix { $0.isLetter }.lowercased()
    return Self.scales.contains(unit)
  }

  private static let scales: Set<String> = [
    "thousand", "million", "billion", "trillion", "mn", "bn", "tn", "trn", "basis", "bp", "bps",
    "percent", "per", "percentage",
  ]
}

extension Substring {
  fileprivate func suffix(while isPart: (Character) -> Bool) -> Substring {
    let end = lastIndex { !isPart($0) }.map { index(after: $0) } ?? startIndex
    return self[end...]
  }
}

extension RaisedText {
  /// The superscript digits of a text, `nil` when none stand at an index.
  struct Digits {
    let value: String
    /// Their length in bytes.
    let width: Int

    init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
      var value = ""
      var index = start
      while let (digit, width) = Self.digit(bytes, index, end) {
        value.append(digit)
        index += width
      }
      if value.isEmpty { return nil }
      self.value = value
      width = index - start
    }

    private static func digit(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (Character, Int)? {
      guard index + 1 < end, bytes[index] == 0xC2 || bytes[index] == 0xE2 else { return nil }
      if bytes[index] == 0xC2 {
        switch bytes[index + 1] {
        case 0xB9: return ("1", 2)
        case 0xB2: return ("2", 2)
        case 0xB3: return ("3", 2)
        default: return nil
        }
      }
      guard index + 2 < end, bytes[index + 1] == 0x81 else { return nil }
      switch bytes[index + 2] {
      case 0xB0, 0xB4...0xB9: return (Character(Unicode.Scalar(bytes[index + 2] - 0x80)), 3)
      default: return nil
      }
    }
  }
}
