/// The dual active-set method with native kinks: the heart of the solver.
///
/// In solver units (see ``Metric``) an account asks for
///
///     minimise   ½ (w − t)ᵀ M (w − t) + Σ f_i |w_i − o_i|
///     subject to lower ≤ C w ≤ upper,   Σ c_i |w_i − o_i| ≤ τ,      C = [I; A].
///
/// The method keeps the values `v = C w` and signed multipliers `y` with `M (w − t) = Cᵀ y`, hence `v = C t + G y`. With
/// κ ≥ 0 the multiplier of the turnover limit, variable i has *width* `F_i = f_i + κ c_i`, and its pairs (v, y) lie on a
/// falling staircase:
///
///     atLower   v = l,   y ≥ −s F        (s = −1 left of a kink, else the fixed sign of its trades)
///     rest −1   y = F,   l ≤ v ≤ o
///     atKink    v = o,   −F ≤ y ≤ F
///     rest +1   y = −F,  o ≤ v ≤ u
///     atUpper   v = u,   y ≤ −s F
///
/// Where o ≤ l or o ≥ u there is no kink and one rest of fixed s. Rows of A, and variables that neither cost nor count,
/// rest at y = 0. `fixed` (l = u) takes any y. Held rows W are those not at rest; y of a row at rest is implied.
///
/// Every y on the staircases is dual feasible, so any (W, s, y) is a start: there is no phase one. A step takes the
/// most violated row p to the edge of its range (or to the kink), moving along `h`, `q` of ``ActiveGeometry``; a held
/// row whose multiplier reaches the end of its segment on the way goes to rest. The turnover limit is a row of the same
/// kind whose coefficients are the signs of the trades. Each full step raises the dual objective strictly, a row that
/// leaves between them only shrinks W, and after each full step y is the optimum of its face; faces are finite, so none
/// repeats and no rule against cycling is needed.
///
/// References: D. Goldfarb and A. Idnani, "A numerically stable dual method for solving strictly convex quadratic
/// programs", *Mathematical Programming* 27 (1983), pp. 1–33: the method seen from the variables' side (algorithm, p. 7;
/// finiteness, theorem 3, p. 14). D. Arnström, A. Bemporad and D. Axehill, "A dual active-set solver for embedded
/// quadratic programming using recursive LDLᵀ updates", *IEEE TAC* 67 (2022), pp. 4362–4369.
struct DualActiveSet<Geometry: ActiveGeometry & ~Copyable>: ~Copyable {
  var geometry: Geometry

  // The account, in solver units.
  let lower: Cells<Double>
  let upper: Cells<Double>
  let origin: Cells<Double>
  let target: Cells<Double>
  /// f.
  let costs: Cells<Double>
  /// c.
  let weights: Cells<Double>
  /// How far a value may lie outside its range and count as inside.
  let slack: Cells<Double>
  /// Whether a variable has a kink strictly between its bounds.
  let kinked: Cells<Bool>
  /// τ, infinite for no limit.
  var turnoverLimit = Double.infinity
  var turnoverSlack = 0.0
  var hasCosts = false

  // The state.
  let values: Cells<Double>
  let multipliers: Cells<Double>
  let state: Cells<RowState>
  /// s.
  let sign: Cells<Double>
  /// The rest range with its slack; everything for a held row.
  let restLower: Cells<Double>
  let restUpper: Cells<Double>
  /// κ.
  var price = 0.0
  /// Whether kinks divide the rest ranges.
  var kinksOn = false
  /// Whether the turnover limit is held at equality.
  var turnoverHeld = false
  /// Set when the turnover limit was released above τ and must be the next row to mend.
  var turnoverPending = false
  var iterations = 0
  /// Whether ``leap()`` may be tried; single steps alone are slower and more accurate on hard problems.
  var leapsAllowed = true
  /// The direction that proved the limits contradictory, after `run` has said so.
  var ray = Ray()

  // Directions.
  let h: Cells<Double>
  let q: Cells<Double>
  let turnoverH: Cells<Double>
  let turnoverQ: Cells<Double>
  /// a: c_i s_i over variables at rest, while the turnover limit is held.
  let combination: Cells<Double>
  /// G a.
  let combinationImage: Cells<Double>
  /// aᵀ q_a.
  var turnoverCurvature = 0.0
  /// The change of the held multipliers per unit step.
  let speed: Cells<Double>
  let scratch: Cells<Double>

  private var arena: Arena

