extension RuleBook {
  /// The index of a sleeve by its id.
  package func sleeveIndex(_ id: String) -> Int? {
    sleeves.firstIndex { $0.id == id }
  }

  /// The index of an overlay by its id.
  package func overlayIndex(_ id: String) -> Int? {
    sleeves.firstIndex { $0.id == id && !$0.isFunded }
  }

  /// An instrument by its ticker.
  package func instrument(_ ticker: String) -> Instrument? {
    instrumentIndex(ticker).map { instruments[$0] }
  }

  /// The index of a scenario by its id or its slug.
  package func scenarioIndex(_ name: String) -> Int? {
    scenarios.firstIndex { $0.id == name || $0.slug == name }
  }

  /// The heading of a rule by its id or its slug.
  package func ruleHeading(_ name: String) -> RuleHeading? {
    ruleHeadings.first { $0.id == name || $0.slug == name }
  }

  /// The headings of all rules, tilts first.
  package var ruleHeadings: [RuleHeading] {
    tiltRules.map(\.heading) + scaleRules.map(\.heading) + limitRules.map(\.heading)
      + expectationRules.map(\.heading)
  }

  /// The rules that move a sleeve, and those that stand in for them.
  package func rules(moving sleeve: Int) -> [RuleHeading] {
    let movers = tiltRules.filter { $0.purchases.contains { $0.sleeve == sleeve } }
    let ids = movers.map(\.heading.id)
    return
      tiltRules
      .filter { rule in
        ids.contains(rule.heading.id) || rule.substituteFor.map(ids.contains) ?? false
      }
      .map(\.heading)
  }
}
