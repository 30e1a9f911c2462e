import PositionedData
import TestSupport

/// Makes random JSON values and texts for property tests.
struct RandomJSON {
  var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func value(depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth < 5 ? 10 : 6), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(.random(in: .min ... .max, using: &random))
    case 3: return .number(double())
    case 4, 5: return .string(string())
    case 6, 7:
      return .array((0..<count()).map { _ in value(depth: depth + 1) })
    default:
      let pairs = (0..<count()).map { _ in (string(), value(depth: depth + 1)) }
      return .object(Dictionary(pairs) { first, _ in first })
    }
  }

  mutating func count() -> Int { .random(in: 0...6, using: &random) }

  /// Any finite double: every bit pattern is as likely as another, or a tame number.
  mutating func double() -> Double {
    let wild = Double(bitPattern: random.next())
    guard wild.isFinite, Bool.random(using: &random) else {
      return Double(Int.random(in: -10_000...10_000, using: &random)) / 100
    }
    return wild
  }

  mutating func string() -> String {
    let limits: [UInt32] = [0x20, 0x7F, 0x7F, 0x7F, 0x2FFF, 0xFFFF, 0x10FFFF]
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      let limit = limits.randomElement(using: &random) ?? 0x7F
      text.unicodeScalars.append(Unicode.Scalar(.random(in: 0...limit, using: &random)) ?? "x")
    }
    return text
  }

  /// The text of a value with white space, escapes and number forms of other writers.
  mutating func text(of value: JSONValue) -> String {
    switch value {
    case .object(let members):
      return list("{", "}", members.map { "\(space())\(quoted($0))\(space()):\(text(of: $1))" })
    case .ordered(let members):
      return list(
        "{",
        "}",
        members.map { "\(space())\(quoted($0.key))\(space()):\(text(of: $0.value))" }
      )
    case .array(let elements): return list("[", "]", elements.map { text(of: $0) })
    case .string(let string): return space() + quoted(string) + space()
    case .number(let number): return space() + "\(number)" + space()
    case .integer(let integer): return space() + "\(integer)" + space()
    case .decimal(let decimal): return decimal
    case .bool(let truth): return space() + "\(truth)" + space()
    case .null: return space() + "null" + space()
    }
  }

  private mutating func list(_ open: String, _ close: String, _ entries: [String]) -> String {
    space() + open + (entries.isEmpty ? space() : entries.joined(separator: ",")) + close + space()
  }

  private mutating func space() -> String {
    ["", "", " ", "\n", "\r\n\t"].randomElement(using: &random) ?? ""
  }

  private mutating func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || Int.random(in: 0..<10, using: &random) == 0 {
        for unit in String(scalar).utf16 {
          let hex = String(unit, radix: 16, uppercase: Bool.random(using: &random))
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension LocatedValue {
  /// The value without its positions; numbers as doubles.
  var plain: JSONValue {
    switch content {
    case .string(let text): .string(text)
    case .number(let text): parseDouble(text).map { .number($0) } ?? .null
    case .bool(let truth): .bool(truth)
    case .null: .null
    case .array(let elements): .array(elements.map(\.plain))
    case .object(let members):
      .object(Dictionary(members.map { ($0.key, $0.value.plain) }) { first, _ in first })
    }
  }

  /// The value and all values inside it.
  var all: [LocatedValue] {
    switch content {
    case .array(let elements): [self] + elements.flatMap(\.all)
    case .object(let members): [self] + members.flatMap(\.value.all)
    default: [self]
    }
  }

  /// All members of all objects inside the value.
  var allMembers: [Member] {
    switch content {
    case .array(let elements): elements.flatMap(\.allMembers)
    case .object(let members): members + members.flatMap(\.value.allMembers)
    default: []
    }
  }
}

extension JSONValue {
  /// The value with all numbers as doubles, to compare with what was read.
  var withDoubles: JSONValue {
    switch self {
    case .integer(let integer): .number(Double(integer))
    case .number(let number): .number(number == 0 ? 0 : number)
    case .array(let elements): .array(elements.map(\.withDoubles))
    case .object(let members): .object(members.mapValues(\.withDoubles))
    default: self
    }
  }
}
