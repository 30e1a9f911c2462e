import PositionedData
import RuleLanguage

/// One portfolio under one rule book and one set of signals, ready to be asked under any beliefs.
///
/// What does not depend on the probabilities is computed here once, so that a search over beliefs (flip
/// probabilities, sweeps) only evaluates expressions.
struct Preparation: Sendable {
  /// One way the account can stand: as it is, or with its phase-in paused.
  private struct Stance: Sendable {
    let account: Account
    let inputs: RuleInputs
  }

  let book: RuleBook
  let portfolio: Portfolio
  private let running: Stance
  /// `nil` for a portfolio whose policy has no pause condition.
  private let paused: Stance?
  /// The inputs of the pause condition, which may read more than the book's rules do.
  private let pauseInputs: RuleInputs?
  private let memory: RuleMemory

  /// Prepares a portfolio.
  ///
  /// - Parameters:
  ///   - portfolio: What is held and the policy that governs it.
  ///   - book: The rule book.
  ///   - signals: What its signals say.
  ///   - asOf: The date cash needs are counted from.
  ///   - memory: What its rules were doing before.
  ///   - house: The inputs that no account changes, where they are at hand.
  init(
    of portfolio: Portfolio,
    in book: RuleBook,
    given signals: SignalReadings,
    asOf: CalendarDate,
    remembering memory: RuleMemory = .none,
    sharing house: RuleInputs? = nil
  ) {
    self.memory = memory
    self.book = book
    self.portfolio = portfolio
    let house = house ?? RuleInputs(of: book, given: signals)
    let needs = portfolio.needs(asOf: asOf)
    let stance = { (isPaused: Bool) in
      let account = Account(of: portfolio, in: book, isPaused: isPaused)
      var inputs = house
      inputs.setAccount(account, of: book, needs: needs)
      return Stance(account: account, inputs: inputs)
    }
    running = stance(false)
    guard let phaseIn = portfolio.policy.phaseIn, phaseIn.pauseWhen != nil else {
      paused = nil
      pauseInputs = nil
      return
    }
    paused = stance(true)
    var inputs = house.extended(by: phaseIn.furtherReferences, of: book, given: signals)
    inputs.setAccount(running.account, of: book, needs: needs)
    pauseInputs = inputs
  }

  /// Evaluates every rule under some beliefs.
  ///
  /// - Throws: ``RuleFailure`` when an expression has no value for these inputs.
  func setting(under beliefs: Beliefs) throws(RuleFailure) -> TargetSetting {
    if let paused, try isPaused(under: beliefs) {
      return TargetSetting(
        pausing: paused.account,
        reading: paused.inputs,
        remembering: memory,
        in: book
      )
    }
    var inputs = running.inputs
    inputs.setBeliefs(beliefs)
    return try TargetSetting(
      for: running.account,
      reading: inputs,
      policy: portfolio.policy,
      remembering: memory,
      in: book
    )
  }

  /// The rules under many beliefs at once; nothing where they must be asked one by one.
  func sweep(under beliefs: BeliefColumns) -> RuleSweep? {
    // A pause condition may hold under some beliefs and not under others.
    guard paused == nil else { return nil }
    return RuleSweep(
      for: running.account,
      reading: running.inputs,
      policy: portfolio.policy,
      remembering: memory,
      in: book,
      under: beliefs
    )
  }

  private func isPaused(under beliefs: Beliefs) throws(RuleFailure) -> Bool {
    guard var inputs = pauseInputs, let condition = portfolio.policy.phaseIn?.pauseWhen else {
      return false
    }
    inputs.setBeliefs(beliefs)
    do { return try condition.holds(inputs.values.span) } catch {
      throw RuleFailure(rule: nil, error: error)
    }
  }
}

extension Portfolio {
  /// `needs(months)`: cash due within some months, as a fraction of NAV.
  fileprivate func needs(asOf date: CalendarDate) -> (Int) -> Double {
    let value = netAssetValue
    return { months in
      policy.cashNeeded(withinMonths: months, from: date).fraction(of: value)
    }
  }
}
