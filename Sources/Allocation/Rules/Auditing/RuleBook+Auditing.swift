package import Diagnostics
import RuleLanguage

extension RuleBook {
  /// What a careful author would look at: rules, switches and funding that can never do anything, for any
  /// beliefs on the simplex and any signals.
  ///
  /// Costs milliseconds, so it is asked for by `rules check` and not when a book is read.
  package func audit() -> [Diagnostic] {
    let box = SlotBox(of: self)
    return (tiltRules.flatMap { audit($0, box) } + scaleRules.flatMap { audit($0, box) })
      .inFileOrder
  }

  private func audit(_ rule: TiltRule, _ box: SlotBox) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for control in rule.switches where !canHold(control.on, rule.definitions, box) {
      findings.append(
        Diagnostic(
          .warning,
          "W3108",
          "the switch `\(control.name)` of \(rule.heading.id) can never be on",
          at: control.on.span,
          help: ["no beliefs and signals meet its condition; correct it or leave it out"]
        )
      )
    }
    for control in rule.switches where control.times.bounds(box.intervals).isBeyondUnit {
      findings.append(
        Diagnostic(
          .warning,
          "W3110",
          "the switch `\(control.name)` of \(rule.heading.id) may multiply by less than 0 or more than 1",
          at: control.times.span
        )
      )
    }
    guard canFire(rule, box) else {
      findings.append(
        Diagnostic(
          .warning,
          "W3107",
          "\(rule.heading.id) can never fire: it asks for nothing whatever the beliefs and signals are",
          at: rule.heading.span
        )
      )
      return findings
    }
    if !rule.funding.isEmpty, !canBePaid(rule, box) {
      findings.append(
        Diagnostic(
          .warning,
          "W3109",
          "the funding of \(rule.heading.id) can pay nothing whatever the beliefs and signals are",
          at: rule.heading.span
        )
      )
    }
    return findings
  }

  private func audit(_ rule: ScaleRule, _ box: SlotBox) -> [Diagnostic] {
    guard !canHold(rule.condition, [], box) else { return [] }
    return [
      Diagnostic(
        .warning,
        "W3107",
        "\(rule.heading.id) can never fire: no beliefs and signals meet its condition",
        at: rule.condition.span
      )
    ]
  }

  // MARK: - Questions

  private func canFire(_ rule: TiltRule, _ box: SlotBox) -> Bool {
    let expressions = rule.purchases.map(\.size) + rule.switches.flatMap { [$0.on, $0.times] }
    return box.canHappen(hangingOn: slots(of: expressions, rule.definitions)) { intervals in
      let values = rule.definitions.extending(intervals)
      let isSilenced = rule.switches.contains { control in
        control.on.bounds(values).lower > 0 && control.times.bounds(values).upper <= 0
      }
      return !isSilenced && rule.purchases.contains { $0.size.bounds(values).upper > 0 }
    }
  }

  private func canBePaid(_ rule: TiltRule, _ box: SlotBox) -> Bool {
    let ceilings = rule.funding.map(\.expression)
    return box.canHappen(hangingOn: slots(of: ceilings, rule.definitions)) { intervals in
      let values = rule.definitions.extending(intervals)
      return ceilings.contains { $0.bounds(values).upper > 0 }
    }
  }

  private func canHold(
    _ condition: CheckedExpression,
    _ definitions: [TiltRule.Definition],
    _ box: SlotBox
  ) -> Bool {
    box.canHappen(hangingOn: slots(of: [condition], definitions)) { intervals in
      condition.bounds(definitions.extending(intervals)).canHold
    }
  }

  /// The slots that some expressions read, those of the rule's definitions included.
  private func slots(of expressions: [CheckedExpression], _ definitions: [TiltRule.Definition])
    -> [Int]
  {
    let own = Set(definitions.map(\.slot))
    let read = (expressions + definitions.map(\.value)).flatMap { $0.references.map(\.slot) }
    return Set(read).subtracting(own).sorted()
  }
}

extension Interval {
  /// Whether some value is no share of a tilt.
  fileprivate var isBeyondUnit: Bool { lower < 0 || upper > 1 }
}

extension TiltRule.FundingTier {
  fileprivate var expression: CheckedExpression {
    switch ceiling {
    case .together(let expression), .each(let expression): expression
    }
  }
}

extension [TiltRule.Definition] {
  /// The intervals with those of the definitions put in.
  fileprivate func extending(_ intervals: [Interval]) -> [Interval] {
    var values = intervals
    for definition in self { values[definition.slot] = definition.value.bounds(values) }
    return values
  }
}
