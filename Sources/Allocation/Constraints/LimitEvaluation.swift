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
      let rule = rules[index]
      limits.append(
        EvaluatedLimit(
          rule: index,
          rule.subject,
          gradient: book.gradient(ofLimit: index),
          sign: rule.direction == .atMost ? 1 : -1,
          level: account.level(level, of: rule, marginShareOfPolicy, in: book)
        )
      )
    }
    return limits
  }
}

extension EvaluatedLimit {
  /// Puts a level into a limit.
  ///
  /// - Parameters:
  ///   - rule: The index of the rule.
  ///   - subject: What it limits.
  ///   - gradient: g without the level.
  ///   - sign: 1 for at most, -1 for at least.
  ///   - level: The level, see ``Account/level(_:of:_:in:)``.
  init(
    rule: Int,
    _ subject: LimitRule.Subject,
    gradient: [Double],
    sign: Double,
    level: Double
  ) {
    var gradient = gradient
    guard case .margin(let backing) = subject else {
      self.init(rule: rule, gradient: gradient, upper: sign * level, level: level)
      return
    }
    gradient[backing] -= level
    self.init(rule: rule, gradient: gradient, upper: 0, level: level)
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
  /// The level that holds for this account: kept inside the client's own band where the rule says so; for margin
  /// no more than the policy allows.
  func level(
    _ stated: Double,
    of rule: LimitRule,
    _ marginShareOfPolicy: Double?,
    in book: RuleBook
  ) -> Double {
    switch rule.subject {
    case .sleeve(let sleeve):
      rule.isWithinBand ? withinBand(stated, named: book.sleeves[sleeve].id) : stated
    case .group(let name, _): rule.isWithinBand ? withinBand(stated, named: name) : stated
    case .loss: stated
    case .margin: min(stated, marginShareOfPolicy ?? stated)
    }
  }

  /// A level never under the minimum of a band or over its maximum.
  private func withinBand(_ level: Double, named name: String) -> Double {
    min(bandHigh(name), max(bandLow(name), level))
  }
}
