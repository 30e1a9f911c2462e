extension DualActiveSet where Geometry: ~Copyable {
  /// Whether a step of row `p` in `direction` was on the way to its kink, which is part of the turnover limit.
  func goesToKink(_ p: Int, _ direction: Double) -> Bool {
    kinksOn && kinked[p] && direction * sign[p] > 0
  }

  /// What the limits of held row `j` contribute to a ray, apart from what its kink carries of the turnover limit.
  ///
  /// Along the ray the multiplier of j moves at `speed`, of which ±c dκ may be the kink's: the sign of the trade where
  /// there is one, anything between at the origin.
  func limitForce(_ j: Int, speed: Double, priceSpeed: Double) -> Double {
    let share = weight(j) * priceSpeed
    switch state[j] {
    case .atKink, .rest: return 0
    case .fixed, .atLower, .atUpper:
      if j < count, station(j) == origin[j] {
        return speed > share ? speed - share : (speed < -share ? speed + share : 0)
      }
      return speed + tradeSign(j) * share
    }
  }
}