  init(geometry: consuming Geometry) {
    let n = Kernels.padded(max(geometry.count, 1))
    let rows = max(geometry.stride, n)
    arena = Arena(cells: 12 * rows + 12 * n + 2 * rows, pieces: 26)
    lower = arena.cut(rows, of: Double.self)
    upper = arena.cut(rows, of: Double.self)
    slack = arena.cut(rows, of: Double.self)
    values = arena.cut(rows, of: Double.self)
    multipliers = arena.cut(rows, of: Double.self)
    sign = arena.cut(rows, of: Double.self)
    restLower = arena.cut(rows, of: Double.self)
    restUpper = arena.cut(rows, of: Double.self)
    q = arena.cut(rows, of: Double.self)
    turnoverQ = arena.cut(rows, of: Double.self)
    combinationImage = arena.cut(rows, of: Double.self)
    scratch = arena.cut(rows, of: Double.self)
    origin = arena.cut(n, of: Double.self)
    target = arena.cut(n, of: Double.self)
    costs = arena.cut(n, of: Double.self)
    weights = arena.cut(n, of: Double.self)
    combination = arena.cut(n, of: Double.self)
    h = arena.cut(n, of: Double.self)
    turnoverH = arena.cut(n, of: Double.self)
    speed = arena.cut(n, of: Double.self)
    state = arena.cut(rows, of: RowState.self)
    kinked = arena.cut(rows, of: Bool.self)
    self.geometry = geometry
  }

  /// How a run ended.
  enum Ending {
    /// Every row lies in its range.
    case optimal
    /// ``ray`` proves that no point exists.
    case infeasible
    /// The step limit was reached: numerical trouble.
    case stalled
  }

  /// The direction of an unbounded dual: Farkas' certificate in solver units.
  struct Ray {
    /// The violated row, or nil if the turnover limit was.
    var row: Int?
    /// The way its value had to go.
    var direction = 0.0
    /// dκ.
    var priceSpeed = 0.0
    /// How far the multiplier of the row had travelled from its rest.
    var travelled = 0.0
    /// The violation left, in units of the row's slack.
    var excess = 0.0
    /// Whether the rows of the ray are independent of each other, so that they conflict through turnover alone.
    var rowsAreIndependent = true
  }

  var count: Int { geometry.count }
  var rowCount: Int { geometry.rowCount }

  /// F_j at the current price, zero for a row of A.
  func width(_ j: Int) -> Double {
    j < count ? costs[j] + price * weights[j] : 0
  }

  /// c_j, zero for a row of A.
  func weight(_ j: Int) -> Double { j < count ? weights[j] : 0 }

  /// Steps until every row is in its range, from whatever state is set.
  mutating func run() -> Ending {
    // Measured: about one step a held row at the end; far beyond that, numbers have failed.
    let limit = iterations + 100 * (rowCount + 10)
    guard holdEqualities() else { return .infeasible }
    var mayLeap = leapsAllowed
    // The method's own steps end by themselves; leaps between them might lead in a circle.
    var leaps = 0
    while iterations < limit {
      if mayLeap {
        mayLeap = false
        leap()
      }
      let violated = turnoverPending ? nil : mostViolated()
      if let violated {
        guard mend(violated) else { return .infeasible }
      } else if !turnoverHeld || turnoverPending, turnoverExcess() > turnoverSlack {
        mayLeap = leapsAllowed && leaps < Self.leapLimit
        leaps += 1
        guard mendTurnover(mayLeap: mayLeap) else { return .infeasible }
      } else if turnoverPending {
        turnoverPending = false
      } else {
        return .optimal
      }
    }
    return .stalled
  }

  /// Adds the rows whose limits are equal, in order; one that others imply is left at rest.
  private mutating func holdEqualities() -> Bool {
    for k in 0..<rowCount {
      // General rows first: they meet every variable.
      let p = k < rowCount - count ? count + k : k - (rowCount - count)
      guard state[p] == .rest, lower[p] == upper[p] else { continue }
      if abs(values[p] - lower[p]) <= slack[p] {
        geometry.direction(p, h: h, q: q)
        if isDependent(p, q[p]) { continue }
      }
      guard mend(p) else { return false }
    }
    return true
  }

  /// The row at rest that lies furthest outside its range; the first of equals.
  private func mostViolated() -> Int? {
    var worst = 0.0
    var row: Int?
    for j in 0..<rowCount {
      let violation = max(restLower[j] - values[j], values[j] - restUpper[j])
      if violation > worst {
        worst = violation
        row = j
      }
    }
    return row
  }

  /// Curvatures below this part of G_pp are rounding: row p depends on the held ones.
  var dependence = DualActiveSetTolerance.dependence
  /// With the turnover limit held, a curvature below this part of what it is without counts as dependent.
  ///
  /// At least 1e-9: an unreachable turnover limit would otherwise end as an "optimum" with a price of 5e9. More where
  /// zz_a = aᵀ q_a is itself a small difference, of which rounding leaves about 2⁻⁵² aᵀ G a / zz_a.
  var turnoverDependence: Double {
    max(1e-9, 1e-14 * combinationSquare() / turnoverCurvature)
  }

