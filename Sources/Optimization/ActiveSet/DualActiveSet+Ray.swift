extension DualActiveSet where Geometry: ~Copyable {
  /// Whether a step of row `p` in `direction` was on the way to its kink, which is part of the turnover limit.
  func goesToKink(_ p: Int, _ direction: Double) -> Bool {
    kinksOn && kinked[p] && direction * sign[p] > 0
  }

  /// Refines the multipliers of the ray, so that its rows cancel to rounding.
  ///
  /// With r = σ c_p + Σ_W speed_k c_k − dκ a, which should be zero: speed −= G_WW⁻¹ C_W M⁻¹ r.
  mutating func refineRay() {
    for _ in 0..<2 {
      for i in 0..<count { q[i] = 0 }
      if let p = ray.row { geometry.addRow(p, weight: ray.direction, to: q) }
      for k in 0..<geometry.held { geometry.addRow(geometry.active[k], weight: speed[k], to: q) }
      if ray.priceSpeed != 0 {
        for i in 0..<count where state[i] == .rest { q[i] -= ray.priceSpeed * weights[i] * sign[i] }
      }
      geometry.image(of: q, into: scratch)
      for k in 0..<geometry.held { turnoverH[k] = scratch[geometry.active[k]] }
      geometry.restore(gap: turnoverH, h: h, values: scratch)
      for k in 0..<geometry.held { speed[k] -= h[k] }
    }
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
