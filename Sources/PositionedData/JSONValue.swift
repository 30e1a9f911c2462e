/// A JSON value to be written.
package enum JSONValue: Sendable, Hashable {
  /// One member of an ``ordered(_:)`` object.
  package struct Member: Sendable, Hashable {
    /// The key.
    package let key: String
    /// The value of the key.
    package let value: JSONValue

    /// Creates a member.
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object written with its keys sorted.
  case object([String: JSONValue])
  /// An object written in the order given; keys must differ.
  case ordered([Member])
  case array([JSONValue])
  case string(String)
  /// A finite number, written as the shortest text that reads back as the same double.
  case number(Double)
  case integer(Int)
  /// A number written as it stands; it must follow the JSON grammar, as ``DecimalText`` reads it.
  case decimal(String)
  case bool(Bool)
  case null
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// Creates a text.
  package init(stringLiteral value: String) { self = .string(value) }
  /// Creates a truth value.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Creates a whole number.
  package init(integerLiteral value: Int) { self = .integer(value) }
  /// Creates a number.
  package init(floatLiteral value: Double) { self = .number(value) }
  /// Creates an array.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Creates a null.
  package init(nilLiteral: ()) { self = .null }

  /// Creates an object; of two equal keys the last one counts.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}
