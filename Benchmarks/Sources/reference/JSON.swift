import Foundation

/// A parsed JSON value with lookups that say what they missed.
enum JSON {
  case object([String: JSON])
  case array([JSON])
  case number(Double)
  case string(String)
  case bool(Bool)
  case null

  /// A value was not of the kind that the schema promises.
  struct Mismatch: Error {
    let wanted: String
  }

  /// Wraps what `JSONSerialization` returns.
  init(_ value: Any) {
    switch value {
    case let object as [String: Any]: self = .object(object.mapValues(JSON.init))
    case let array as [Any]: self = .array(array.map(JSON.init))
    case let string as String: self = .string(string)
    case let number as NSNumber: self = .number(number.doubleValue)
    default: self = .null
    }
  }

  subscript(key: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  var text: String {
    get throws {
      guard case .string(let text) = self else { throw Mismatch(wanted: "a string") }
      return text
    }
  }

  var number: Double {
    get throws {
      guard case .number(let number) = self else { throw Mismatch(wanted: "a number") }
      return number
    }
  }

  var list: [JSON] {
    get throws {
      guard case .array(let list) = self else { throw Mismatch(wanted: "an array") }
      return list
    }
  }

  var numbers: [Double] {
    get throws { try list.map { try $0.number } }
  }

  var rows: [[Double]] {
    get throws { try list.map { try $0.numbers } }
  }

  /// Numbers with `missing` where null stands.
  func numbers(orNull missing: Double) throws -> [Double] {
    try list.map { $0.isNull ? missing : try $0.number }
  }

  var members: [String: JSON] {
    get throws {
      guard case .object(let members) = self else { throw Mismatch(wanted: "an object") }
      return members
    }
  }
}
