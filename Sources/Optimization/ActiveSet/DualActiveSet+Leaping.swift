extension DualActiveSet where Geometry: ~Copyable {
  /// Fewer violated rows than this are mended one by one.
  static var leastLeap: Int { 12 }
  /// How often in a run the turnover limit may be met by a leap.
  static var leapLimit: Int { 4 }
  /// Leaps tried in a row.
  private static var leaps: Int { 8 }
  /// A row whose curvature is under this part of G_pp waits for a step of its own: in company its multiplier may explode.
  private static var leapDependence: Double { 1e-6 }

  /// Holds all violated rows at once, each where a step of its own would take it, and settles.
  ///
  /// Most rows that are violated now are held in the end: one step a row, each of O((n + m) · held) operations, finds
  /// that out the slow way. A leap costs one substitution a row and a few products for all of them; rows that do not
  /// belong leave in ``settle()``, as after a warm start. Any state is a valid start of the method, so leaps need no
  /// proof of their own: they end when few rows are violated or no fewer than before, and single steps finish. This is
  /// the primal–dual active set strategy as a crash start (M. Hintermüller, K. Ito and K. Kunisch, "The primal–dual
  /// active set strategy as a semismooth Newton method", *SIAM J. Optim.* 13 (2002), pp. 865–888).
  mutating func leap() {
    var last = Int.max
    for _ in 0..<Self.leaps {
      let violated = countViolated()
      guard violated >= Self.leastLeap, violated < last else { return }
      last = violated
      for j in 0..<rowCount where isViolated(j) { holdInCompany(j) }
      finishWarmStart()
    }
  }

  private func isViolated(_ j: Int) -> Bool {
    values[j] < restLower[j] || values[j] > restUpper[j]
  }

  private func countViolated() -> Int {
    var count = 0
    for j in 0..<rowCount where isViolated(j) { count += 1 }
    return count
  }

  /// Holds a violated row at the goal of its step, with the multiplier of its rest.
  private mutating func holdInCompany(_ p: Int) {
    guard geometry.held + (turnoverHeld ? 1 : 0) < count else { return }
    let curvature = geometry.curvature(p)
    guard curvature > Self.leapDependence * geometry.diagonal(p) else { return }
    iterations += 1
    let direction: Double = values[p] < restLower[p] ? 1 : -1
    let seat: RowState =
      goesToKink(p, direction)
      ? .atKink : lower[p] == upper[p] ? .fixed : direction > 0 ? .atLower : .atUpper
    multipliers[p] = p < count ? -sign[p] * width(p) : 0
    geometry.append(p, curvature: curvature)
    hold(p, as: seat)
  }
}
