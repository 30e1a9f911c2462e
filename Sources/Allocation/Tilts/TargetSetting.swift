/// From rules to a target: the first arrow of the pipeline.
///
///     t₁ = b + Σ_r a_r d_r          every tilt rule, from the same inputs
///     t  = t₁ + Σ_l y_l e_l          limit rules that name who pays, all from the same t₁
struct TargetSetting: Sendable {
  let account: Account
  /// What each tilt rule does, in the order of the book.
  let tilts: [Tilt]
  /// The limit rules with their levels put in.
  let limits: [EvaluatedLimit]
  /// What the payers of each limit rule move, in the order of ``limits``.
  let transfers: [[SleeveShare]]
  /// t, one entry for each sleeve of the book.
  let target: [Double]
  /// Whether a phase-in is paused.
  let isPaused: Bool
  /// The values the rules read, for formulas with their numbers put in.
  let inputs: RuleInputs
  /// What is to be remembered of the rules; while a phase-in is paused, what was.
  let memory: RuleMemory

  /// Evaluates every rule of a book for one account.
  ///
  /// - Throws: ``RuleFailure`` when an expression has no value for these inputs.
  init(
    for account: Account,
    reading given: RuleInputs,
    policy: Policy,
    remembering memory: RuleMemory,
    in book: RuleBook
  ) throws(RuleFailure) {
    var (evaluation, limits) = try TiltEvaluation.evaluating(
      for: account,
      reading: given,
      policy: policy,
      remembering: memory,
      in: book
    )
    inputs = evaluation.inputs
    var tilts: [Tilt] = []
    tilts.reserveCapacity(book.tiltRules.count)
    for index in book.tiltRules.indices { tilts.append(try evaluation.tilt(of: index)) }
    let tilted = account.anchor.adding(tilts.map(\.change))
    self.account = account
    self.limits = limits
    self.tilts = tilts
    self.memory = RuleMemory(tilts.lazy.flatMap(\.departures))
    transfers = limits.map { $0.transfer(from: tilted, by: book.limitRules[$0.rule]) }
    target = tilted.adding(transfers)
    isPaused = false
  }

  /// While a phase-in is paused no rule tilts and nothing trades.
  init(
    pausing account: Account,
    reading inputs: RuleInputs,
    remembering memory: RuleMemory,
    in book: RuleBook
  ) {
    self.memory = memory
    self.account = account
    self.inputs = inputs
    limits = []
    tilts = book.tiltRules.indices.map { Tilt(rule: $0, activation: 0, silences: [.paused]) }
    transfers = []
    target = account.anchor
    isPaused = true
  }
}

extension TiltEvaluation {
  /// Evaluates the limit rules, and makes ready for the tilt rules, which read how much cash is idle above them.
  ///
  /// - Throws: ``RuleFailure`` when an expression has no value for these inputs.
  static func evaluating(
    for account: Account,
    reading given: RuleInputs,
    policy: Policy,
    remembering memory: RuleMemory,
    in book: RuleBook
  ) throws(RuleFailure) -> (tilts: TiltEvaluation, limits: [EvaluatedLimit]) {
    var inputs = given
    let limits = try LimitEvaluation(
      book: book,
      account: account,
      inputs: inputs,
      marginShareOfPolicy: policy.marginOfCash?.value
    ).limits()
    let floor = limits.floor(under: book.cashSleeve, in: book)
    inputs.setIdle(account.idleCash(in: book.cashSleeve, above: floor))
    let evaluation = TiltEvaluation(
      book: book,
      account: account,
      inputs: inputs,
      optIns: policy.optIns,
      memory: memory
    )
    return (evaluation, limits)
  }
}

extension [EvaluatedLimit] {
  /// The highest floor that limit rules put under one sleeve; zero where none does.
  fileprivate func floor(under sleeve: Int, in book: RuleBook) -> Double {
    let rules = book.limitRules
    return reduce(0) { floor, limit in
      guard case .sleeve(sleeve) = rules[limit.rule].subject,
        rules[limit.rule].direction == .atLeast
      else { return floor }
      return Swift.max(floor, limit.level)
    }
  }
}

extension [Double] {
  /// The vector with shares by sleeve added.
  fileprivate func adding(_ moves: [[SleeveShare]]) -> [Double] {
    var sum = self
    for move in moves {
      for part in move { sum[part.sleeve] += part.share }
    }
    return sum
  }
}
