extension DualActiveSet where Geometry: ~Copyable {
  /// Σ c_i |w_i − o_i| − τ, each |·| on the side its variable rests on.
  func turnoverExcess() -> Double {
    guard turnoverLimit < .infinity else { return -.infinity }
    var total = 0.0
    for i in 0..<count where weights[i] != 0 {
      let trade = values[i] - origin[i]
      let resting = state[i] == .rest && kinksOn
      total += weights[i] * (resting ? sign[i] * trade : abs(trade))
    }
    return total - turnoverLimit
  }

  /// Raises the price of turnover until the limit holds, or reports that nothing can.
  ///
  /// With a = Σ c_i s_i e_i over variables at rest, turnover falls at zz_a = aᵀ q_a as κ rises. Variables that pass
  /// their origin on the way are not stopped: they are violated rows afterwards, and go to their kink.
  ///
  /// - Parameter mayLeap: Whether stops on the way may be passed, as a leap does.
  /// - Returns: False if nothing can: ``ray`` and ``speed`` then hold Farkas' certificate.
  mutating func mendTurnover(mayLeap: Bool) -> Bool {
    turnoverPending = false
    if !kinksOn { switchKinksOn() }
    gatherCombination()
    geometry.image(of: combination, into: combinationImage)
    while true {
      renewTurnoverDirection()
      for k in 0..<geometry.held { speed[k] = turnoverH[k] }
      let full = combinationSquare()
      let toGoal =
        geometry.held >= count || turnoverCurvature <= dependence * full
        ? .infinity : max(0, turnoverExcess() / turnoverCurvature)
      let stop = firstStop(
        priceSpeed: 1,
        still: toGoal < .infinity ? Self.stillSpeed : Self.dependentSpeed
      )
      guard min(toGoal, stop.step) < .infinity else {
        ray = Ray(
          row: nil,
          direction: 0,
          priceSpeed: 1,
          travelled: 0,
          excess: turnoverExcess() / turnoverSlack
        )
        return false
      }
      if mayLeap, toGoal < .infinity, geometry.held >= Self.leastLeap {
        // Past the stops to the limit at once; rows whose multipliers overshoot leave together.
        advance(toGoal, row: 0, price: 1)
        turnoverHeld = true
        settle()
        return true
      }
      advance(min(toGoal, stop.step), row: 0, price: 1)
      // As for a row: a stop within the slack of the limit counts as the limit.
      if toGoal <= stop.step
        || toGoal < .infinity && (toGoal - stop.step) * turnoverCurvature <= turnoverSlack
      {
        turnoverHeld = true
        return true
      }
      let j = geometry.active[stop.position]
      release(at: stop.position, sign: stop.sign)
      addToCombination(j)
    }
  }

  /// h_a, q_a and zz_a for the current combination.
  mutating func renewTurnoverDirection() {
    geometry.direction(
      combination: combination,
      image: combinationImage,
      h: turnoverH,
      q: turnoverQ
    )
    turnoverCurvature = combinationCurvature()
  }

  /// aᵀ q_a.
  func combinationCurvature() -> Double {
    unsafe Kernels.dot(combination.base, turnoverQ.base, count: count)
  }

  /// aᵀ G a.
  func combinationSquare() -> Double {
    unsafe Kernels.dot(combination.base, combinationImage.base, count: count)
  }

  func gatherCombination() {
    for i in 0..<count {
      combination[i] = state[i] == .rest ? weights[i] * sign[i] : 0
    }
  }

  /// Row j has gone to rest.
  mutating func addToCombination(_ j: Int) {
    guard weight(j) != 0 else { return }
    combination[j] = weights[j] * sign[j]
    geometry.addColumn(j, weight: combination[j], to: combinationImage)
  }

  /// Takes row p, which is about to be held and whose direction is in `h` and `q`, out of the combination.
  ///
  /// With β = q_a[p] / q_p,
  ///
  ///     h_a ← h_a − β h,   h_a[p] = β − c_p s_p,   q_a ← q_a − β q,   g_a ← g_a − c_p s_p G_·p.
  mutating func takeFromCombination(_ p: Int) {
    let share = turnoverQ[p] / q[p]
    for k in 0..<geometry.held { turnoverH[k] -= share * h[k] }
    let leaving = p < count ? combination[p] : 0
    if geometry.held < turnoverH.count { turnoverH[geometry.held] = share - leaving }
    // All hold `stride` cells.
    unsafe Kernels.add(-share, q.base, to: turnoverQ.base, count: geometry.stride)
    turnoverQ[p] = 0
    guard leaving != 0 else { return }
    combination[p] = 0
    geometry.addColumn(p, weight: -leaving, to: combinationImage)
  }

  /// Divides every rest range at its origin; the price is zero, so no multiplier moves.
  private mutating func switchKinksOn() {
    kinksOn = true
    for i in 0..<count where kinked[i] {
      switch state[i] {
      case .atLower: sign[i] = -1
      case .atUpper: sign[i] = 1
      default:
        sign[i] = values[i] < origin[i] ? -1 : 1
        rest(i)
      }
    }
  }

  /// Joins the rest ranges again; rows at their kink go to rest with multiplier zero.
  mutating func switchKinksOff() {
    kinksOn = false
    var position = 0
    while position < geometry.held {
      if state[geometry.active[position]] == .atKink {
        release(at: position, sign: 1)
      } else {
        position += 1
      }
    }
    for i in 0..<count where kinked[i] && state[i] == .rest { rest(i) }
  }
}
