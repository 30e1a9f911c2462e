extension DualActiveSet where Geometry: ~Copyable {
  /// Brings the violated row `p` to the edge of its range, or reports that nothing can.
  ///
  /// Along the direction of p its value moves at σ · zz, with
  ///
  ///     zz = q_p                        turnover limit slack
  ///     zz = q_p − q_a[p]² / zz_a       held: its price moves at dκ = σ q_a[p] / zz_a to keep it so
  ///
  /// and the step is the least of: the target; a held multiplier at the end of its segment (the row goes to rest, and
  /// the step goes on from there); p itself across its kink, where its own multiplier has travelled the kink's whole
  /// height 2F; the price at zero.
  ///
  /// - Returns: False if the direction has no end: ``ray`` and ``speed`` then hold Farkas' certificate.
  mutating func mend(_ p: Int) -> Bool {
    let direction: Double =
      values[p] < restLower[p] ? 1 : (values[p] > restUpper[p] ? -1 : equalitySide(p))
    let toKink = kinksOn && kinked[p] && direction * sign[p] > 0
    let goal = toKink ? origin[p] : (direction > 0 ? lower[p] : upper[p])
    // How far the multiplier of p has travelled from its rest.
    var travelled = 0.0
    while true {
      geometry.direction(p, h: h, q: q)
      let priceSpeed = setSpeed(towards: p, direction)
      let curvature = q[p] - (turnoverHeld ? priceSpeed * direction * turnoverQ[p] : 0)
      let dependent =
        isDependent(p, curvature)
        || turnoverHeld && curvature <= turnoverDependence * q[p]
      let toGoal = dependent ? .infinity : max(0, direction * (goal - values[p]) / curvature)
      // Along a dependent direction speeds are as uncertain as the curvature that was taken for zero.
      let still =
        dependent ? (turnoverHeld ? turnoverDependence : Self.dependentSpeed) : Self.stillSpeed
      let stop = firstStop(priceSpeed: priceSpeed, still: still)
      let crossing =
        toKink
        ? crossingStep(p, travelled: travelled, priceSpeed: priceSpeed, still: still) : .infinity
      let toFree = turnoverHeld && priceSpeed < 0 ? price / -priceSpeed : .infinity
      let step = min(min(toGoal, stop.step), min(crossing, toFree))
      guard step < .infinity else {
        ray = Ray(
          row: p,
          direction: direction,
          priceSpeed: priceSpeed,
          travelled: travelled,
          excess: direction * (goal - values[p]) / slack[p],
          rowsAreIndependent: turnoverHeld && !isDependent(p, q[p])
        )
        return false
      }
      advance(step, row: direction, price: priceSpeed)
      travelled += step
      // A stop within the slack of the goal counts as the goal: behind it the row might depend on what is held.
      if step == toGoal || !dependent && (toGoal - step) * curvature <= slack[p] {
        hold(p, at: goal, toKink: toKink, direction: direction, travelled: travelled)
        return true
      }
      if step == crossing {
        cross(p)
        return true
      }
      if step == stop.step {
        releaseAndRenew(at: stop.position, sign: stop.sign)
      } else if freeTurnover(), toKink {
        // Without widths there is no kink to go to: p rests at zero, in the whole of its range.
        rest(p)
        return true
      }
    }
  }

  /// The way to an equality that the values already meet within its slack.
  private func equalitySide(_ p: Int) -> Double { values[p] <= lower[p] ? 1 : -1 }

  /// Sets ``speed`` for a step towards row p and returns dκ.
  func setSpeed(towards p: Int, _ direction: Double) -> Double {
    guard turnoverHeld else {
      for k in 0..<geometry.held { speed[k] = -direction * h[k] }
      return 0
    }
    let priceSpeed = direction * turnoverQ[p] / turnoverCurvature
    for k in 0..<geometry.held { speed[k] = priceSpeed * turnoverH[k] - direction * h[k] }
    return priceSpeed
  }

  /// The step at which the multiplier of p has travelled 2F, F itself moving at c dκ.
  private func crossingStep(
    _ p: Int,
    travelled: Double,
    priceSpeed: Double,
    still: Double
  ) -> Double {
    let rate = 1 - 2 * weight(p) * priceSpeed
    return rate > still ? max(0, (2 * width(p) - travelled) / rate) : .infinity
  }

  /// Holds p at the goal it has reached.
  private mutating func hold(
    _ p: Int,
    at goal: Double,
    toKink: Bool,
    direction: Double,
    travelled: Double
  ) {
    let isEquality = lower[p] == upper[p]
    hold(p, as: toKink ? .atKink : isEquality ? .fixed : direction > 0 ? .atLower : .atUpper)
    values[p] = goal
    multipliers[p] = direction * travelled - (p < count ? sign[p] * width(p) : 0)
    if turnoverHeld { takeFromCombination(p) }
    geometry.append(p, curvature: q[p])
    if turnoverHeld { turnoverCurvature = combinationCurvature() }
  }

  /// p has crossed its origin: it rests on the other side, and a held turnover limit is now exceeded.
  private mutating func cross(_ p: Int) {
    sign[p] = -sign[p]
    rest(p)
    if turnoverHeld {
      turnoverHeld = false
      turnoverPending = true
    }
  }

  /// Sends a held row to rest and, while the turnover limit is held, renews its direction.
  mutating func releaseAndRenew(at position: Int, sign newSign: Double) {
    let j = geometry.active[position]
    release(at: position, sign: newSign)
    if turnoverHeld {
      addToCombination(j)
      renewTurnoverDirection()
    }
  }

  /// Lets the turnover limit go at price zero.
  ///
  /// - Returns: Whether all widths are zero now, so that kinks are off again.
  private mutating func freeTurnover() -> Bool {
    price = 0
    turnoverHeld = false
    guard !hasCosts else { return false }
    switchKinksOff()
    return true
  }
}
