extension DualActiveSet where Geometry: ~Copyable {
  /// Moves the target, keeping held rows, signs, multipliers and price: v += C (t′ − t).
  mutating func moveTarget(to newTarget: Cells<Double>) {
    for i in 0..<count { q[i] = newTarget[i] - target[i] }
    target.copy(from: newTarget, count: count)
    // `q` is free between steps; `scratch` takes the row values of the shift.
    combinationShift(q)
  }

  private func combinationShift(_ shift: Cells<Double>) {
    geometry.rowValues(of: shift, into: scratch)
    for j in 0..<rowCount { values[j] += scratch[j] }
  }

  /// Brings held rows back to their stations, and those whose multiplier has left its segment to rest.
  ///
  /// Every multiplier then lies on its staircase again, so `run` may go on from here. Held rows only become fewer.
  mutating func settle() {
    while true {
      restoreStations()
      if turnoverHeld { restoreTurnover() }
      guard releaseStrays() else { return }
    }
  }

  /// h = G_WW⁻¹ (v − station)_W,  y_W −= h,  v −= G_·W h.
  func gaps() -> Double {
    var largest = 0.0
    for k in 0..<geometry.held {
      let j = geometry.active[k]
      speed[k] = values[j] - station(j)
      largest = max(largest, abs(speed[k]))
    }
    return largest
  }

  mutating func restoreStations() {
    if gaps() > 0 {
      geometry.restore(gap: speed, h: h, values: values)
      for k in 0..<geometry.held { multipliers[geometry.active[k]] -= h[k] }
    }
    for k in 0..<geometry.held { values[geometry.active[k]] = station(geometry.active[k]) }
  }

  /// κ += (T − τ) / zz_a, with the held rows kept at their stations; a price that would fall under zero ends there and
  /// the limit is let go.
  mutating func restoreTurnover() {
    var change = turnoverExcess() / turnoverCurvature
    let released = price + change < 0
    if released { change = -price }
    price += change
    for k in 0..<geometry.held { multipliers[geometry.active[k]] += change * turnoverH[k] }
    for j in 0..<rowCount { values[j] -= change * turnoverQ[j] }
    guard released else { return }
    price = 0
    turnoverHeld = false
    if !hasCosts { switchKinksOff() }
  }

  /// Sends every held row whose multiplier is off its segment to rest at the end it passed.
  private mutating func releaseStrays() -> Bool {
    var found = false
    var position = 0
    while position < geometry.held {
      let j = geometry.active[position]
      guard let stray = strayEnd(j) else {
        position += 1
        continue
      }
      found = true
      geometry.addColumn(j, weight: stray.end - multipliers[j], to: values)
      release(at: position, sign: stray.sign)
      if turnoverHeld { addToCombination(j) }
    }
    if found && turnoverHeld { renewTurnoverDirection() }
    return found
  }

  /// The end that the multiplier of held row j has passed, with the sign of the rest beyond it.
  private func strayEnd(_ j: Int) -> (end: Double, sign: Double)? {
    let f = width(j)
    let y = multipliers[j]
    switch state[j] {
    case .atLower: return y < -sign[j] * f ? (-sign[j] * f, sign[j]) : nil
    case .atUpper: return y > -sign[j] * f ? (-sign[j] * f, sign[j]) : nil
    case .atKink: return y > f ? (f, -1) : (y < -f ? (-f, 1) : nil)
    case .fixed, .rest: return nil
    }
  }

  /// One step of iterative refinement on the present faces.
  ///
  /// With r = Cᵀy − a-part − M (w − t), computed from the data as given: v += C M⁻¹ r, then held rows go back to their
  /// stations and the turnover limit to τ. Signs and held rows stay.
  mutating func refine(residual r: Cells<Double>) {
    geometry.image(of: r, into: scratch)
    for i in 0..<count { values[i] += scratch[i] }
    geometry.rowValues(of: values, into: values)
    restoreStations()
    guard turnoverHeld else { return }
    let change = turnoverExcess() / turnoverCurvature
    price = max(0, price + change)
    for k in 0..<geometry.held { multipliers[geometry.active[k]] += change * turnoverH[k] }
    for j in 0..<rowCount { values[j] -= change * turnoverQ[j] }
    for k in 0..<geometry.held { values[geometry.active[k]] = station(geometry.active[k]) }
  }

