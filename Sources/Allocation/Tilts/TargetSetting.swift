import Diagnostics
import PositionedData
import RuleLanguage

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

  /// Evaluates every rule of a book for one portfolio.
  ///
  /// - Throws: ``RuleFailure`` when an expression has no value for these inputs.
  init(
    for portfolio: Portfolio,
    in book: RuleBook,
    under beliefs: Beliefs,
    given signals: SignalReadings,
    asOf: CalendarDate
  ) throws(RuleFailure) {
    let house = RuleInputs(of: book, under: beliefs, given: signals)
    let running = Account(of: portfolio, in: book, isPaused: false)
    let needs = portfolio.needs(asOf: asOf)
    isPaused = try Self.isPaused(portfolio, running, house, book, beliefs, signals, needs)
    let account = isPaused ? Account(of: portfolio, in: book, isPaused: true) : running
    var inputs = house
    inputs.setAccount(account, of: book, needs: needs)
    self.account = account
    let limits = try LimitEvaluation(
      book: book,
      account: account,
      inputs: inputs,
      marginShareOfPolicy: portfolio.policy.marginOfCash?.value
    ).limits()
    self.limits = isPaused ? [] : limits
    let floor = limits.floor(under: book.cashSleeve, in: book)
    inputs.set(.idle, to: account.idleCash(in: book.cashSleeve, above: floor))
    self.inputs = inputs
    guard !isPaused else {
      tilts = book.tiltRules.indices.map { Tilt(rule: $0, activation: 0, silences: [.paused]) }
      transfers = []
      target = account.anchor
      return
    }
    var evaluation = TiltEvaluation(
      book: book,
      account: account,
      inputs: inputs,
      optIns: portfolio.policy.optIns
    )
    var tilts: [Tilt] = []
    for index in book.tiltRules.indices { tilts.append(try evaluation.tilt(of: index)) }
    self.tilts = tilts
    let tilted = account.anchor.adding(tilts.map(\.change))
    transfers = limits.map { $0.transfer(from: tilted, by: book.limitRules[$0.rule]) }
    target = tilted.adding(transfers)
  }

  private static func isPaused(
    _ portfolio: Portfolio,
    _ account: Account,
    _ house: RuleInputs,
    _ book: RuleBook,
    _ beliefs: Beliefs,
    _ signals: SignalReadings,
    _ needs: (Int) -> Double
  ) throws(RuleFailure) -> Bool {
    guard let phaseIn = portfolio.policy.phaseIn, let condition = phaseIn.pauseWhen else {
      return false
    }
    var inputs = house.extended(
      by: phaseIn.furtherReferences,
      of: book,
      under: beliefs,
      given: signals
    )
    inputs.setAccount(account, of: book, needs: needs)
    do {
      return try condition.holds(inputs.values.span)
    } catch {
      throw RuleFailure(rule: nil, error: error)
    }
  }
}

extension Portfolio {
  /// `needs(months)`: cash due within some months, as a fraction of NAV.
  func needs(asOf date: CalendarDate) -> (Int) -> Double {
    let value = netAssetValue
    return { months in
      policy.cashNeeded(withinMonths: months, from: date).fraction(of: value)
    }
  }
}

extension [EvaluatedLimit] {
  /// The highest floor that limit rules put under one sleeve; zero where none does.
  fileprivate func floor(under sleeve: Int, in book: RuleBook) -> Double {
    reduce(0) { floor, limit in
      let rule = book.limitRules[limit.rule]
      guard rule.subject == .sleeve(sleeve), rule.direction == .atLeast else { return floor }
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
