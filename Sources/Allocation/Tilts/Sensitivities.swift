import Diagnostics
import RuleLanguage

/// How the size of every rule hangs on every probability.
///
/// One probability is moved, the others keep their proportions. Tilts are piecewise, so all probabilities at
/// which one appears or is gone are bracketed on a grid of one point first, then found by bisection, all
/// brackets side by side.
struct Sensitivities {
  /// For each tilt rule, one driver for each scenario.
  let ofTilts: [[RuleOutcome.Driver]]
  /// For each limit rule, one driver for each scenario.
  let ofLimits: [[RuleOutcome.Driver]]

  /// Grid steps between 0 and 1: one for each point of probability.
  fileprivate static let steps = 100
  /// A rule smaller than this part of its own greatest size does nothing.
  fileprivate static let threshold = 1e-6
  /// Brackets that are narrowed side by side: enough to share the work, few enough that the cost grows with the rules
  /// and not with their square.
  fileprivate static let groupSize = 32
  /// Bisections after the grid: 0.01 / 2⁷ is under a hundredth of a point, shown to a tenth.
  fileprivate static let bisections = 7

  /// Moves every probability of some beliefs from 0 to 1.
  ///
  /// - Throws: ``InputError`` that names a rule without a value.
  init(of preparation: Preparation, under beliefs: Beliefs, on grid: BeliefGrid)
    throws(InputError)
  {
    let book = preparation.book
    let tiltCount = book.tiltRules.count
    let rules = 0..<(tiltCount + book.limitRules.count)
    var slopes = [[Double]](repeating: [], count: rules.count)
    var flips: [Flip] = []
    for scenario in book.scenarios.indices {
      let sizes = try preparation.sizes(on: grid.scenarios[scenario])
      for rule in rules {
        slopes[rule].append(Self.slope(sizes[rule], at: beliefs.probabilities[scenario]))
        flips += Flip.brackets(of: sizes[rule], rule: rule, scenario: scenario)
      }
    }
    var found = [[[Double]]](
      repeating: [[Double]](repeating: [], count: book.scenarios.count),
      count: rules.count
    )
    for var flips in flips.grouped {
      for _ in 0..<Self.bisections { try preparation.narrow(&flips, under: beliefs) }
      for flip in flips { found[flip.rule][flip.scenario].append(flip.middle) }
    }
    let drivers = rules.map { rule in
      book.scenarios.indices.map { scenario in
        let now = beliefs.probabilities[scenario]
        return RuleOutcome.Driver(
          scenario: scenario,
          slopePerPoint: slopes[rule][scenario],
          flips: found[rule][scenario].sorted { abs($0 - now) < abs($1 - now) }
        )
      }
    }
    ofTilts = Array(drivers[..<tiltCount])
    ofLimits = Array(drivers[tiltCount...])
  }

  /// The change for one point more, from the grid points around.
  private static func slope(_ sizes: Column, at probability: Double) -> Double {
    let below = min(Int(probability * Double(steps)), steps - 1)
    return sizes[below + 1] - sizes[below]
  }
}

/// Beliefs at which the rules are looked at: each scenario moved from 0 to 1, point by point.
struct BeliefGrid: Sendable {
  /// The beliefs of one scenario's grid, one by one and side by side.
  struct Line: Sendable {
    let beliefs: [Beliefs]
    let columns: BeliefColumns
  }

  /// One line for each scenario.
  let scenarios: [Line]

  /// The grid around some beliefs.
  init(around beliefs: Beliefs) {
    scenarios = beliefs.probabilities.indices.map { scenario in
      let moved = (0...Sensitivities.steps).map { step in
        beliefs.setting(Double(step) / Double(Sensitivities.steps), for: scenario)
      }
      return Line(beliefs: moved, columns: BeliefColumns(moved))
    }
  }
}

/// A probability between two others at which a rule appears or is gone.
private struct Flip {
  let rule: Int
  let scenario: Int
  private var low: Double
  private var high: Double
  /// Whether the rule is on at the low end.
  private let isOn: Bool
  /// The size above which it is on.
  private let least: Double