  /// Loads another account on the same metric and keeps what still applies of the state.
  ///
  /// Falls back to a cold start where the kinds of terms differ: costs appear or vanish, or the turnover limit does.
  mutating func reload(_ program: QuadraticProgram, scaling: Scaling, shifted: Cells<Double>?) {
    let hadCosts = hasCosts
    let hadLimit = turnoverLimit < .infinity
    // The implied multipliers of rows at rest, to see which move.
    for j in 0..<rowCount where state[j] == .rest {
      multipliers[j] = j < count ? -sign[j] * restWidth(j) : 0
    }
    for i in 0..<count { q[i] = target[i] }
    load(program, scaling: scaling)
    guard hadCosts == hasCosts, hadLimit == (turnoverLimit < .infinity) else {
      start(program, scaling: scaling, shifted: shifted)
      return
    }
    aim(program, scaling: scaling, shifted: shifted)
    iterations = 0
    for i in 0..<count { q[i] = target[i] - q[i] }
    combinationShift(q)
    reseatHeldRows()
    reseatRows()
    finishWarmStart()
  }

  /// Renews what depends on the rows at rest, and settles.
  mutating func finishWarmStart() {
    turnoverPending = false
    if turnoverHeld {
      gatherCombination()
      geometry.image(of: combination, into: combinationImage)
      renewTurnoverDirection()
      // The held variables imply the limit: its price cannot be set from it.
      if turnoverCurvature <= 0 { turnoverHeld = false }
    }
    settle()
  }

  /// Takes back a step that ended in a ray and allows the row it failed for `factor` times the slack.
  ///
  /// The multiplier that had travelled returns to its rest (v −= σ · travelled · G_·p), held rows go back to their
  /// stations: the state is one to go on from, as if the row had not been tried.
  mutating func retract(allowing factor: Double) {
    if let p = ray.row {
      if ray.travelled != 0 {
        geometry.addColumn(p, weight: -ray.direction * ray.travelled, to: values)
      }
      slack[p] *= factor
      rest(p)
    } else {
      turnoverSlack *= factor
    }
    settle()
  }

  private func restWidth(_ j: Int) -> Double { kinksOn || !kinked[j] ? width(j) : 0 }

  /// Held rows whose limits changed kind change state, or go to rest.
  mutating func reseatHeldRows() {
    var position = 0
    while position < geometry.held {
      let j = geometry.active[position]
      let isEquality = lower[j] == upper[j]
      var seat = state[j]
      switch state[j] {
      case .fixed where !isEquality: seat = multipliers[j] >= 0 ? .atLower : .atUpper
      case .atLower where isEquality, .atUpper where isEquality, .atKink where isEquality:
        seat = .fixed
      case .atKink where !kinked[j]: seat = .rest
      default: break
      }
      if seat == .atLower && lower[j] == -.infinity || seat == .atUpper && upper[j] == .infinity {
        seat = .rest
      }
      if kinked[j] && seat == .atLower { sign[j] = -1 }
      if kinked[j] && seat == .atUpper { sign[j] = 1 }
      if seat == .rest {
        let newSign = kinked[j] ? (multipliers[j] > 0 ? -1 : 1) : sign[j]
        release(at: position, sign: newSign)
      } else {
        hold(j, as: seat)
        position += 1
      }
    }
  }

  /// Rows at rest take their new ranges; a changed implied multiplier moves the values: v += Δy G_·j.
  mutating func reseatRows() {
    for j in 0..<rowCount where state[j] == .rest {
      if j < count, kinked[j], sign[j] == 0 { sign[j] = values[j] < origin[j] ? -1 : 1 }
      let implied = j < count ? -sign[j] * restWidth(j) : 0
      let change = implied - multipliers[j]
      if change != 0 { geometry.addColumn(j, weight: change, to: values) }
      multipliers[j] = implied
      rest(j)
    }
  }
}
