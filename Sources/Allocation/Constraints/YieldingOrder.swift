import Diagnostics

/// The order in which limits give way when they do not all fit.
///
/// Limit rules of the rule book yield by their own order before any line of the policy; every other
/// limit is hard. The shortest beginning of the order whose free relaxation makes the rest feasible is
/// taken; the least relaxation of its last member is found with the earlier ones free and fixed, then
/// that of the one before, down to the first. Each is a whole number of basis points, the next above what
/// is needed: an interior is kept, without which multipliers explode.
struct YieldingOrder {
  /// A relaxed programme and how far each limit gave way, by constraint id.
  struct Relaxation {
    let programme: Programme
    let amounts: [String: Double]
  }

  /// One step of a relaxation: a basis point of NAV, of the loss, of the tracking error or of τ.
  static let step = 1e-4
  /// The most steps a limit may give way: all of NAV.
  private static let mostSteps = 10_000
  /// How much more than the least relaxation a step must be to count as above it, in steps.
  private static let margin = 1e-4

  private let programme: Programme
  /// The limits that may give way, the first to give way first.
  private let order: [LimitKey]

  init(of programme: Programme) {
    self.programme = programme
    order = programme.limits
      .compactMap { limit in programme.origin(of: limit)?.yields.map { (limit, $0) } }
      .enumerated()
      .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .map(\.element.0)
  }

  /// The least relaxation, or nothing when the hard limits conflict by themselves.
  func relaxation() throws(InputError) -> Relaxation? {
    guard let prefix = try shortestPrefix() else { return nil }
    var relaxed = programme
    var amounts: [String: Double] = [:]
    for place in prefix.indices.reversed() {
      let earlier = prefix[..<place]
      guard let steps = try leastSteps(of: prefix[place], in: relaxed.without(earlier)) else {
        return nil
      }
      let amount = Double(steps) * Self.step
      relaxed.relax(prefix[place], by: amount)
      if let origin = programme.origin(of: prefix[place]), steps > 0 { amounts[origin.id] = amount }
    }
    return Relaxation(programme: relaxed, amounts: amounts)
  }

  private func shortestPrefix() throws(InputError) -> [LimitKey]? {
    for length in order.indices.map({ $0 + 1 }) {
      let prefix = Array(order[..<length])
      if try programme.without(prefix).isFeasible() { return prefix }
    }
    return nil
  }

  /// The least whole number of steps above what a limit must give way by.
  private func leastSteps(of limit: LimitKey, in programme: Programme) throws(InputError) -> Int? {
    if try programme.isFeasible() { return 0 }
    var low = 0
    var high = 1
    while try !isFeasible(programme, relaxing: limit, by: high) {
      low = high
      high *= 2
      guard high <= 2 * Self.mostSteps else { return nil }
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if try isFeasible(programme, relaxing: limit, by: middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func isFeasible(_ programme: Programme, relaxing limit: LimitKey, by steps: Int)
    throws(InputError) -> Bool
  {
    var relaxed = programme
    relaxed.relax(limit, by: (Double(steps) - Self.margin) * Self.step)
    return try relaxed.isFeasible()
  }
}
