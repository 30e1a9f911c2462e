import Diagnostics
package import PositionedData

/// A sign-off.
package struct Approval: Sendable, Hashable {
  let role: String
  let name: String
  let date: CalendarDate

  /// Creates a sign-off.
  package init(role: String, name: String, date: CalendarDate) {
    self.role = role
    self.name = name
    self.date = date
  }
}

extension Approval {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "an approval", &findings) else { return nil }
    let role = object.text("role", &findings)
    let name = object.text("name", &findings)
    let date = object.day("date", &findings)
    object.finish(&findings)
    guard let role, let name, let date else { return nil }
    self.init(role: role, name: name, date: date)
  }
}
