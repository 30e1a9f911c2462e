package import PositionedData

/// The particulars of an entry, looked up by key.
package struct Particulars: Sendable, Hashable {
  private let value: LocatedValue

  /// Creates particulars from a whole document, such as the body of an entry.
  package init(_ document: LocatedDocument) { value = document.root }

  private init(_ value: LocatedValue) { self.value = value }

  /// The member of an object; `nil` when there is none.
  package subscript(_ key: String) -> Particulars? {
    guard case .object(let members) = value.content else { return nil }
    return members.first { $0.key == key }.map { Particulars($0.value) }
  }

  /// The text; `nil` for anything else.
  package var text: String? {
    guard case .string(let text) = value.content else { return nil }
    return text
  }

  /// The number; `nil` for anything else.
  package var number: Double? {
    guard case .number(let text) = value.content else { return nil }
    return Double(text)
  }

  /// The truth value; `nil` for anything else.
  package var truth: Bool? {
    guard case .bool(let truth) = value.content else { return nil }
    return truth
  }

  /// The elements of a list; none for anything else.
  package var elements: [Particulars] {
    guard case .array(let elements) = value.content else { return [] }
    return elements.map { Particulars($0) }
  }

  /// The members of an object, in their order; none for anything else.
  package var members: [(key: String, value: Particulars)] {
    guard case .object(let members) = value.content else { return [] }
    return members.map { ($0.key, Particulars($0.value)) }
  }

  /// The numbers of an object by key.
  package var numbers: [String: Double] {
    var numbers: [String: Double] = [:]
    for (key, value) in members { numbers[key] = value.number }
    return numbers
  }

  /// The texts of an object by key.
  package var texts: [String: String] {
    var texts: [String: String] = [:]
    for (key, value) in members { texts[key] = value.text }
    return texts
  }

  /// The value as one to be written.
  package var json: JSONValue {
    switch value.content {
    case .string(let text): .string(text)
    case .number(let text): .decimal(text)
    case .bool(let truth): .bool(truth)
    case .null: .null
    case .array: .array(elements.map(\.json))
    case .object: .ordered(members.map { JSONValue.Member($0.key, $0.value.json) })
    }
  }
}