  var middle: Double { (low + high) / 2 }

  /// Takes the half in which the rule changes, given its size in the middle.
  mutating func narrow(_ size: Double) {
    if (size > least) == isOn { low = middle } else { high = middle }
  }

  /// The grid steps between which a rule appears or is gone.
  static func brackets(of sizes: Column, rule: Int, scenario: Int) -> [Flip] {
    if sizes.isShared { return [] }
    let largest = (0..<sizes.count).reduce(0) { max($0, sizes[$1]) }
    let least = Sensitivities.threshold * largest
    let steps = Sensitivities.steps
    return (0..<steps).compactMap { step in
      let isOn = sizes[step] > least
      guard isOn != (sizes[step + 1] > least) else { return nil }
      return Flip(
        rule: rule,
        scenario: scenario,
        low: Double(step) / Double(steps),
        high: Double(step + 1) / Double(steps),
        isOn: isOn,
        least: least
      )
    }
  }
}

extension [Flip] {
  /// Flips of the same rules together, so that no group asks for many rules.
  fileprivate var grouped: [[Flip]] {
    let sorted = self.sorted {
      ($0.rule, $0.scenario, $0.middle) < ($1.rule, $1.scenario, $1.middle)
    }
    return stride(from: 0, to: count, by: Sensitivities.groupSize).map { start in
      Array(sorted[start..<Swift.min(start + Sensitivities.groupSize, count)])
    }
  }
}

extension Preparation {
  /// Halves the brackets of some flips.
  fileprivate func narrow(_ flips: inout [Flip], under beliefs: Beliefs) throws(InputError) {
    let middles = flips.map { beliefs.setting($0.middle, for: $0.scenario) }
    let sizes = try sizes(of: flips.map(\.rule), under: middles)
    for place in flips.indices { flips[place].narrow(sizes[place]) }
  }

  /// The sizes of all rules along a line of the grid, tilts before limits.
  fileprivate func sizes(on line: BeliefGrid.Line) throws(InputError) -> [Column] {
    if var sweep = sweep(under: line.columns), let sizes = sweep.sizes() { return sizes }
    var sizes: [[Double]] = []
    for beliefs in line.beliefs {
      sizes.append(try diagnosedSetting(under: beliefs).sizes(in: book))
    }
    let rules = sizes.first?.indices ?? 0..<0
    return rules.map { rule in Column(sizes.map { $0[rule] }) }
  }

  /// The sizes of some rules, each under beliefs of its own.
  fileprivate func sizes(of rules: [Int], under beliefs: [Beliefs]) throws(InputError) -> [Double] {
    if let sizes = sweptSizes(of: rules, under: beliefs) { return sizes }
    var sizes: [Double] = []
    for (rule, beliefs) in zip(rules, beliefs) {
      sizes.append(try diagnosedSetting(under: beliefs).sizes(in: book)[rule])
    }
    return sizes
  }

  private func sweptSizes(of rules: [Int], under beliefs: [Beliefs]) -> [Double]? {
    guard var sweep = sweep(under: BeliefColumns(beliefs)) else { return nil }
    let tilts = book.tiltRules.indices
    // What the payers of a limit move hangs on all tilts.
    var columns: [Int: Column] = [:]
    if !rules.allSatisfy(tilts.contains) {
      guard let all = sweep.sizes() else { return nil }
      columns = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0, $1) })
    }
    var sizes: [Double] = []
    for (row, rule) in rules.enumerated() {
      guard let column = columns[rule] ?? sweep.size(ofTilt: rule) else { return nil }
      columns[rule] = column
      sizes.append(column[row])
    }
    return sizes
  }
}

extension TargetSetting {
  /// How much each rule of a book does: tilts by what they buy and what pays for it, limits by what their
  /// payers move.
  func sizes(in book: RuleBook) -> [Double] {
    let moved = book.limitRules.indices.map { transfer(byLimit: $0) }
    return tilts.map(\.size) + moved.map { $0.reduce(0) { $0 + abs($1.share) } }
  }
}
