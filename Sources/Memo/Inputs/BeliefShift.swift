package import Allocation
import Diagnostics
import PositionedData

/// What one fact did to the probabilities.
package struct BeliefShift: Sendable, Hashable {
  /// The fact in a few words.
  let name: LocalizedText
  /// Percentage points by scenario id.
  let points: [String: Double]

  /// Creates a shift.
  package init(name: LocalizedText, points: [String: Double]) {
    self.name = name
    self.points = points
  }
}

extension BeliefShift {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "what one fact moved", &findings) else { return nil }
    let name = object.required("name", &findings).flatMap { LocalizedText($0, &findings) }
    var points: [String: Double] = [:]
    for entry in object.required("points", &findings)?.entries(&findings) ?? [] {
      points[entry.key] = entry.value.double(&findings)
    }
    object.finish(&findings)
    guard let name else { return nil }
    self.init(name: name, points: points)
  }
}
