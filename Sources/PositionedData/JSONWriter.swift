/// Writes JSON values so that equal values give equal bytes.
///
/// Keys are sorted by their UTF-8 bytes, every number has one form (no fraction for whole numbers, no
/// negative zero, otherwise the shortest text that reads back the same), and in strings quotes,
/// backslashes, control characters, U+2028 and U+2029 are escaped.
package enum JSONWriter {
  /// How much white space is written.
  package enum Layout: Sendable, Hashable {
    /// Without white space, for one line of JSON Lines.
    case compact
    /// Two spaces a level and a line for each entry; empty containers stay on their line. Ends with a
    /// line end.
    case pretty
  }

  /// Returns the text of a value.
  package static func text(_ value: JSONValue, _ layout: Layout = .pretty) -> String {
    String(decoding: bytes(value, layout), as: UTF8.self)
  }

  /// Returns the UTF-8 bytes of a value.
  package static func bytes(_ value: JSONValue, _ layout: Layout = .pretty) -> [UInt8] {
    var writer = JSONByteWriter()
    switch layout {
    case .compact:
      writer.write(value)
    case .pretty:
      writer.write(value, indentation: 0)
      writer.lineEnd()
    }
    return writer.bytes
  }
}

extension JSONByteWriter {
  /// Writes a value without white space.
  package mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let members):
      beginObject()
      for key in members.keysInByteOrder { member(key, members[key] ?? .null) }
      endObject()
    case .ordered(let members):
      beginObject()
      for member in members { self.member(member.key, member.value) }
      endObject()
    case .array(let elements):
      beginArray()
      for element in elements { write(element) }
      endArray()
    default: writeScalar(value)
    }
  }

  private mutating func member(_ key: String, _ value: JSONValue) {
    self.key(key)
    write(value)
  }

  private mutating func writeScalar(_ value: JSONValue) {
    switch value {
    case .string(let text): string(text)
    case .number(let number): self.number(number)
    case .integer(let integer): self.integer(integer)
    case .decimal(let text): decimal(text)
    case .bool(let truth): bool(truth)
    default: null()
    }
  }

  fileprivate mutating func write(_ value: JSONValue, indentation: Int) {
    switch value {
    case .object(let members) where !members.isEmpty:
      beginObject()
      for name in members.keysInByteOrder {
        prettyMember(name, members[name] ?? .null, indentation: indentation + 1)
      }
      newLine(indentation: indentation)
      endObject()
    case .ordered(let members) where !members.isEmpty:
      beginObject()
      for member in members {
        prettyMember(member.key, member.value, indentation: indentation + 1)
      }
      newLine(indentation: indentation)
      endObject()
    case .array(let elements) where !elements.isEmpty:
      beginArray()
      for element in elements {
        separate()
        newLine(indentation: indentation + 1)
        write(element, indentation: indentation + 1)
      }
      newLine(indentation: indentation)
      endArray()
    default: write(value)
    }
  }

  private mutating func prettyMember(_ name: String, _ value: JSONValue, indentation: Int) {
    separate()
    newLine(indentation: indentation)
    key(name, isSpaced: true)
    write(value, indentation: indentation)
  }
}

extension [String: JSONValue] {
  fileprivate var keysInByteOrder: [String] {
    keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
