import Allocation

/// What moved beliefs from one state to another: parts that add up to the move.
struct BeliefMove: Sendable {
  /// What moves beliefs.
  enum Cause: Sendable, Hashable {
    /// A fact of the evidence, by the name of its cluster.
    case fact(String)
    /// The least probability that every scenario keeps.
    case floor
    /// Probabilities set whole.
    case setting
  }

  /// A cause and what it moved each scenario by, in percentage points.
  struct Part: Sendable, Hashable {
    let cause: Cause
    fileprivate(set) var points: [Double]
  }

  let parts: [Part]
  /// The whole move.
  let total: [Double]
  /// The states that it leads from and to, the later one first.
  let states: [HeldBeliefs?]

  /// Compares two states.
  ///
  /// Both are a base moved by facts, so each fact's part is what it moves after less what it moved before;
  /// what was set by hand between them is a part of its own.
  init(from before: BeliefDesk.Present, to after: BeliefDesk.Present) {
    var parts: [Part] = []
    func add(_ cause: Cause, _ values: [Double], times sign: Double) {
      if let index = parts.firstIndex(where: { $0.cause == cause }) {
        parts[index].points = zip(parts[index].points, values).map { $0 + sign * $1 }
      } else {
        parts.append(Part(cause: cause, points: values.map { sign * $0 }))
      }
    }
    for part in after.held?.update?.parts ?? [] { add(part.cause, part.points, times: 1) }
    for part in before.held?.update?.parts ?? [] { add(part.cause, part.points, times: -1) }
    let bases = (
      before.held?.base ?? before.beliefs.probabilities,
      after.held?.base ?? after.beliefs.probabilities
    )
    add(.setting, zip(bases.0, bases.1).map { 100 * ($1 - $0) }, times: 1)
    self.parts = parts.filter { part in
      part.points.contains { abs($0) > Beliefs.pointsTolerance }
    }
    total = zip(before.beliefs.probabilities, after.beliefs.probabilities).map { 100 * ($1 - $0) }
    states = [after.held, before.held]
  }
}

extension BeliefMove.Part {
  /// Creates a part.
  init(_ cause: BeliefMove.Cause, _ points: [Double]) {
    self.init(cause: cause, points: points)
  }
}

extension Beliefs {
  /// Percentage points that sums and differences of probabilities may lose to the rounding of doubles: the
  /// tolerance of a sum of probabilities, a hundred times.
  static let pointsTolerance = 100 * sumTolerance
}
