public import Diagnostics
public import PositionedData

/// What the engine recommends for one portfolio, with everything needed to explain and to check it.
///
/// All vectors by sleeve are sparse: they name only the sleeves that take part, those held, in the
/// anchor or in the target. Weights are fractions of NAV; an overlay's weight is its exposure, a
/// fraction of NAV for one unit of its underlying.
public struct Recommendation: Sendable {
  /// One sleeve of the answer.
  public struct Line: Sendable, Hashable {
    /// The index of the sleeve in ``RuleBook/sleeves``.
    public let sleeve: Int
    /// What is held today.
    public let today: Double
    /// The policy weight the rules start from.
    public let anchor: Double
    /// The target after all rules.
    public let target: Double
    /// The programme's answer.
    public let weight: Double
    /// What the trades come to after rounding.
    public let achieved: Double
    /// The cost of trading it, see ``Sleeve/tradingCost``.
    public let cost: Double
    /// The least weight the policy allows.
    public let low: Double
    /// The greatest weight the policy allows.
    public let high: Double
  }

  /// The portfolio.
  public let portfolio: Portfolio
  /// The date everything is computed for.
  public let asOf: CalendarDate
  /// The probabilities used.
  public let beliefs: Beliefs
  /// What the signals said.
  public let signals: [SignalReading]
  /// The sleeves that take part, in the order of the rule book.
  public let lines: [Line]
  /// What each rule wanted and got, in the order of the rule book.
  public let rules: [RuleOutcome]
  /// Why each weight moved; the parts sum to the change of every sleeve.
  public let explanation: Explanation
  /// The proof that the weights are the optimum.
  public let certificate: Certificate
  /// The orders that bring the weights about.
  public let trades: TradeList
  /// What to remember of the portfolio's rules until they are looked at again.
  public let memory: RuleMemory
  /// Why nothing trades, when a phase-in is paused.
  public let pause: String?
  /// Findings a person should see: stale signals, limits that gave way, unpriced buys.
  public let warnings: [Diagnostic]

  /// The programme that was solved, which the views below put into words.
  let programme: Programme
  /// Its certified optimum.
  let solution: ProgrammeSolution
  /// What each sleeve of the rule book earns a year beside its scenario figures.
  let carry: [Double]
}

// MARK: - Views

/// What a reader may ask of the solved programme; computed when it is asked for, since most readers of a book of
/// accounts never do.
extension Recommendation {
  /// Every line of the policy and every limit rule that entered the programme.
  public var constraints: [ConstraintOutcome] { programme.outcomes(solvedBy: solution) }

  /// The ids of the ``constraints`` that shape the answer, in their order.
  package var bindingConstraintIDs: [String] { programme.bindingIDs(solvedBy: solution) }

  /// The turnover budget; `nil` when the policy has none.
  public var turnover: BudgetOutcome? { programme.turnoverOutcome(solvedBy: solution) }

  /// The tracking-error budget; `nil` when the policy has none.
  public var trackingError: BudgetOutcome? { programme.trackingErrorOutcome(solvedBy: solution) }

  /// The metric the programme was solved in.
  public var metric: SolvedMetric {
    SolvedMetric(
      sleeves: programme.sleeves,
      covariance: programme.covariance,
      ridge: programme.ridge,
      costAversion: programme.costAversion
    )
  }

  /// Expected and stressed results by scenario.
  public var outlook: Outlook {
    let book = programme.names.book
    return Outlook(
      today: programme.full(programme.today, count: book.sleeves.count),
      weights: programme.full(solution.weights, count: book.sleeves.count),
      book: book,
      beliefs: beliefs,
      carry: carry
    )
  }
}

/// The answer to a request: an allocation, or the limits that leave no room for one.
public enum Answer: Sendable {
  /// An allocation, certified.
  case recommendation(Recommendation)
  /// Nothing fits: the limits that conflict.
  case conflict(PolicyConflict)
}

/// Limits that cannot be met together: feasible with any one left out.
public struct PolicyConflict: Sendable, Hashable {
  /// One line of the conflict.
  public struct Member: Sendable, Hashable {
    /// A stable identifier, as in ``ConstraintOutcome/id``.
    public let id: String
    /// The line as the client's file or the rule book names it.
    public let name: LocalizedText
    /// Where it is stated; `nil` for what no file states, such as "no short sales".
    public let span: SourceSpan?
    /// How far this line alone would have to give way, in its own unit (a fraction of NAV, of the
    /// loss, of the budget); `nil` when no relaxation of it helps.
    public let relaxation: Double?
    /// How far this line alone would have to give way for every line of policy and rules to fit, those
    /// outside the conflict included; `nil` when something else would still conflict.
    public let sufficient: Double?
  }

  /// The portfolio.
  public let portfolio: Portfolio
  /// The date everything was computed for.
  public let asOf: CalendarDate
  /// The probabilities used.
  public let beliefs: Beliefs
  /// The conflicting lines, policy first, in file order.
  public let members: [Member]
}

/// The proof of an optimum: relative residuals, the metric scaled to unit diagonal.
public struct Certificate: Sendable, Hashable {
  /// The largest violation of a limit.
  public let primal: Double
  /// The largest residual of the stationarity condition, relative to the force `‖M(x − t)‖∞`.
  public let stationarity: Double
  /// The largest product of a multiplier and its slack, relative to the same.
  public let complementarity: Double

  /// What each residual may be at most: the contract's bound for an accepted optimum.
  public static let tolerance = 1e-9
}

/// The metric of a solved programme, for a reader who wants to check it.
public struct SolvedMetric: Sendable, Hashable {
  /// The indices of the sleeves, in the order of the matrix.
  public let sleeves: [Int]
  /// Σ, row-major.
  public let covariance: [Double]
  /// The diagonal of D.
  public let ridge: [Double]
  /// κ.
  public let costAversion: Double
}
