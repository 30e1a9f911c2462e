package import Diagnostics

/// A value with the document it stands in and the name messages call it by.
///
/// The typed readings (`string`, `fraction`, `date`, …) return `nil` after reporting what was expected and
/// what was found. Numbers, truth values and dates are read alike from JSON and from plain YAML scalars;
/// text in quotes is never a number.
package struct Field: Sendable {
  /// The value as it was read.
  package let value: LocatedValue
  /// The document the value stands in.
  package let document: LocatedDocument
  private let title: Title

  /// What a message calls the value; put into words only when there is something to say.
  enum Title: Sendable {
    case words(String)
    case key(String)
    indirect case item(Int, of: Title)
  }

  /// Creates a field with the words for it, such as `the policy`.
  package init(_ value: LocatedValue, of document: LocatedDocument, name: String) {
    self.init(value, of: document, .words(name))
  }

  init(_ value: LocatedValue, of document: LocatedDocument, _ title: Title) {
    self.value = value
    self.document = document
    self.title = title
  }

  /// The words for the value in a message, such as `` `weight` `` or `` item 3 of `holdings` ``.
  package var name: String { title.words }

  /// A field for an element of this list, counted from 0.
  func element(_ element: LocatedValue, at index: Int) -> Field {
    Field(element, of: document, .item(index + 1, of: title))
  }

  /// Where the value stands.
  package var span: SourceSpan { document.span(of: value) }

  /// Reports that the value is not of the kind wanted.
  ///
  /// - Parameters:
  ///   - expected: The kind wanted, with its article: `a number`.
  ///   - findings: Where the report goes.
  ///   - help: The ways out.
  package func reportMismatch(
    expected: String,
    _ findings: inout Findings,
    help: [String] = []
  ) {
    var help = help
    if value.content == .null, help.isEmpty {
      help = ["leave the key out if there is no value"]
    }
    findings.error(
      "E1103",
      "expected \(expected) for \(name), found \(value.content.words)",
      at: span.firstLineIfLarge,
      help: help
    )
  }
}

extension Field.Title {
  fileprivate var words: String {
    switch self {
    case .words(let words): words
    case .key(let key): "`\(key)`"
    case .item(let number, let list): "item \(number) of \(list.words)"
    }
  }
}

extension LocatedDocument {
  /// The whole document as a field.
  package var field: Field { Field(root, of: self, name: "the document") }

  /// Where the text of a scalar begins in the file, if an offset in the text is an offset in the file.
  ///
  /// - Returns: The UTF-8 offset of the text's first byte, which for quoted text without escapes lies
  ///   after the quote; `nil` for text that was escaped, folded or indented, and for other values.
  package func textOffset(of value: LocatedValue) -> Int? {
    guard case .string(let text) = value.content else { return nil }
    if value.isPlain { return value.range.lowerBound }
    let start = value.range.lowerBound + 1
    let inside = start..<max(start, value.range.upperBound - 1)
    return file.text(in: inside) == text ? start : nil
  }
}

extension LocatedValue.Content {
  /// What the value is, in the words of a message.
  package var words: String {
    switch self {
    case .string(let text): text.isEmpty ? "empty text" : "`\(text.truncated(toWidth: 40))`"
    case .number(let text): "`\(text.truncated(toWidth: 40))`"
    case .bool(let truth): "`\(truth)`"
    case .null: "`null`"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension SourceSpan {
  /// The span itself, or only its first character when it covers several lines: underlining a whole
  /// object says less than pointing at its beginning.
  package var firstLineIfLarge: SourceSpan {
    let text = file.text(in: range)
    guard text.utf8.contains(UInt8(ascii: "\n")), let first = text.unicodeScalars.first else {
      return self
    }
    let end = range.lowerBound + String(first).utf8.count
    return SourceSpan(file: file, range: range.lowerBound..<end)
  }
}
