import RuleLanguage

/// Evaluates the limit rules of a book for one account.
struct LimitEvaluation {
  let book: RuleBook
  let account: Account
  let inputs: RuleInputs
  /// φ of the policy: the greatest share of the backing sleeve that margin may take; `nil` when the
  /// policy does not say.
  let marginShareOfPolicy: Double?

  /// Evaluates every limit rule, in file order.
  func limits() throws(RuleFailure) -> [EvaluatedLimit] {
    var limits: [EvaluatedLimit] = []
    for (index, rule) in book.limitRules.enumerated() {
      let level: Double
      do { level = try rule.level.value(inputs.values.span) } catch {
        throw RuleFailure(rule: rule.heading, error: error)
      }
      limits.append(limit(index, rule, level: level))
    }
    return limits
  }

  private func limit(_ index: Int, _ rule: LimitRule, level stated: Double) -> EvaluatedLimit {
    var level = stated
    let gradient: [Double]
    switch rule.subject {
    case .sleeve(let sleeve):
      if rule.isWithinBand { level = account.withinBand(level, named: book.sleeves[sleeve].id) }
      gradient = indicator([sleeve])
    case .group(let name, let members):
      if rule.isWithinBand { level = account.withinBand(level, named: name) }
      gradient = indicator(members)
    case .loss(let scenario):
      gradient = book.scenarios[scenario].shocks.map { -($0?.central ?? 0) }
    case .margin(let backing):
      level = min(level, marginShareOfPolicy ?? level)
      return EvaluatedLimit(
        rule: index,
        gradient: marginGradient(backing: backing, share: level),
        upper: 0,
        level: level
      )
    }
    let sign = rule.direction == .atMost ? 1.0 : -1.0
    return EvaluatedLimit(
      rule: index,
      gradient: gradient.map { sign * $0 },
      upper: sign * level,
      level: level
    )
  }

  private func indicator(_ members: [Int]) -> [Double] {
    var gradient = [Double](repeating: 0, count: book.sleeves.count)
    for member in members { gradient[member] = 1 }
    return gradient
  }

  /// Initial margin and stressed calls of all overlays less the share of the sleeve that backs them.
  private func marginGradient(backing: Int, share: Double) -> [Double] {
    var gradient = book.sleeves.map { $0.overlay.map { $0.initialMargin + $0.stressCall } ?? 0 }
    gradient[backing] -= share
    return gradient
  }
}

extension Account {
  /// A level kept inside the client's own band: never under its minimum or over its maximum.
  fileprivate func withinBand(_ level: Double, named name: String) -> Double {
    min(bandHigh(name), max(bandLow(name), level))
  }
}
