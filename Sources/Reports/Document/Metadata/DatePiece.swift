/// A run of digits or of letters in a text that may hold a date.
enum DatePiece: Equatable {
  /// A number, and the one mark that parts it from a number before it.
  case number(Int, digits: Int, joint: Unicode.Scalar?)
  case word(String)

  /// The runs of a text, in order.
  static func pieces(of text: String) -> [DatePiece] {
    var cutter = DatePieceCutter()
    for scalar in text.unicodeScalars { cutter.add(scalar) }
    cutter.close()
    return cutter.pieces
  }
}

/// Cuts a text into runs of digits and of letters.
private struct DatePieceCutter {
  private(set) var pieces: [DatePiece] = []
  private var number = 0
  private var digits = 0
  private var letters = ""
  /// A number in Chinese characters; it counts before `年`, `月`, `日` only.
  private var characters: [Unicode.Scalar] = []
  /// What stands behind the last number: one mark, and how many there were.
  private var joint: Unicode.Scalar?
  private var marks = 0

  /// Digits of a day and time written as one number.
  private static let longestNumber = 14

  init() {
    // `Fri, 27 Mar 2026 09:00:00 GMT` has eight.
    pieces.reserveCapacity(8)
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": add(digit: scalar.value - 0x30)
    case "０"..."９": add(digit: scalar.value - 0xFF10)
    case "a"..."z", "A"..."Z":
      if digits > 0 || !characters.isEmpty { close() }
      // The bit that tells small letters from capitals.
      letters.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "年", "月", "日", "号", "號":
      if let (value, count) = ChineseDateNumber.value(of: characters) {
        pieces.append(.number(value, digits: count, joint: nil))
      }
      close()
      pieces.append(.word(scalar == "號" ? "号" : String(scalar)))
    default:
      if digits > 0 || !letters.isEmpty { close() }
      if ChineseDateNumber.isPart(scalar) {
        characters.append(scalar)
      } else {
        characters = []
        note(mark: scalar)
      }
    }
  }

  private mutating func note(mark: Unicode.Scalar) {
    // Blanks beside a mark are part of it.
    if mark == " ", joint != nil { return }
    if joint == nil || joint != " " { marks += 1 }
    joint = mark
  }

  private mutating func add(digit: UInt32) {
    if !letters.isEmpty || !characters.isEmpty { close() }
    digits += 1
    if digits <= Self.longestNumber { number = number * 10 + Int(digit) }
  }

  mutating func close() {
    if digits > 0, digits <= Self.longestNumber {
      pieces.append(.number(number, digits: digits, joint: marks <= 1 ? joint : nil))
    }
    if !letters.isEmpty { pieces.append(.word(letters)) }
    (number, digits, letters, characters) = (0, 0, "", [])
    (joint, marks) = (nil, 0)
  }
}
