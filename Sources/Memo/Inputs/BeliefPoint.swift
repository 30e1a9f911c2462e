import Diagnostics
package import PositionedData

/// Probabilities at one revision.
package struct BeliefPoint: Sendable, Hashable {
  let revision: String
  let date: CalendarDate
  /// By scenario id, 0 … 1.
  let probabilities: [String: Double]

  /// Creates a point of a path.
  package init(revision: String, date: CalendarDate, probabilities: [String: Double]) {
    self.revision = revision
    self.date = date
    self.probabilities = probabilities
  }
}

extension BeliefPoint {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a revision", &findings) else { return nil }
    let revision = object.text("revision", &findings)
    let date = object.day("date", &findings)
    var probabilities: [String: Double] = [:]
    for entry in object.required("probabilities", &findings)?.entries(&findings) ?? [] {
      probabilities[entry.key] = entry.value.fraction(&findings)
    }
    object.finish(&findings)
    guard let revision, let date else { return nil }
    self.init(revision: revision, date: date, probabilities: probabilities)
  }
}
