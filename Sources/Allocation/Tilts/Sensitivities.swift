import Diagnostics
import RuleLanguage

/// How the size of every rule hangs on every probability.
///
/// One probability is moved, the others keep their proportions. Tilts are piecewise, so all
/// probabilities at which one appears or is gone are bracketed on a grid of one point first, then
/// found by bisection.
struct Sensitivities {
  /// For each tilt rule, one driver for each scenario.
  private(set) var ofTilts: [[RuleOutcome.Driver]]
  /// For each limit rule, one driver for each scenario.
  private(set) var ofLimits: [[RuleOutcome.Driver]]

  /// Grid steps between 0 and 1: one for each point of probability.
  fileprivate static let steps = 100
  /// A rule smaller than this part of its own greatest size does nothing.
  fileprivate static let threshold = 1e-6
  /// Bisections after the grid: 0.01 / 2⁷ is under a hundredth of a point, shown to a tenth.
  fileprivate static let bisections = 7

  /// Moves every probability of some beliefs from 0 to 1.
  ///
  /// - Throws: ``InputError`` that names a rule without a value.
  init(of preparation: Preparation, under beliefs: Beliefs) throws(InputError) {
    let book = preparation.book
    let tiltCount = book.tiltRules.count
    let ruleCount = tiltCount + book.limitRules.count
    var drivers = [[RuleOutcome.Driver]](repeating: [], count: ruleCount)
    for scenario in book.scenarios.indices {
      let line = try preparation.line(scenario, beliefs)
      for rule in 0..<ruleCount {
        drivers[rule].append(
          RuleOutcome.Driver(
            scenario: scenario,
            slopePerPoint: Self.slope(line, of: rule, at: beliefs.probabilities[scenario]),
            flips: try preparation.flips(line, of: rule, scenario, beliefs)
          )
        )
      }
    }
    ofTilts = Array(drivers[..<tiltCount])
    ofLimits = Array(drivers[tiltCount...])
  }

  /// The change for one point more, from the grid points around.
  private static func slope(_ line: [[Double]], of rule: Int, at probability: Double) -> Double {
    let below = min(Int(probability * Double(steps)), steps - 1)
    return line[below + 1][rule] - line[below][rule]
  }
}

extension Preparation {
  /// The sizes of all rules at each grid point of one scenario's probability.
  fileprivate func line(_ scenario: Int, _ beliefs: Beliefs) throws(InputError) -> [[Double]] {
    var line: [[Double]] = []
    line.reserveCapacity(Sensitivities.steps + 1)
    for step in 0...Sensitivities.steps {
      let moved = beliefs.setting(Double(step) / Double(Sensitivities.steps), for: scenario)
      line.append(try diagnosedSetting(under: moved).sizes(in: book))
    }
    return line
  }

  fileprivate func flips(
    _ line: [[Double]],
    of rule: Int,
    _ scenario: Int,
    _ beliefs: Beliefs
  ) throws(InputError) -> [Double] {
    let least = Sensitivities.threshold * (line.map { $0[rule] }.max() ?? 0)
    let steps = Sensitivities.steps
    var flips: [Double] = []
    for step in 0..<steps {
      let isOn = line[step][rule] > least
      guard isOn != (line[step + 1][rule] > least) else { continue }
      var low = Double(step) / Double(steps)
      var high = Double(step + 1) / Double(steps)
      for _ in 0..<Sensitivities.bisections {
        let middle = (low + high) / 2
        let size = try diagnosedSize(of: rule, under: beliefs.setting(middle, for: scenario))
        if (size > least) == isOn { low = middle } else { high = middle }
      }
      flips.append((low + high) / 2)
    }
    let now = beliefs.probabilities[scenario]
    return flips.sorted { abs($0 - now) < abs($1 - now) }
  }

  /// The size of one rule, tilts counted before limits.
  ///
  /// - Throws: ``InputError`` that names the rule without a value.
  private func diagnosedSize(of rule: Int, under beliefs: Beliefs) throws(InputError) -> Double {
    guard rule < book.tiltRules.count else {
      return try diagnosedSetting(under: beliefs).sizes(in: book)[rule]
    }
    do throws(RuleFailure) {
      return try size(ofTilt: rule, under: beliefs)
    } catch {
      throw InputError([error.error.diagnostic(inRule: error.rule?.id)])
    }
  }
}

extension TargetSetting {
  /// How much each rule of the book does: tilts by their funded purchases, limits by what their payers
  /// move.
  fileprivate func sizes(in book: RuleBook) -> [Double] {
    var sizes = tilts.map(\.size)
    for index in book.limitRules.indices {
      sizes.append(transfer(byLimit: index).reduce(0) { $0 + abs($1.share) })
    }
    return sizes
  }
}
