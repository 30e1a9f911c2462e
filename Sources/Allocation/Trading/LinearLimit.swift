/// A line that weights must keep, `Σ coefficients · x ≤ upper`, as trades are checked against it.
struct LinearLimit: Sendable, Hashable {
  /// The gradient: what each sleeve it speaks of counts for.
  let terms: [SleeveShare]
  /// The right-hand side, any relaxation included.
  let upper: Double

  /// Creates a limit from a gradient over some sleeves.
  ///
  /// - Parameters:
  ///   - sleeves: The indices of the sleeves in the rule book.
  ///   - coefficients: One number for each of them.
  ///   - upper: The right-hand side.
  init(sleeves: [Int], coefficients: [Double], upper: Double) {
    self.upper = upper
    terms = zip(sleeves, coefficients).compactMap { sleeve, coefficient in
      coefficient == 0 ? nil : SleeveShare(sleeve: sleeve, share: coefficient)
    }
  }

  /// Creates a limit on one sleeve.
  init(sleeve: Int, coefficient: Double, upper: Double) {
    self.upper = upper
    terms = [SleeveShare(sleeve: sleeve, share: coefficient)]
  }

  /// How far weights are beyond the limit; negative where there is room.
  ///
  /// - Parameter weights: One number for each sleeve of the rule book.
  /// - Returns: The excess, in the unit of the limit.
  func excess(_ weights: [Double]) -> Double {
    var total = -upper
    for term in terms { total += term.share * weights[term.sleeve] }
    return total
  }
}

/// Everything that trades should keep: linear limits and turnover, as far as the weights they are made from
/// keep them.
struct TradeLimits: Sendable {
  /// What an excess may be: rounding in sums of weights.
  static let tolerance = 1e-9
  /// What an excess is reported from: a hundredth of a basis point, which no output shows.
  ///
  /// A limit that
  /// leaves no room, such as a floor that equals the top of a band, is missed by a part of a lot.
  static let reported = 1e-6
  /// The id of the turnover budget.
  static let turnoverID = "turnover"

  let linear: [LinearLimit]
  /// One-way turnover, a fraction of NAV; `nil` without a budget.
  let turnover: Double?
  /// What is held today, by sleeve.
  let today: [Double]
  /// Which sleeves hold capital.
  let funded: [Bool]
  private let allowed: [Double]
  private let allowedTurnover: Double

  /// Gathers limits.
  ///
  /// - Parameters:
  ///   - linear: The lines.
  ///   - turnover: The budget, any relaxation included.
  ///   - today: What is held, by sleeve of the rule book.
  ///   - funded: Which sleeves hold capital.
  ///   - weights: The weights that trades are made from; where they exceed a limit, trades may too.
  init(
    _ linear: [LinearLimit],
    turnover: Double?,
    today: [Double],
    funded: [Bool],
    keptBy weights: [Double]
  ) {
    self.linear = linear
    self.turnover = turnover
    self.today = today
    self.funded = funded
    allowed = linear.map { max(0, $0.excess(weights)) + Self.tolerance }
    let used = Self.turnover(of: weights, from: today, funded)
    allowedTurnover = turnover.map { max($0, used) + Self.tolerance } ?? .infinity
  }

  /// The sum of all excesses, fractions of NAV.
  func violation(_ weights: [Double]) -> Double {
    var total = max(0, Self.turnover(of: weights, from: today, funded) - allowedTurnover)
    for (limit, allowed) in zip(linear, allowed) {
      total += max(0, limit.excess(weights) - allowed)
    }
    return total
  }

  /// The ids of the limits that weights exceed by more than ``reported``.
  ///
  /// - Parameters:
  ///   - weights: One number for each sleeve of the rule book.
  ///   - id: The id of a line by its place in ``linear``.
  /// - Returns: The ids, in the order of the lines, turnover last.
  func broken(_ weights: [Double], named id: (Int) -> String) -> [String] {
    let lines = linear.indices
      .filter { linear[$0].excess(weights) > allowed[$0] + Self.reported }
      .map(id)
    let used = Self.turnover(of: weights, from: today, funded)
    let isOver = used > allowedTurnover + Self.reported
    return isOver ? lines + [Self.turnoverID] : lines
  }

  private static func turnover(of weights: [Double], from today: [Double], _ funded: [Bool])
    -> Double
  {
    var total = 0.0
    for index in weights.indices where funded[index] { total += abs(weights[index] - today[index]) }
    return total / 2
  }
}
