import Foundation
import PositionedData
import TestSupport

@testable import Allocation

/// One client at one belief, as the fixture states it.
///
/// `Fixtures/expected.json` holds what the contract gives, from an independent implementation. Numbers
/// are percent of NAV.
struct ExpectedCase: Sendable, CustomStringConvertible {
  let client: String
  let beliefs: String
  let target: [String: Double]
  let weights: [String: Double]
  let contributions: [String: [String: Double]]
  let binding: [String: Double]
  let trackingError: Double
  let turnover: Double
  let stress: [String: Double]
  let returns: [String: Double]
  let expectedReturn: Double
  let floor: Double

  var description: String { "\(client) at \(beliefs)" }

  static let all: [ExpectedCase] = load()

  /// The probabilities in the name, such as `40/35/25 funding amber`.
  var probabilities: [Double] {
    let numbers = beliefs.split(separator: " ")[0].split(separator: "/")
    return numbers.compactMap { Double($0).map { $0 / 100 } }
  }

  var signals: String { beliefs.contains("amber") ? "amber" : "calm" }

  private static func load() -> [ExpectedCase] {
    let url = projectRoot.appending(path: "Tests/AllocationTests/Fixtures/expected.json")
    guard let data = try? Data(contentsOf: url),
      let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let clients = root["clients"] as? [String: [String: [String: Any]]]
    else { return [] }
    return clients.keys.sorted().flatMap { client in
      (clients[client] ?? [:]).sorted { $0.key < $1.key }.compactMap { beliefs, values in
        ExpectedCase(client: client, beliefs: beliefs, values: values)
      }
    }
  }

  /// Cases that state weights; a few state the steepener alone.
  private init?(client: String, beliefs: String, values: [String: Any]) {
    guard let target = values["target"] as? [String: Double],
      let weights = values["weights"] as? [String: Double]
    else { return nil }
    self.client = client
    self.beliefs = beliefs
    self.target = target
    self.weights = weights
    contributions = values["contributions"] as? [String: [String: Double]] ?? [:]
    binding = values["binding"] as? [String: Double] ?? [:]
    trackingError = values["tracking_error_pct"] as? Double ?? .nan
    turnover = values["turnover_pct"] as? Double ?? .nan
    stress = values["stress_pct"] as? [String: Double] ?? [:]
    returns = values["return_12m_pct"] as? [String: Double] ?? [:]
    expectedReturn = values["probability_weighted_pct"] as? Double ?? .nan
    floor = values["floor_pct"] as? Double ?? .nan
  }
}
