package import Diagnostics
package import PositionedData

/// Rules, beliefs and signals at one date, with everything computed that no account changes.
///
/// Make one for as many accounts as share them; it may be used on any number of threads.
package struct House: Sendable {
  /// The rule book.
  package let book: RuleBook
  /// The probabilities.
  package let beliefs: Beliefs
  /// What the signals say.
  package let signals: SignalReadings
  /// The date cash needs are counted from.
  package let asOf: CalendarDate
  /// The values that rules read, those of the account left open.
  let inputs: RuleInputs
  /// Beliefs around those of the house, at which a full answer looks at the rules.
  let grid: BeliefGrid
  /// What each sleeve earns a year beside its scenario figures: an overlay's carry.
  let carry: [Double]
  /// What a person should see of the signals.
  let warnings: [Diagnostic]

  /// Computes what accounts share.
  package init(book: RuleBook, beliefs: Beliefs, signals: SignalReadings, asOf: CalendarDate) {
    self.book = book
    self.beliefs = beliefs
    self.signals = signals
    self.asOf = asOf
    inputs = RuleInputs(of: book, given: signals)
    grid = BeliefGrid(around: beliefs)
    carry = book.carry(given: signals)
    warnings = signals.warnings(for: book)
  }

  /// Recommends weights and trades for one account, as ``RuleBook/recommend(for:under:given:asOf:detail:)``
  /// does, to the bit.
  ///
  /// - Parameters:
  ///   - portfolio: What is held and the policy that governs it.
  ///   - memory: What its rules were doing before.
  ///   - detail: How much is said of each rule.
  ///   - factors: What accounts before this one had factored.
  /// - Returns: A certified allocation, or the limits that leave no room for one.
  /// - Throws: ``InputError``, as there.
  package func recommend(
    for portfolio: Portfolio,
    remembering memory: RuleMemory = .none,
    detail: RuleDetail,
    sharing factors: inout SharedFactors
  ) throws(InputError) -> Answer {
    try book.recommend(
      for: portfolio,
      in: self,
      remembering: memory,
      detail: detail,
      sharing: &factors
    )
  }
}

extension RuleBook {
  fileprivate func carry(given signals: SignalReadings) -> [Double] {
    sleeves.map { sleeve in
      guard let name = sleeve.overlay?.carrySignal else { return 0 }
      return signals.reading(named: name)?.value ?? 0
    }
  }
}
