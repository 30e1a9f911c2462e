/// Where a solve ended, in the programme's units: enough to go on from on another metric.
struct WarmState {
  /// A held row.
  struct Held {
    let row: Int
    let state: RowState
    /// Its signed multiplier.
    let multiplier: Double
  }

  /// W, in its order.
  var held: [Held]
  /// s of every row.
  var signs: [Double]
  /// κ.
  var price: Double
  var kinksOn: Bool
  var turnoverHeld: Bool
}

extension DualActiveSet where Geometry: ~Copyable {
  /// The present state.
  func warmState(_ scaling: Scaling) -> WarmState {
    WarmState(
      held: (0..<geometry.held).map { k in
        let j = geometry.active[k]
        let unit = j < count ? scaling.inverseScale[j] : scaling.rowScale[j - count]
        return WarmState.Held(row: j, state: state[j], multiplier: multipliers[j] * unit)
      },
      signs: sign.array(prefix: rowCount),
      price: price,
      kinksOn: kinksOn,
      turnoverHeld: turnoverHeld
    )
  }

  /// Loads an account and starts from a state of another metric.
  ///
  /// Rows are held again one by one, those that depend on the ones before left at rest; then v = C t + G y with every
  /// multiplier, held or implied, and what does not fit settles as after any warm start.
  mutating func start(
    _ program: QuadraticProgram,
    scaling: Scaling,
    shifted: Cells<Double>?,
    from warm: WarmState
  ) {
    start(program, scaling: scaling, shifted: shifted)
    let hadCosts = warm.kinksOn && warm.price == 0
    guard hasCosts || !hadCosts, !warm.turnoverHeld || turnoverLimit < .infinity else { return }
    price = turnoverLimit < .infinity ? warm.price : 0
    kinksOn = hasCosts || price > 0 || warm.turnoverHeld
    turnoverHeld = warm.turnoverHeld
    geometry.rowValues(of: target, into: values)
    for j in 0..<rowCount where kinked[j] && warm.signs[j] != 0 { sign[j] = warm.signs[j] }
    turnoverHeld = false
    for entry in warm.held { holdAgain(entry, scaling: scaling) }
    turnoverHeld = warm.turnoverHeld
    reseatHeldRows()
    for j in 0..<rowCount where state[j] == .rest {
      multipliers[j] = 0
      rest(j)
    }
    for k in 0..<geometry.held {
      let j = geometry.active[k]
      geometry.addColumn(j, weight: multipliers[j], to: values)
    }
    reseatRows()
    finishWarmStart()
  }

  private mutating func holdAgain(_ entry: WarmState.Held, scaling: Scaling) {
    let j = entry.row
    geometry.direction(j, h: h, q: q)
    guard !isDependent(j, q[j]) else { return }
    geometry.append(j, curvature: q[j])
    let unit = j < count ? scaling.scale[j] : 1 / scaling.rowScale[j - count]
    multipliers[j] = entry.multiplier * unit
    hold(j, as: entry.state)
  }
}
