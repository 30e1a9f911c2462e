import Allocation
import Diagnostics
import PositionedData

extension ObjectReader {
  /// A text in both languages; one string stands for both.
  mutating func localized(_ key: String, _ findings: inout Findings) -> LocalizedText? {
    optional(key).flatMap { LocalizedText($0, &findings) }
  }

  mutating func text(_ key: String, _ findings: inout Findings) -> String? {
    required(key, &findings)?.nonEmptyString(&findings)
  }

  mutating func day(_ key: String, _ findings: inout Findings) -> CalendarDate? {
    required(key, &findings)?.date(&findings)
  }

  /// The elements of a list that may be missing, those that can be read.
  mutating func list<Element>(
    _ key: String,
    _ findings: inout Findings,
    _ read: (Field, inout Findings) -> Element?
  ) -> [Element] {
    (optional(key)?.elements(&findings) ?? []).compactMap { read($0, &findings) }
  }

  /// Whether the document is of a schema; anything else is reported once.
  mutating func isOf(_ schema: String, _ findings: inout Findings) -> Bool {
    guard let field = required("schema", &findings), let text = field.string(&findings) else {
      return false
    }
    if text == schema { return true }
    findings.error("E5103", "the schema is `\(text)`, not `\(schema)`", at: field.span)
    return false
  }
}

extension LocalizedText {
  init?(_ field: Field, _ findings: inout Findings) {
    if case .string(let text) = field.value.content {
      self.init(english: text, chinese: text)
      return
    }
    guard var object = field.object(as: "a text or one for each language", &findings) else {
      return nil
    }
    let english = object.text("en", &findings)
    let chinese = object.text("zh", &findings)
    object.finish(&findings)
    guard let english, let chinese else { return nil }
    self.init(english: english, chinese: chinese)
  }
}
