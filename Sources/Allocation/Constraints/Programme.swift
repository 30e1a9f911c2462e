import Optimization

/// The convex programme of one account, narrowed to the sleeves that take part.
///
///     minimise   ½ (x − t)ᵀ M (x − t) + κ Σ c_i |x_i − x0_i|          M = Σ + D
///     subject to the budget row, bounds, linear rows, turnover and tracking error
///
/// Sleeves that are neither held, nor in the anchor, nor in the target, nor asked for by a lower
/// bound are zero and absent: otherwise the programme buys scraps of sleeves nobody asked for.
struct Programme: Sendable {
  /// The indices of the sleeves that take part, ascending.
  let sleeves: [Int]
  /// For each sleeve that takes part, whether it holds capital.
  let funded: [Bool]
  /// x0.
  let today: [Double]
  /// b.
  let anchor: [Double]
  /// t.
  let target: [Double]
  /// c: the cost of trading each sleeve.
  let costs: [Double]
  /// κ.
  let costAversion: Double
  /// Σ, row-major.
  let covariance: [Double]
  /// The diagonal of D.
  let ridge: [Double]
  /// Bounds by sleeve that takes part.
  let lower: [Account.Bound]
  /// Bounds by sleeve that takes part; `nil` where only the budget row bounds it.
  let upper: [Account.Bound?]
  /// Linear rows, coefficients narrowed.
  let rows: [ConstraintSet.Row]
  /// One-way turnover.
  let turnover: ConstraintSet.Budget?
  /// Tracking error against the anchor.
  let trackingError: ConstraintSet.Budget?
  /// What the lines are called.
  let names: ConstraintNames

  init(
    account: Account,
    target full: [Double],
    constraints: ConstraintSet,
    book: RuleBook,
    policy: Policy
  ) {
    sleeves = book.sleeves.indices.filter { index in
      account.today[index] != 0 || account.anchor[index] != 0 || full[index] != 0
        || constraints.lower[index].value > 0
    }
    let taking = sleeves
    let narrow = { (vector: [Double]) in taking.map { vector[$0] } }
    funded = sleeves.map { book.sleeves[$0].isFunded }
    today = narrow(account.today)
    anchor = narrow(account.anchor)
    target = narrow(full)
    costs = sleeves.map { policy.tradingCost(of: $0, in: book) }
    costAversion = policy.metric.costAversion
    covariance = sleeves.flatMap { row in taking.map { book.market.covariance(row, $0) } }
    let ridgeVariance = policy.metric.ridgeVolatilityPerYear * policy.metric.ridgeVolatilityPerYear
    ridge = sleeves.map { index in
      book.sleeves[index].isFunded ? ridgeVariance : book.market.covariance(index, index)
    }
    lower = sleeves.map { constraints.lower[$0] }
    upper = sleeves.map { constraints.upper[$0] }
    rows = constraints.rows.map { row in
      ConstraintSet.Row(
        origin: row.origin,
        coefficients: narrow(row.coefficients),
        upper: row.upper
      )
    }
    turnover = constraints.turnover
    trackingError = constraints.trackingError
    names = ConstraintNames(policy: policy, book: book)
  }

  /// The number of sleeves that take part.
  var count: Int { sleeves.count }

  /// M = Σ + D, row-major.
  var metric: [Double] {
    var metric = covariance
    for index in 0..<count { metric[index * count + index] += ridge[index] }
    return metric
  }

  /// One on funded sleeves, zero on overlays.
  var fundedIndicator: [Double] { funded.map { $0 ? 1 : 0 } }

  /// Σ v.
  func covarianceTimes(_ vector: [Double]) -> [Double] {
    (0..<count).map { row in
      var total = 0.0
      for column in 0..<count { total += covariance[row * count + column] * vector[column] }
      return total
    }
  }

  /// √((x − b)ᵀ Σ (x − b)).
  func trackingError(of weights: [Double]) -> Double {
    let active = zip(weights, anchor).map { $0 - $1 }
    return max(0, active.dot(covarianceTimes(active))).squareRoot()
  }

  /// ½ Σ funded |x − x0|.
  func turnover(of weights: [Double]) -> Double {
    var total = 0.0
    for index in 0..<count where funded[index] { total += abs(weights[index] - today[index]) }
    return total / 2
  }
}

extension Policy {
  /// The cost of trading a sleeve: the client's own where the policy states one.
  func tradingCost(of sleeve: Int, in book: RuleBook) -> Double {
    tradingCosts.first { $0.sleeve == sleeve }?.share ?? book.sleeves[sleeve].tradingCost
  }
}
