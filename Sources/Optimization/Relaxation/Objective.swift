/// What a limit measures, as an objective to be made least.
enum Objective {
  /// g · x for an upper limit, −g · x for a lower one.
  case linear([Double], size: Double, isLower: Bool)
  /// Σ c_i |x_i − o_i|.
  case turnover([Double], size: Double)

  /// The measure of `member`, which is not the ellipsoid.
  init(_ member: Conflict.Member, metric: Metric, program: QuadraticProgram) {
    var gradient = [Double](repeating: 0, count: metric.count)
    var isLower = false
    switch member {
    case .bound(let index, let side):
      gradient[index] = side == .upper ? 1 : -1
      isLower = side == .lower
    case .row(let index, let side):
      isLower = side == .lower
      gradient = metric.row(index).map { isLower ? -$0 : $0 }
    case .turnover, .ellipsoid:
      gradient = (0..<metric.count).map { program.turnoverWeight($0) }
    }
    var square = 0.0
    for (g, d) in zip(gradient, metric.scale) { square += g * d * g * d }
    let size = square > 0 ? square.squareRoot() : 1
    self =
      member == .turnover
      ? .turnover(gradient, size: size) : .linear(gradient, size: size, isLower: isLower)
  }

  /// Its length in solver units.
  var size: Double {
    switch self {
    case .linear(_, let size, _), .turnover(_, let size): size
    }
  }

  /// Its value at `x`.
  func value(_ x: [Double], _ program: QuadraticProgram) -> Double {
    switch self {
    case .linear(let gradient, _, _): zip(gradient, x).reduce(0) { $0 + $1.0 * $1.1 }
    case .turnover: program.turnover(of: x)
    }
  }

  /// By how much `value` exceeds `limit`.
  func shortfall(_ value: Double, limit: Double) -> Double {
    if case .linear(_, _, true) = self { return value + limit }
    return value - limit
  }

  /// `program` with ω times this as its only linear term.
  func pushed(_ program: QuadraticProgram, by push: Double) -> QuadraticProgram {
    var pushed = program
    switch self {
    case .linear(let gradient, _, _):
      pushed.linear = gradient.map { push * $0 }
      pushed.costs = []
    case .turnover(let weights, _):
      pushed.linear = []
      pushed.costs = weights.map { push * $0 }
    }
    return pushed
  }
}
