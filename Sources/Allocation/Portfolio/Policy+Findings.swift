package import Diagnostics

extension Policy {
  /// What a careful person would look at in this policy: budgets that are missing, or outside the range
  /// that the rule book expects.
  ///
  /// - Parameter book: The rule book whose expectations are held against the policy.
  /// - Returns: Warnings, one for each budget, in the order of the rules.
  package func findings(under book: RuleBook) -> [Diagnostic] {
    book.expectationRules.flatMap { rule in
      rule.ranges.compactMap { range in finding(range, of: rule.heading) }
    }
  }

  private func finding(_ range: ExpectationRule.Range, of rule: RuleHeading) -> Diagnostic? {
    let expected = "\(range.low.fullPercentText) to \(range.high.fullPercentText)"
    let name = "\(rule.id) `\(rule.slug)`"
    guard let limit = budget(named: range.budget) else {
      return Diagnostic(
        .warning,
        "W2029",
        "the policy states no `\(range.budget)`; \(name) expects \(expected)",
        at: SourceSpan(file: source, range: strategicSpan.range).firstLine,
        notes: [.init("the rule", at: rule.span)]
      )
    }
    guard limit.value < range.low || limit.value > range.high else { return nil }
    return Diagnostic(
      .warning,
      "W2029",
      "`\(range.budget)` is \(limit.value.fullPercentText); \(name) expects \(expected)",
      at: limit.span,
      notes: [.init("the rule", at: rule.span)]
    )
  }

  /// A budget by the key that limits or rules call it by; `tracking_error` is `trackingError`.
  package func budget(named key: String) -> Limit? {
    switch key.filter({ $0 != "_" }).lowercased() {
    case "turnover": turnover
    case "trackingerror": trackingError
    case "marginofcash": marginOfCash
    default: nil
    }
  }
}

extension SourceSpan {
  /// The first character of the span: where to look for what is not there.
  fileprivate var firstLine: SourceSpan {
    SourceSpan(file: file, range: range.lowerBound..<min(range.lowerBound + 1, range.upperBound))
  }
}
