public import Diagnostics
public import PositionedData
import RuleLanguage

extension RuleBook {
  /// Recommends weights and trades for one portfolio, with the reason of every basis point.
  ///
  /// One call per arrow of the pipeline: rules → target → constraints → programme → solution →
  /// explanation → trades. The same inputs give the same answer, to the last bit.
  ///
  /// - Parameters:
  ///   - portfolio: What is held and the policy that governs it.
  ///   - beliefs: A probability for each scenario of this book.
  ///   - signals: What the signals of this book say.
  ///   - asOf: The date cash needs are counted from.
  ///   - memory: What the portfolio's rules were doing before, as ``Recommendation/memory`` said then.
  ///   - detail: How much is said of each rule.
  /// - Returns: A certified allocation, or the limits that leave no room for one.
  /// - Throws: `InputError` when a rule has no value for these inputs, or when the optimum cannot be
  ///   certified: then there is no number.
  public func recommend(
    for portfolio: Portfolio,
    under beliefs: Beliefs,
    given signals: SignalReadings,
    asOf: CalendarDate,
    remembering memory: RuleMemory = .none,
    detail: RuleDetail = .full
  ) throws(InputError) -> Answer {
    var factors = SharedFactors()
    return try recommend(
      for: portfolio,
      in: House(book: self, beliefs: beliefs, signals: signals, asOf: asOf),
      remembering: memory,
      detail: detail,
      sharing: &factors
    )
  }

  /// The same with what no account changes computed already.
  func recommend(
    for portfolio: Portfolio,
    in house: House,
    remembering memory: RuleMemory = .none,
    detail: RuleDetail,
    sharing factors: inout SharedFactors
  ) throws(InputError) -> Answer {
    let (beliefs, asOf) = (house.beliefs, house.asOf)
    let preparation = Preparation(
      of: portfolio,
      in: self,
      given: house.signals,
      asOf: asOf,
      remembering: memory,
      sharing: house.inputs
    )
    let setting = try preparation.diagnosedSetting(under: beliefs)
    let constraints = ConstraintSet(
      account: setting.account,
      policy: portfolio.policy,
      book: self,
      target: setting.target,
      limits: setting.limits,
      isPaused: setting.isPaused
    )
    let programme = Programme(
      account: setting.account,
      target: setting.target,
      constraints: constraints,
      book: self,
      policy: portfolio.policy
    )
    switch try programme.solve(sharing: &factors) {
    case .infeasible(let members):
      return .conflict(
        PolicyConflict(portfolio: portfolio, asOf: asOf, beliefs: beliefs, members: members)
      )
    case .optimal(let solution):
      return .recommendation(
        try recommendation(
          preparation,
          house,
          detail,
          setting,
          programme,
          solution,
          sharing: &factors
        )
      )
    }
  }

  private func recommendation(
    _ preparation: Preparation,
    _ house: House,
    _ detail: RuleDetail,
    _ setting: TargetSetting,
    _ programme: Programme,
    _ solution: ProgrammeSolution,
    sharing factors: inout SharedFactors
  ) throws(InputError) -> Recommendation {
    let portfolio = preparation.portfolio
    let beliefs = house.beliefs
    let explanation = Explanation(
      of: programme,
      solvedBy: solution,
      tilts: setting.tilts,
      transfers: zip(setting.limits, setting.transfers).map { (limitRules[$0.rule], $1) },
      book: self,
      sharing: &factors
    )
    let trades = TradeList(
      TradingTask(
        programme,
        solvedBy: solution,
        explainedBy: explanation,
        for: portfolio,
        in: self
      )
    )
    return Recommendation(
      portfolio: portfolio,
      asOf: house.asOf,
      beliefs: beliefs,
      signals: house.signals.readings,
      lines: lines(of: programme, solvedBy: solution, achieved: trades.achieved),
      rules: try ruleOutcomes(setting, preparation, under: beliefs, on: house.grid, detail),
      explanation: explanation,
      certificate: solution.certificate,
      trades: trades,
      memory: setting.memory,
      pause: setting.isPaused ? portfolio.policy.phaseIn?.pauseText : nil,
      warnings: house.warnings + programme.relaxationWarnings(solvedBy: solution),
      programme: programme,
      solution: solution,
      carry: house.carry
    )
  }

  private func lines(
    of programme: Programme,
    solvedBy solution: ProgrammeSolution,
    achieved: [Double]
  ) -> [Recommendation.Line] {
    programme.sleeves.enumerated().map { place, sleeve in
      Recommendation.Line(
        sleeve: sleeve,
        today: programme.today[place],
        anchor: programme.anchor[place],
        target: programme.target[place],
        weight: solution.weights[place],
        achieved: achieved[sleeve],
        cost: programme.costs[place],
        low: programme.lower[place].value,
        high: programme.upper[place]?.value ?? 1
      )
    }
  }
}

extension Programme {
  /// Limits that gave way stand in the output, the memo and the journal.
  fileprivate func relaxationWarnings(solvedBy solution: ProgrammeSolution) -> [Diagnostic] {
    guard !solution.relaxations.isEmpty else { return [] }
    return limits.compactMap { origin(of: $0) }.compactMap { origin in
      guard let relaxation = solution.relaxations[origin], relaxation > 0 else { return nil }
      return Diagnostic(
        .warning,
        "W2301",
        "\(names.name(of: origin).english) gave way by \(relaxation.percentText): the limits do not all fit",
        at: names.span(of: origin)
      )
    }
  }
}

/// How much a recommendation says of each rule.
public enum RuleDetail: Sendable, Hashable {
  /// What it wanted and got.
  case short
  /// Its formula with the numbers put in, what it read, and the probabilities at which it flips.
  case full
}

extension Preparation {
  /// The target and everything that led to it.
  ///
  /// - Throws: ``InputError`` that names the rule without a value.
  func diagnosedSetting(under beliefs: Beliefs) throws(InputError) -> TargetSetting {
    do throws(RuleFailure) {
      return try setting(under: beliefs)
    } catch {
      throw InputError([error.error.diagnostic(inRule: error.rule?.id)])
    }
  }
}
