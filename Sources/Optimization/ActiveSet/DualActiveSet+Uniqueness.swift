extension DualActiveSet where Geometry: ~Copyable {
  /// A row at rest within this many slacks of a limit touches it.
  private static var touch: Double { 10 }
  /// A multiplier that can move by less than this part of the largest is where it is.
  private static var leastShift: Double { 1e-9 }

  /// Whether other multipliers prove the same optimum.
  ///
  /// They do if a row at rest touches a limit, depends on the held rows, and its multiplier can grow while those of the
  /// held rows give way for it without leaving their segments: the direction of a step that would go nowhere has a
  /// positive length.
  mutating func hasOtherMultipliers() -> Bool {
    for p in 0..<rowCount where state[p] == .rest {
      let reach = Self.touch * slack[p]
      let low = restLower[p] + slack[p]
      let high = restUpper[p] - slack[p]
      if values[p] - low <= reach, canShift(p, direction: 1) { return true }
      if high - values[p] <= reach, canShift(p, direction: -1) { return true }
    }
    return false
  }

  private mutating func canShift(_ p: Int, direction: Double) -> Bool {
    geometry.direction(p, h: h, q: q)
    let priceSpeed = setSpeed(towards: p, direction)
    let curvature = q[p] - (turnoverHeld ? priceSpeed * direction * turnoverQ[p] : 0)
    let dependent =
      isDependent(p, curvature) || turnoverHeld && curvature <= turnoverDependence * q[p]
    guard dependent else { return false }
    var largest = price
    for k in 0..<geometry.held { largest = max(largest, abs(multipliers[geometry.active[k]])) }
    let room = firstStop(priceSpeed: priceSpeed, still: Self.dependentSpeed).step
    let toFree = turnoverHeld && priceSpeed < 0 ? price / -priceSpeed : .infinity
    let crossing =
      goesToKink(p, direction) ? 2 * width(p) : .infinity
    return min(room, min(toFree, crossing)) > Self.leastShift * largest
  }
}
