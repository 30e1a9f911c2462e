import Allocation
import Diagnostics
import PositionedData

/// What five questions about the client were answered with, each in both languages.
package struct Suitability: Sendable, Hashable {
  let objective: LocalizedText
  let term: LocalizedText
  let riskAttitude: LocalizedText
  let lossCapacity: LocalizedText
  let experience: LocalizedText
}

extension Suitability {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "what is known of the client", &findings) else {
      return nil
    }
    func answer(_ key: String, _ findings: inout Findings) -> LocalizedText? {
      object.required(key, &findings).flatMap { LocalizedText($0, &findings) }
    }
    let objective = answer("objective", &findings)
    let term = answer("term", &findings)
    let riskAttitude = answer("riskAttitude", &findings)
    let lossCapacity = answer("lossCapacity", &findings)
    let experience = answer("experience", &findings)
    object.finish(&findings)
    guard let objective, let term, let riskAttitude, let lossCapacity, let experience else {
      return nil
    }
    self.init(
      objective: objective,
      term: term,
      riskAttitude: riskAttitude,
      lossCapacity: lossCapacity,
      experience: experience
    )
  }
}
