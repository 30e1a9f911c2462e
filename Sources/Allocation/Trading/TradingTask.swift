/// What a ``TradeList`` is made from: weights to bring about, and what must be kept on the way.
struct TradingTask {
  /// What is held.
  let portfolio: Portfolio
  /// Net asset value as a number: what weights are multiplied by to size trades.
  let netAssetValue: Double
  /// The rule book, for instruments, costs and the market.
  let book: RuleBook
  /// What is held by sleeve of the rule book.
  let today: [Double]
  /// The weights to bring about, by sleeve of the rule book; zero where a sleeve takes no part.
  let weights: [Double]
  /// The greatest weight of each sleeve; for an overlay the most its rules ask.
  let greatest: [Double]
  /// The lines that trades are checked against.
  let limits: [LinearLimit]
  /// Finds the id of a line by its place in ``limits``.
  let limitID: (Int) -> String
  /// One-way turnover, any relaxation included; `nil` without a budget.
  let turnover: Double?
  /// The least change of an instrument that is traded, a fraction of NAV; see ``TradeList/minimum(of:)``.
  let minimumTrade: Double
  /// Ids of the reasons that move sleeves, weighted by shares, one way; strongest first.
  let reasons: Reasons

  /// Finds the ids of the reasons that raise (or lower) some sleeves, weighted by shares.
  typealias Reasons = (_ sleeves: [SleeveShare], _ areRaised: Bool) -> [String]

  /// Creates a task.
  ///
  /// - Parameters:
  ///   - portfolio: What is held.
  ///   - book: The rule book.
  ///   - today: What is held by sleeve of the rule book.
  ///   - weights: The weights to bring about.
  ///   - greatest: The greatest weight of each sleeve.
  ///   - limits: The lines that trades are checked against.
  ///   - limitID: The id of a line by its place among them.
  ///   - turnover: One-way turnover, if there is a budget.
  ///   - minimumTrade: The least change that is traded; without one the policy's, and none at all while
  ///     money is phased in, since a tranche is small by design.
  ///   - reasons: Ids of the reasons that move sleeves one way, strongest first.
  init(
    portfolio: Portfolio,
    book: RuleBook,
    today: [Double],
    weights: [Double],
    greatest: [Double],
    limits: [LinearLimit],
    limitID: @escaping (Int) -> String,
    turnover: Double?,
    minimumTrade: Double? = nil,
    reasons: @escaping Reasons
  ) {
    self.portfolio = portfolio
    netAssetValue = portfolio.netAssetValue.doubleValue
    self.book = book
    self.today = today
    self.weights = weights
    self.greatest = greatest
    self.limits = limits
    self.limitID = limitID
    self.turnover = turnover
    let ofPolicy = portfolio.policy.phaseIn == nil ? portfolio.policy.minimumTrade : 0
    self.minimumTrade = minimumTrade ?? ofPolicy
    self.reasons = reasons
  }

  /// The limits, as far as the weights keep them.
  var tradeLimits: TradeLimits {
    TradeLimits(
      limits,
      turnover: turnover,
      today: today,
      funded: book.sleeves.map(\.isFunded),
      keptBy: weights
    )
  }

  /// The least change of an instrument that is traded, a fraction of NAV.
  ///
  /// The minimum trade, or a tenth of the most that the instrument's sleeves may hold where that is less:
  /// half a point would be half of all that a sleeve capped at one percent may ever hold.
  func minimum(of shares: [SleeveShare]) -> Double {
    let room = shares.reduce(0) { $0 + $1.share * min(1, greatest[$1.sleeve]) }
    return min(minimumTrade, room / 10)
  }
}
