extension DualActiveSet where Geometry: ~Copyable {
  /// A value may lie this far outside its range, in solver units or the programme's, whichever is stricter: one part
  /// in a hundred of what the certificate allows.
  static var feasibilitySlack: Double { 1e-11 }

  /// Loads an account and starts from nothing held.
  ///
  /// - Parameters:
  ///   - program: The account.
  ///   - scaling: Its factors to solver units.
  ///   - shifted: The target to aim at, in solver units, where it is not the account's own.
  mutating func start(_ program: QuadraticProgram, scaling: Scaling, shifted: Cells<Double>?) {
    load(program, scaling: scaling)
    aim(program, scaling: scaling, shifted: shifted)
    geometry.reset()
    iterations = 0
    price = 0
    turnoverHeld = false
    turnoverPending = false
    kinksOn = hasCosts
    geometry.rowValues(of: target, into: values)
    for j in 0..<rowCount {
      if kinked[j] { sign[j] = values[j] < origin[j] ? -1 : 1 }
      rest(j)
    }
    for i in 0..<count where costs[i] != 0 {
      geometry.addColumn(i, weight: -costs[i] * sign[i], to: values)
    }
  }

  /// Writes the target in solver units.
  func aim(_ program: QuadraticProgram, scaling: Scaling, shifted: Cells<Double>?) {
    guard let shifted else {
      for i in 0..<count { target[i] = program.target[i] * scaling.inverseScale[i] }
      return
    }
    target.copy(from: shifted, count: count)
  }

  /// Writes the limits and costs in solver units and the signs of variables without a kink.
  mutating func load(_ program: QuadraticProgram, scaling: Scaling) {
    let n = count
    hasCosts = false
    var counts = false
    for i in 0..<n {
      let unit = scaling.inverseScale[i]
      lower[i] = program.lower[i] * unit
      upper[i] = program.upper[i] * unit
      origin[i] = program.origin[i] * unit
      costs[i] = program.cost(i) * scaling.scale[i]
      weights[i] = program.turnoverWeight(i) * scaling.scale[i]
      slack[i] = slack(lower[i], upper[i], unit: unit)
      if costs[i] > 0 { hasCosts = true }
      if weights[i] > 0 { counts = true }
      let trades = costs[i] > 0 || weights[i] > 0
      kinked[i] = trades && lower[i] < origin[i] && origin[i] < upper[i]
      if !kinked[i] { sign[i] = !trades ? 0 : origin[i] <= lower[i] ? 1 : -1 }
    }
    for k in 0..<(rowCount - n) {
      let unit = scaling.rowScale[k]
      lower[n + k] = program.rowLower[k] * unit
      upper[n + k] = program.rowUpper[k] * unit
      slack[n + k] = slack(lower[n + k], upper[n + k], unit: unit)
      kinked[n + k] = false
      sign[n + k] = 0
    }
    turnoverLimit = counts ? program.turnoverLimit ?? .infinity : .infinity
    turnoverSlack = Self.feasibilitySlack * max(1, turnoverLimit < .infinity ? turnoverLimit : 1)
  }

  private func slack(_ lower: Double, _ upper: Double, unit: Double) -> Double {
    let low = lower.isFinite ? abs(lower) : 0
    let high = upper.isFinite ? abs(upper) : 0
    return Self.feasibilitySlack * max(min(1, unit), min(1, max(low, high)))
  }
}
