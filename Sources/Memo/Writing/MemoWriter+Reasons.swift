import Allocation

extension MemoWriter {
  /// Probabilities before and after, who said it and when, which rules acted.
  var reasons: [MemoBlock] {
    var blocks: [MemoBlock] = [
      .paragraph(beliefsOpening), .table(beliefsTable), disclosure(.probabilities),
    ]
    if let table = movesTable { blocks.append(.table(table)) }
    if let note = sources.note { blocks.append(.paragraph(words(of: note))) }
    blocks += evidence
    if let figure = beliefFigure { blocks.append(.figure(figure)) }
    if !facts.activeRules.isEmpty { blocks.append(.list(facts.activeRules.map(words))) }
    if let letters { blocks.append(.paragraph(letters)) }
    if kind != .client { blocks.append(.table(signalsTable)) }
    return blocks
  }

  private var beliefsOpening: String {
    let revision = ForeignText.shown(
      plan.beliefs.revision == "prior"
        ? sources.beliefPath.last?.revision ?? "" : plan.beliefs.revision
    )
    let age =
      plan.beliefs.ageDays.flatMap { $0 == 0 ? nil : $0 }.map {
        say(", \($0) \($0 == 1 ? "day" : "days") old", "，已有\($0)天")
      } ?? ""
    let origin =
      plan.beliefs.revision == "prior" && !hasBeliefPath
      ? say("These are the rule book’s own starting view.", "目前采用规则手册的起始判断。")
      : say("These are revision \(revision)\(age).", "目前采用修订\(revision)\(age)。")
    let evidence =
      sources.evidence.isEmpty && sources.note == nil
      ? say("Evidence from reports: not supplied.", "研究报告依据：未提供。")
      : say("What changed them stands below, each with its source.", "变动依据及其出处列于下文。")
    return sentences([
      say("The weights rest on how likely we think each scenario is.", "权重取决于我们对各情景概率的判断。"), origin,
      evidence,
    ])
  }

  private var beliefsTable: MemoTable {
    MemoTable(
      "beliefs",
      say("Chance of each scenario", "各情景概率"),
      [
        .text(say("Scenario", "情景")), .number(say("Before", "此前")), .number(say("Now", "现在")),
        .text(say("Source and date", "来源与日期")),
      ],
      plan.scenarios.map { scenario in
        let before = previousProbability(of: scenario)
        return [
          name(scenario), before.map(MemoNumbers.probability) ?? notSupplied,
          MemoNumbers.probability(scenario.probability), origin(of: scenario, before),
        ]
      }
    )
  }

  private func origin(of scenario: Plan.ScenarioLine, _ before: Double?) -> String {
    if let before, before == scenario.probability { return say("unchanged", "未变") }
    if let statement = sources.evidence.first(where: { $0.scenario == scenario.id }) {
      return "\(ForeignText.shown(statement.publisher))\(comma)\(statement.date)"
    }
    if let note = sources.note { return "\(ForeignText.shown(note.author))\(comma)\(note.date)" }
    if !sources.moves.isEmpty { return say("evidence below", "依据见下") }
    if let statement = sources.evidence.first {
      return say(
        "rescaled; \(ForeignText.shown(statement.publisher)), \(statement.date)",
        "按比例调整；\(ForeignText.shown(statement.publisher))，\(statement.date)"
      )
    }
    return plan.beliefs.revision == "prior"
      ? say("rule book, \(plan.asOf)", "规则手册，\(plan.asOf)") : notSupplied
  }

  private func words(of note: UserNote) -> String {
    let (author, text) = (ForeignText.shown(note.author), ForeignText.shown(note.text))
    return say(
      "\(author) set them on \(note.date): “\(text)”",
      "\(author)于\(note.date)设定：“\(text)”"
    )
  }

  /// One rule that acted: its id and title, what it moves and on which chances; to those who check its
  /// reason and formula.
  private func words(of rule: Plan.RuleLine) -> String {
    let text = "\(ForeignText.shown(rule.id)) \(shown(rule.title))"
    guard kind != .client else { return action(of: rule, text) }
    let formula = rule.formulas.map(ForeignText.shown).joined(separator: "; ")
    return say("\(text). \(shown(rule.because)) ", "\(text)。\(shown(rule.because))") + formula
  }

  /// What a rule asks for, and which scenario makes it ask for more, as sentences.
  private func action(of rule: Plan.RuleLine, _ title: String) -> String {
    let bought = rule.stages.filter { $0.funded > 0 }.compactMap {
      plan.index(ofSleeve: $0.sleeve)
    }
    let asked: String
    if bought.isEmpty {
      asked = say("It is in force.", "本规则现已生效。")
    } else if bought.allSatisfy({ plan.sleeves[$0].isFunded }) {
      asked = say(
        "It asks for more in \(list(bought.map(name))).",
        "要求增持\(list(bought.map(name)))。"
      )
    } else {
      let positions = list(bought.map(name))
      asked = say("It asks for a larger position in \(positions).", "要求建立或扩大\(positions)头寸。")
    }
    let driver = rule.drivers.max { $0.slopePerPoint < $1.slopePerPoint }
    guard let driver, driver.slopePerPoint > 0,
      let scenario = plan.scenarios.first(where: { $0.id == driver.scenario })
    else { return say("\(title). \(asked)", "\(title)。\(asked)") }
    return say(
      "\(title). \(asked) The likelier “\(name(scenario))”, the more it asks for.",
      "\(title)。\(asked)“\(name(scenario))”的概率越高，要求越强。"
    )
  }

  /// What the letters stand for by which the rule book's titles name scenarios; `nil` where none does.
  private var letters: String? {
    let ids = Set(plan.scenarios.map(\.id))
    let isLettered = facts.activeRules.contains { rule in
      shown(rule.title).split { !($0.isASCII && $0.isLetter) }.contains { ids.contains(String($0)) }
    }
    guard isLettered || (kind != .client && !facts.activeRules.isEmpty) else { return nil }
    let meanings = plan.scenarios.map { scenario in
      let id = ForeignText.shown(scenario.id)
      return say("\(id) is “\(name(scenario))”", "\(id)指“\(name(scenario))”")
    }
    return say(
      "In rules, \(list(meanings)).",
      "规则中，\(meanings.joined(separator: "，"))。"
    )
  }

  private var signalsTable: MemoTable {
    MemoTable(
      "signals",
      say("What the signals said", "信号读数"),
      [
        .text(say("Signal", "信号")), .number(say("Value", "数值")), .text(say("Unit", "单位")),
        .text(say("Date and source", "日期与来源")),
      ],
      plan.signals.map { signal in
        let basis: String =
          switch signal.basis {
          case .observed: ""
          case .stale: say("stale; ", "过期；")
          case .missing: say("missing; ", "缺失；")
          }
        let origin = [signal.date, signal.source].compactMap { $0 }.map(ForeignText.shown)
        return [
          shown(signal.title), MemoNumbers.trimmed(signal.value, atMost: 4), signal.unit,
          basis + (origin.isEmpty ? notSupplied : origin.joined(separator: say(", ", "，"))),
        ]
      }
    )
  }
}
