import Allocation
import PositionedData
import TestSupport
import Testing

/// What an outsider checks with nothing but the plan: the optimality conditions of the programme.
@Suite(.serialized) struct RecomputedPlanTests {
  static let beliefs = [
    [], ["--set", "B=60", "--set", "C=20"], ["--set", "B=15", "--set", "C=60"],
  ]

  @Test(arguments: RebalanceTests.clients, beliefs)
  func theForcesOfAPlanBalance(client: String, beliefs: [String]) async throws {
    let run = try await runAdvisor(
      ["rebalance", "portfolios/\(client).json", "--as-of", "2025-12-31", "--json", "--detail"]
        + beliefs
    )
    let plan = try Plan(reading: try JSONReader.read(run.output, name: "plan.json"))
    let forces = try #require(plan.forces)
    let funded = zip(plan.sleeves, forces).filter { $0.0.isFunded }.map { $0.1 }
    // The budget row pushes all funded sleeves alike, and overlays not at all.
    let spread = (funded.max() ?? 0) - (funded.min() ?? 0)
    #expect(spread <= 1e-12)
    for (sleeve, force) in zip(plan.sleeves, forces) where !sleeve.isFunded {
      #expect(abs(force) <= 1e-12)
    }
  }
}

extension Plan {
  /// `M (x − t) + ν Σ (x − b) + Σ μ g + κ c∘σ + μ_τ 1∘σ`, with M = Σ + D, for every sleeve.
  fileprivate var forces: [Double]? {
    guard let programme, let metric = programme.metric else { return nil }
    let ball = programme.trackingError?.multiplier ?? 0
    let turnover = programme.turnover?.multiplier ?? 0
    return sleeves.indices.map { row in
      let sleeve = sleeves[row]
      var force = metric.ridge[row] * (sleeve.weight - sleeve.target)
      for (column, other) in sleeves.enumerated() {
        let pull = other.weight - other.target + ball * (other.weight - other.anchor)
        force += metric.covariance[row * sleeves.count + column] * pull
      }
      for line in programme.constraints { force += line.multiplier * line.coefficients[row] }
      return force + sleeve.kink
        * (programme.costAversion * sleeve.cost + (sleeve.isFunded ? turnover : 0))
    }
  }
}
