import Allocation

/// The names and texts of a plan, which may hold numbers that are no figures.
struct PlanNames: Sendable {
  /// Longest first, so that a name within another is not cut out of it.
  private let texts: [String]
  /// Titles and reasons of rules: the words of the rule book.
  private let reasons: [String]
  /// Ids of rules and limits.
  let ids: Set<String>

  init(_ plan: Plan) {
    var all: Set<String> = []
    var reasons: [String] = []
    func add(_ text: LocalizedText) {
      for language in Language.allCases
      where text(language).utf8.contains(where: { (48...57).contains($0) }) {
        all.insert(ForeignText.shown(text(language)))
      }
    }
    for sleeve in plan.sleeves { add(sleeve.name) }
    for scenario in plan.scenarios { add(scenario.name) }
    for replay in plan.replays { add(replay.name) }
    for signal in plan.signals { add(signal.title) }
    for part in plan.explanation.contributions { add(part.name) }
    for rule in plan.rules {
      add(rule.title)
      add(rule.because)
      for language in Language.allCases {
        reasons.append(ForeignText.shown(rule.because(language)))
        reasons.append(ForeignText.shown(rule.title(language)))
      }
    }
    for limit in plan.programme?.constraints ?? [] { add(limit.name) }
    for text in [plan.client.name, plan.client.id, plan.client.policy, plan.engine]
      + plan.inputs.map(\.path)
    {
      all.insert(ForeignText.shown(text))
    }
    texts = all.sorted { $0.utf8.count == $1.utf8.count ? $0 < $1 : $0.utf8.count > $1.utf8.count }
    self.reasons = reasons
    ids = Set(plan.rules.map(\.id) + plan.explanation.contributions.map(\.reason))
  }

  /// A text without the rule book's reasons, for judging our own words alone.
  func withoutReasons(_ text: String) -> String {
    reasons.reduce(text) { text, reason in
      guard let range = text.firstRange(of: reason) else { return text }
      return text.replacingCharacters(range, "§")
    }
  }

  /// A text without the plan's own names.
  func removed(from text: String) -> String {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return text }
    var result = text
    for name in texts {
      while let range = result.firstRange(of: name) { result.replaceSubrange(range, with: "§") }
    }
    return result
  }
}
