import Diagnostics
package import PositionedData

/// A change that a person made, in that person's words.
package struct UserNote: Sendable, Hashable {
  let author: String
  let date: CalendarDate
  let text: String

  /// Creates a note.
  package init(author: String, date: CalendarDate, text: String) {
    self.author = author
    self.date = date
    self.text = text
  }
}

extension UserNote {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a note", &findings) else { return nil }
    let author = object.text("author", &findings)
    let date = object.day("date", &findings)
    let text = object.text("text", &findings)
    object.finish(&findings)
    guard let author, let date, let text else { return nil }
    self.init(author: author, date: date, text: text)
  }
}
