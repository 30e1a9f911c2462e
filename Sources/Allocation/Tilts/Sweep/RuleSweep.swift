import RuleLanguage

/// The rules of a book for one account under many beliefs at once: how much each of them does.
///
/// It goes the way of ``TargetSetting`` for a column of beliefs and gives the same sizes to the bit. Where it
/// cannot, it gives nothing and the beliefs are to be asked one by one: where a rule has no value under some of
/// them, or draws on a sleeve twice, so that the order of its payments would hang on the beliefs.
struct RuleSweep {
  let book: RuleBook
  let account: Account
  let memory: RuleMemory
  private let policy: Policy
  /// The values that rules read.
  private(set) var inputs: RuleColumns
  /// The level of each limit rule.
  private let levels: [Column]

  /// Evaluates the limit rules, above whose floors cash is idle.
  init?(
    for account: Account,
    reading given: RuleInputs,
    policy: Policy,
    remembering memory: RuleMemory,
    in book: RuleBook,
    under beliefs: BeliefColumns
  ) {
    self.book = book
    self.account = account
    self.memory = memory
    self.policy = policy
    inputs = RuleColumns(given, under: beliefs)
    guard let levels = book.levels(of: account, policy, reading: inputs) else { return nil }
    self.levels = levels
    let floor = book.floor(under: book.cashSleeve, levels)
    inputs.setIdle(floor.map { account.idleCash(in: book.cashSleeve, above: $0) })
  }

  /// How much each rule of the book does: tilts first, then limits by what their payers move.
  mutating func sizes() -> [Column]? {
    var sizes: [Column] = []
    sizes.reserveCapacity(book.tiltRules.count + book.limitRules.count)
    var target = account.anchor.map { Column($0) }
    for rule in book.tiltRules.indices {
      guard let tilt = tilt(of: rule) else { return nil }
      sizes.append(tilt.size)
      for part in tilt.change {
        target[part.sleeve] = target[part.sleeve].with(part.share) { $0 + $1 }
      }
    }
    for rule in book.limitRules.indices { sizes.append(size(ofLimit: rule, moving: target)) }
    return sizes
  }

  /// How much one tilt rule does.
  mutating func size(ofTilt rule: Int) -> Column? { tilt(of: rule)?.size }

  /// What the payers of a limit rule move; computed in full only where the target breaks the limit.
  private func size(ofLimit index: Int, moving target: [Column]) -> Column {
    let rule = book.limitRules[index]
    let limit = ColumnOfLimits(rule: index, of: rule, level: levels[index], in: book)
    guard !rule.payers.isEmpty else { return Column(0) }
    let breach = limit.breach(of: target)
    let rows = max(breach.count, target.map(\.count).max() ?? 1)
    var sizes = [Double](repeating: 0, count: rows)
    for row in sizes.indices where breach[row] > 0 {
      let transfer = limit[row].transfer(from: target.map { $0[row] }, by: rule)
      sizes[row] = transfer.reduce(0) { $0 + abs($1.share) }
    }
    return Column(sizes)
  }

  // MARK: - For the tilts

  /// Sets a slot while a rule is evaluated.
  mutating func set(slot: Int, to column: Column) { inputs.set(slot: slot, to: column) }

  mutating func setNeed(_ need: Column) { inputs.setNeed(need) }

  mutating func setHeld(_ held: Double) { inputs.setHeld(held) }

  func column(of expression: CheckedExpression) -> Column? { expression.column(inputs.values) }

  /// Whether a rule takes part for this account.
  func isOn(_ rule: Int) -> Bool {
    TiltEvaluation.silences(of: rule, account, optIns: policy.optIns, in: book).isEmpty
  }
}

/// A limit rule whose level hangs on the beliefs.
private struct ColumnOfLimits {
  private let rule: Int
  private let gradient: [Double]
  private let level: Column
  private let subject: LimitRule.Subject
  private let sign: Double

  init(rule index: Int, of rule: LimitRule, level: Column, in book: RuleBook) {
    self.rule = index
    self.level = level
    gradient = book.gradient(ofLimit: index)
    subject = rule.subject
    sign = rule.direction == .atMost ? 1 : -1
  }

  /// The limit under the beliefs of one row.
  subscript(row: Int) -> EvaluatedLimit {
    EvaluatedLimit(rule: rule, subject, gradient: gradient, sign: sign, level: level[row])
  }

  /// How far a target is beyond the limit, `g · t − h`.
  func breach(of target: [Column]) -> Column {
    var total = Column(0)
    for sleeve in target.indices {
      var weight = Column(gradient[sleeve])
      if case .margin(sleeve) = subject { weight = level.map { gradient[sleeve] - $0 } }
      if weight.isShared, weight[0] == 0 { continue }
      total = total.with(weight, target[sleeve]) { $0 + $1 * $2 }
    }
    if case .margin = subject { return total }
    return total.with(level) { $0 - sign * $1 }
  }
}
