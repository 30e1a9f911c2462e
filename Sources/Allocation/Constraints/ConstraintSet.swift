/// Everything the weights must keep: bounds by sleeve, linear rows, and the two budgets.
///
/// Vectors have one entry for each sleeve of the book; the programme narrows them to the sleeves that
/// take part.
struct ConstraintSet: Sendable {
  /// A linear row `Σ coefficients · x ≤ upper`.
  struct Row: Sendable, Hashable {
    let origin: ConstraintOrigin
    let coefficients: [Double]
    let upper: Double
  }

  /// A budget that is not linear.
  struct Budget: Sendable, Hashable {
    let origin: ConstraintOrigin
    /// A fraction of NAV.
    let limit: Double
  }

  /// The greatest lower bound of each sleeve, with the line that states it.
  var lower: [Account.Bound]
  /// The least upper bound of each sleeve, with the line that states it; `nil` where none does.
  var upper: [Account.Bound?]
  /// Group bands, stress limits, margin and limit rules.
  var rows: [Row]
  /// One-way turnover.
  var turnover: Budget?
  /// Tracking error against the anchor, a year.
  var trackingError: Budget?
}

extension ConstraintSet {
  /// Gathers the lines of the policy and the limit rules for one account.
  ///
  /// - Parameters:
  ///   - account: The client's bounds.
  ///   - policy: The client's bands and budgets.
  ///   - book: The rule book.
  ///   - target: The final target: no overlay may be larger than its rules ask.
  ///   - limits: The evaluated limit rules.
  ///   - isPaused: Whether a phase-in is paused: then the bounds at today's weights are all there is.
  init(
    account: Account,
    policy: Policy,
    book: RuleBook,
    target: [Double],
    limits: [EvaluatedLimit],
    isPaused: Bool
  ) {
    lower = account.lower
    upper = account.upper
    guard !isPaused else {
      (rows, turnover, trackingError) = ([], nil, nil)
      return
    }
    for (index, sleeve) in book.sleeves.enumerated() where !sleeve.isFunded {
      upper[index] = Account.Bound(
        value: target[index],
        origin: .overlayNotAboveRule(sleeve: index)
      )
    }
    rows =
      policy.bandRows(of: book) + policy.stressRows(of: book)
      + limits.map {
        Row(origin: .limitRule($0.rule), coefficients: $0.gradient, upper: $0.upper)
      }
    if let margin = policy.marginRow(of: book) { rows.append(margin) }
    turnover = policy.turnover.map { Budget(origin: .turnover, limit: $0.value) }
    trackingError = policy.trackingError.map { Budget(origin: .trackingError, limit: $0.value) }
  }
}

extension Policy.Band {
  /// The sleeves of a band that is a row; `nil` for a hard band on one sleeve, which is a bound.
  fileprivate var rowMembers: [Int]? {
    switch subject {
    case .group(_, let members): members
    case .sleeve(let sleeve): yields == nil ? nil : [sleeve]
    }
  }
}

extension Policy {
  /// Two rows for each band on a group, and for each band on a sleeve that may give way.
  fileprivate func bandRows(of book: RuleBook) -> [ConstraintSet.Row] {
    bands.enumerated().flatMap { place, band -> [ConstraintSet.Row] in
      guard let members = band.rowMembers else { return [] }
      var indicator = [Double](repeating: 0, count: book.sleeves.count)
      for member in members { indicator[member] = 1 }
      return [
        ConstraintSet.Row(
          origin: .band(place, .high),
          coefficients: indicator,
          upper: band.high
        ),
        ConstraintSet.Row(
          origin: .band(place, .low),
          coefficients: indicator.map { -$0 },
          upper: -band.low
        ),
      ]
    }
  }

  fileprivate func stressRows(of book: RuleBook) -> [ConstraintSet.Row] {
    stressLosses.enumerated().map { place, limit in
      ConstraintSet.Row(
        origin: .stress(place),
        coefficients: book.scenarios[limit.scenario].shocks.map { -($0?.central ?? 0) },
        upper: limit.loss.value
      )
    }
  }

  /// Initial margin within a share of cash, where no limit rule of the book says it more strictly.
  fileprivate func marginRow(of book: RuleBook) -> ConstraintSet.Row? {
    let hasRule = book.limitRules.contains { if case .margin = $0.subject { true } else { false } }
    guard !hasRule, book.sleeves.contains(where: { !$0.isFunded }) else { return nil }
    var coefficients = book.sleeves.map { $0.overlay?.initialMargin ?? 0 }
    coefficients[book.cashSleeve] -= marginOfCash?.value ?? 1
    return ConstraintSet.Row(
      origin: .margin,
      coefficients: coefficients,
      upper: 0
    )
  }
}
