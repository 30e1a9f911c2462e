package import Diagnostics
package import PositionedData

/// The particulars of an entry, looked up by key.
package struct Particulars: Sendable, Hashable {
  private let value: LocatedValue

  /// Creates particulars from a whole document, such as the body of an entry.
  package init(_ document: LocatedDocument) { value = document.root }

  /// Creates particulars from a value of a document.
  init(_ value: LocatedValue) { self.value = value }

  /// Where the value stands in the document it is of.
  package func span(in document: LocatedDocument) -> SourceSpan { document.span(of: value) }

  /// Whether there is nothing, said outright.
  package var isNull: Bool { value.content == .null }

  /// Whether it is a list.
  package var isList: Bool {
    if case .array = value.content { true } else { false }
  }

  /// Whether it is an object.
  package var isObject: Bool {
    if case .object = value.content { true } else { false }
  }

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

  /// The number; `nil` for anything else, and for one beyond the finite doubles.
  package var number: Double? {
    guard case .number(let text) = value.content else { return nil }
    return parseDouble(text)
  }

  /// The number as it is written; `nil` for anything else.
  package var writtenNumber: String? {
    guard case .number(let text) = value.content else { return nil }
    return text
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
