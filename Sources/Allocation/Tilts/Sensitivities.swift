import Diagnostics

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
  private static let steps = 100
  /// A rule smaller than this part of its own greatest size does nothing.
  private static let threshold = 1e-6
  /// Bisections after the grid: 0.01 / 2⁷ is under a hundredth of a point, shown to a tenth.
  private static let bisections = 7

  /// Moves every probability of some beliefs from 0 to 1.
  ///
  /// - Throws: ``InputError`` that names a rule without a value.
  init(of preparation: Preparation, under beliefs: Beliefs) throws(InputError) {
    let book = preparation.book
    let sizes = { (moved: Beliefs) throws(InputError) -> [Double] in
      try preparation.diagnosedSetting(under: moved).sizes(in: book)
    }
    let tiltCount = book.tiltRules.count
    let ruleCount = tiltCount + book.limitRules.count
    var drivers = [[RuleOutcome.Driver]](repeating: [], count: ruleCount)
    for scenario in book.scenarios.indices {
      let line = try Self.line(scenario, beliefs, sizes)
      for rule in 0..<ruleCount {
        drivers[rule].append(
          RuleOutcome.Driver(
            scenario: scenario,
            slopePerPoint: Self.slope(line, of: rule, at: beliefs.probabilities[scenario]),
            flips: try Self.flips(line, of: rule, scenario, beliefs, sizes)
          )
        )
      }
    }
    ofTilts = Array(drivers[..<tiltCount])
    ofLimits = Array(drivers[tiltCount...])
  }

  /// The sizes of all rules at each grid point of one scenario's probability.
  private static func line(
    _ scenario: Int,
    _ beliefs: Beliefs,
    _ sizes: (Beliefs) throws(InputError) -> [Double]
  ) throws(InputError) -> [[Double]] {
    var line: [[Double]] = []
    for step in 0...steps {
      line.append(try sizes(beliefs.setting(Double(step) / Double(steps), for: scenario)))
    }
    return line
  }

  /// The change for one point more, from the grid points around.
  private static func slope(_ line: [[Double]], of rule: Int, at probability: Double) -> Double {
    let below = min(Int(probability * Double(steps)), steps - 1)
    return line[below + 1][rule] - line[below][rule]
  }

  private static func flips(
    _ line: [[Double]],
    of rule: Int,
    _ scenario: Int,
    _ beliefs: Beliefs,
    _ sizes: (Beliefs) throws(InputError) -> [Double]
  ) throws(InputError) -> [Double] {
    let least = threshold * (line.map { $0[rule] }.max() ?? 0)
    var flips: [Double] = []
    for step in 0..<steps {
      let isOn = line[step][rule] > least
      guard isOn != (line[step + 1][rule] > least) else { continue }
      var low = Double(step) / Double(steps)
      var high = Double(step + 1) / Double(steps)
      for _ in 0..<bisections {
        let middle = (low + high) / 2
        let isOnAtMiddle = try sizes(beliefs.setting(middle, for: scenario))[rule] > least
        if isOnAtMiddle == isOn { low = middle } else { high = middle }
      }
      flips.append((low + high) / 2)
    }
    let now = beliefs.probabilities[scenario]
    return flips.sorted { abs($0 - now) < abs($1 - now) }
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