  /// Whether row `p` of this curvature depends on the held rows; as many as there are variables leave nothing over.
  func isDependent(_ p: Int, _ curvature: Double) -> Bool {
    geometry.held + (turnoverHeld ? 1 : 0) >= count
      || curvature <= dependence * geometry.diagonal(p)
  }

  /// Sets the rest range of row `j` from its limits and, while kinks are on, its sign.
  func rest(_ j: Int) {
    state[j] = .rest
    let divided = kinksOn && kinked[j]
    restLower[j] = (divided && sign[j] > 0 ? origin[j] : lower[j]) - slack[j]
    restUpper[j] = (divided && sign[j] < 0 ? origin[j] : upper[j]) + slack[j]
  }

  /// Marks row `j` as held.
  func hold(_ j: Int, as newState: RowState) {
    state[j] = newState
    restLower[j] = -.infinity
    restUpper[j] = .infinity
  }

  /// The value at which a held row in `state` stands.
  func station(_ j: Int) -> Double {
    switch state[j] {
    case .atKink: origin[j]
    case .atUpper: upper[j]
    default: lower[j]
    }
  }

  /// The side of its origin on which a held variable stands.
  func tradeSign(_ j: Int) -> Double {
    switch state[j] {
    case .atLower where kinked[j]: -1
    case .atUpper where kinked[j]: 1
    default: sign[j]
    }
  }

  /// Moves values and held multipliers by `step` along the current direction.
  mutating func advance(_ step: Double, row: Double, price priceSpeed: Double) {
    iterations += 1
    guard step > 0 else { return }
    price = max(0, price + priceSpeed * step)
    for k in 0..<geometry.held { multipliers[geometry.active[k]] += step * speed[k] }
    // All hold `stride` cells.
    if row != 0 {
      unsafe Kernels.add(step * row, q.base, to: values.base, count: geometry.stride)
    }
    if priceSpeed != 0 {
      unsafe Kernels.add(
        -step * priceSpeed,
        turnoverQ.base,
        to: values.base,
        count: geometry.stride
      )
    }
  }

  /// Where a held multiplier first reaches the end of its segment.
  struct Stop {
    var step = Double.infinity
    var position = -1
    /// The sign at which the row goes to rest.
    var sign = 0.0
  }

  /// The first end of a segment along ``speed`` while the price moves at `priceSpeed`.
  ///
  /// Ends lie at ∓F and so move at ∓c dκ themselves. A speed under `threshold` of the fastest stands still.
  func firstStop(priceSpeed: Double, still threshold: Double) -> Stop {
    let still = threshold * fastest(priceSpeed)
    var stop = Stop()
    for k in 0..<geometry.held {
      let j = geometry.active[k]
      switch state[j] {
      case .atLower:
        let share = j < count ? sign[j] : 0
        let rate = speed[k] + share * weight(j) * priceSpeed
        guard rate < -still else { continue }
        stop.take((multipliers[j] + share * width(j)) / -rate, at: k, sign: sign[j])
      case .atUpper:
        let share = j < count ? sign[j] : 0
        let rate = speed[k] + share * weight(j) * priceSpeed
        guard rate > still else { continue }
        stop.take((-share * width(j) - multipliers[j]) / rate, at: k, sign: sign[j])
      case .atKink:
        let moving = weights[j] * priceSpeed
        if speed[k] + moving < -still {
          stop.take((multipliers[j] + width(j)) / -(speed[k] + moving), at: k, sign: 1)
        }
        if speed[k] - moving > still {
          stop.take((width(j) - multipliers[j]) / (speed[k] - moving), at: k, sign: -1)
        }
      case .fixed, .rest:
        break
      }
    }
    return stop
  }

  /// The largest speed of a held multiplier or of the end it may meet.
  private func fastest(_ priceSpeed: Double) -> Double {
    var fastest = 0.0
    for k in 0..<geometry.held { fastest = max(fastest, abs(speed[k])) }
    guard priceSpeed != 0 else { return fastest }
    for k in 0..<geometry.held {
      fastest = max(fastest, abs(priceSpeed) * weight(geometry.active[k]))
    }
    return fastest
  }

  /// Speeds below this part of the largest are rounding and reach no end.
  static var stillSpeed: Double { 1e-11 }
  /// The same along a direction whose curvature counts as zero.
  static var dependentSpeed: Double { 1e-9 }

  /// Sends the held row at `position` to rest with `newSign`.
  mutating func release(at position: Int, sign newSign: Double) {
    let j = geometry.active[position]
    geometry.remove(at: position)
    sign[j] = newSign
    rest(j)
  }
}

extension DualActiveSet.Stop where Geometry: ~Copyable {
  /// Keeps the nearer of two stops; the first of equals.
  fileprivate mutating func take(_ step: Double, at position: Int, sign: Double) {
    let step = max(0, step)
    guard step < self.step else { return }
    self.step = step
    self.position = position
    self.sign = sign
  }
}
