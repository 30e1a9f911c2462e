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
    let rules = book.limitRules
    var limits: [EvaluatedLimit] = []
    limits.reserveCapacity(rules.count)
    for index in rules.indices {
      let level: Double
      do { level = try rules[index].level.value(inputs.values.span) } catch {
        throw RuleFailure(rule: rules[index].heading, error: error)
      }
      limits.append(limit(index, rules, level: level))
    }
    return limits
  }

  private func limit(_ index: Int, _ rules: [LimitRule], level stated: Double) -> EvaluatedLimit {
    var level = stated
    var gradient = book.gradient(ofLimit: index)
    switch rules[index].subject {
    case .sleeve(let sleeve):
      if rules[index].isWithinBand {
        level = account.withinBand(level, named: book.sleeves[sleeve].id)
      }
    case .group(let name, _):
      if rules[index].isWithinBand { level = account.withinBand(level, named: name) }
    case .loss: break
    case .margin(let backing):
      level = min(level, marginShareOfPolicy ?? level)
      gradient[backing] -= level
      return EvaluatedLimit(rule: index, gradient: gradient, upper: 0, level: level)
    }
    let sign = rules[index].direction == .atMost ? 1.0 : -1.0
    return EvaluatedLimit(rule: index, gradient: gradient, upper: sign * level, level: level)
  }
}

extension LimitRule {
  /// g without the level: for margin what all overlays ask for, initial margin and stressed calls, before the
  /// share of the sleeve that backs them.
  func gradient(in book: RuleBook.Contents) -> [Double] {
    let sign = direction == .atMost ? 1.0 : -1.0
    switch subject {
    case .sleeve(let sleeve): return Self.indicator([sleeve], book).map { sign * $0 }
    case .group(_, let members): return Self.indicator(members, book).map { sign * $0 }
    case .loss(let scenario):
      return book.scenarios[scenario].shocks.map { sign * -($0?.central ?? 0) }
    case .margin:
      return book.sleeves.map { $0.overlay.map { $0.initialMargin + $0.stressCall } ?? 0 }
    }
  }

  private static func indicator(_ members: [Int], _ book: RuleBook.Contents) -> [Double] {
    var gradient = [Double](repeating: 0, count: book.sleeves.count)
    for member in members { gradient[member] = 1 }
    return gradient
  }
}

extension Account {
  /// A level kept inside the client's own band: never under its minimum or over its maximum.
  fileprivate func withinBand(_ level: Double, named name: String) -> Double {
    min(bandHigh(name), max(bandLow(name), level))
  }
}
