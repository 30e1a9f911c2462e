import Allocation
import Diagnostics

extension Policy {
  /// A warning for each budget that the rules expect of a policy and that is missing or out of range.
  func expectationFindings(in book: RuleBook) -> [Diagnostic] {
    book.expectationRules.flatMap { rule in
      rule.ranges.compactMap { finding(on: $0, of: rule.heading) }
    }
  }

  private func finding(on range: ExpectationRule.Range, of rule: RuleHeading) -> Diagnostic? {
    let numbers = NumberStyle.ascii
    let expected =
      "\(numbers.trimmed(range.low * 100, atMost: 2))% to \(numbers.trimmed(range.high * 100, atMost: 2))%"
    let limit = budget(named: range.budget)
    if let limit, (range.low...range.high).contains(limit.value) { return nil }
    let found = limit.map { "is \(numbers.trimmed($0.value * 100, atMost: 2))%" } ?? "is not stated"
    return Diagnostic(
      .warning,
      "W4051",
      "`\(range.budget)` \(found); \(rule.id) expects \(expected)",
      at: limit?.span,
      notes: [.init(rule.because.english, at: rule.span)]
    )
  }

  private func budget(named key: String) -> Limit? {
    switch key {
    case "turnover": turnover
    case "tracking_error", "trackingError": trackingError
    default: nil
    }
  }
}
