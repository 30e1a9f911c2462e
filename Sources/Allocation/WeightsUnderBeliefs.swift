package import Diagnostics
package import PositionedData

/// One portfolio's weights as a function of beliefs: the seam that studies ask their questions through.
///
/// The portfolio is prepared once; each question evaluates the rules and solves the programme.
package struct WeightsUnderBeliefs: Sendable {
  package let book: RuleBook
  private let preparation: Preparation

  /// Prepares a portfolio.
  ///
  /// - Parameters:
  ///   - portfolio: What is held and the policy that governs it.
  ///   - book: The rule book.
  ///   - signals: What its signals say.
  ///   - asOf: The date cash needs are counted from.
  ///   - memory: What its rules were doing before.
  package init(
    of portfolio: Portfolio,
    in book: RuleBook,
    given signals: SignalReadings,
    asOf: CalendarDate,
    remembering memory: RuleMemory = .none
  ) {
    self.book = book
    preparation = Preparation(
      of: portfolio,
      in: book,
      given: signals,
      asOf: asOf,
      remembering: memory
    )
  }

  /// The certified change of every sleeve of the book from today, `x − x0`.
  ///
  /// - Returns: One entry for each sleeve; `nil` where the limits leave no room.
  /// - Throws: ``InputError`` when a rule has no value, or an optimum cannot be certified.
  package func changes(under beliefs: Beliefs) throws(InputError) -> [Double]? {
    let setting = try preparation.diagnosedSetting(under: beliefs)
    let programme = Programme(
      account: setting.account,
      target: setting.target,
      constraints: ConstraintSet(
        account: setting.account,
        policy: preparation.portfolio.policy,
        book: book,
        target: setting.target,
        limits: setting.limits,
        isPaused: setting.isPaused
      ),
      book: book,
      policy: preparation.portfolio.policy
    )
    guard case .optimal(let solution) = try programme.solve() else { return nil }
    let changes = zip(solution.weights, programme.today).map { $0 - $1 }
    return programme.full(changes, count: book.sleeves.count)
  }
}
