package import Allocation
package import Diagnostics
package import PositionedData

/// Writes a memo from a plan.
///
/// All sentences are in this type's extensions, one file a section.
package struct MemoWriter: Sendable {
  let plan: Plan
  let sources: MemoSources
  let frame: FirmFrame
  let language: Language
  let kind: MemoKind
  let isFinal: Bool
  /// The day the memo is written.
  let date: CalendarDate
  let facts: MemoFacts
  let traits: ProductTraits

  /// Prepares a memo.
  ///
  /// - Parameters:
  ///   - plan: A saved plan with an allocation.
  ///   - sources: What the plan can't know.
  ///   - frame: The firm's part.
  ///   - language: The language of every sentence.
  ///   - kind: How much is said.
  ///   - isFinal: Whether the memo loses its DRAFT mark.
  ///   - date: The day the memo is written; `nil` for the plan's own.
  /// - Throws: ``InputError`` (E5101) when the plan has no allocation to write about.
  package init(
    _ plan: Plan,
    sources: MemoSources,
    frame: FirmFrame,
    language: Language,
    kind: MemoKind,
    isFinal: Bool,
    date: CalendarDate? = nil
  ) throws(InputError) {
    guard plan.conflict.isEmpty, plan.risk != nil, !plan.sleeves.isEmpty else {
      throw InputError([
        Diagnostic(
          .error,
          "E5101",
          "plan `\(plan.id)` holds no allocation, so there is nothing to write about",
          help: ["see what is in conflict: advisor rebalance PORTFOLIO"]
        )
      ])
    }
    self.plan = plan
    self.sources = sources
    self.frame = frame
    self.language = language
    self.kind = kind
    self.isFinal = isFinal
    self.date = date ?? plan.asOf
    facts = MemoFacts(plan)
    traits = ProductTraits(plan: plan)
  }

  /// The memo.
  package var document: MemoDocument {
    MemoDocument(
      language: language,
      kind: kind,
      isDraft: !isFinal,
      title: title,
      subtitle: subtitle,
      letterhead: ([frame.name].compactMap { $0 } + frame.address).map(ForeignText.shown),
      logo: frame.logo,
      sections: sections,
      gaps: gaps
    )
  }

  private var title: String {
    let client = ForeignText.shown(plan.client.name)
    switch kind {
    case .client: return say("Investment memo for \(client)", "投资建议书：\(client)")
    case .committee: return say("Committee memo: \(client)", "投资委员会备忘录：\(client)")
    case .record: return say("Record memo: \(client)", "留痕备忘录：\(client)")
    }
  }

  private var subtitle: [String] {
    [
      ForeignText.shown(plan.client.id),
      say("as of \(plan.asOf)", "截至\(plan.asOf)"),
      say("portfolio value \(money(facts.netAssetValue))", "组合市值\(money(facts.netAssetValue))"),
      say("plan \(plan.id)", "方案\(plan.id)"),
    ]
  }

  private var sections: [MemoSection] {
    let topics = MemoTopic.allCases.filter { $0 != .complexProducts || traits.isComplex }
    return topics.enumerated().map { index, topic in
      MemoSection(
        topic: topic,
        heading: "\(index + 1). \(topic.title(language))",
        blocks: blocks(of: topic)
      )
    }
  }

  private func blocks(of topic: MemoTopic) -> [MemoBlock] {
    switch topic {
    case .summary: [.paragraph(summary)]
    case .changes: changes
    case .reasons: reasons
    case .fit: fit
    case .costs: costs
    case .risks: risks
    case .alternatives: alternatives
    case .otherViews: otherViews
    case .triggers: triggers
    case .complexProducts: complexProducts
    case .assumptions: assumptions
    case .fees: fees
    case .importantInformation: importantInformation
    case .record: record
    }
  }
}

/// Words that all sections share.
extension MemoWriter {
  /// Picks the text of the memo's language.
  func say(_ english: String, _ chinese: String) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Joins sentences: a space between English ones, nothing between Chinese ones.
  func sentences(_ parts: [String]) -> String { parts.joined(separator: say(" ", "")) }

  /// Between facts of one line.
  var comma: String { say(", ", "，") }

  /// Joins names within a sentence.
  func list(_ names: [String]) -> String {
    guard language == .english, names.count > 1, let last = names.last else {
      return names.joined(separator: say(", ", "、"))
    }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// An amount rounded for a sentence: `USD 355,000`, `355,000美元`.
  func money(_ amount: Double) -> String { named(MemoNumbers.round(amount)) }

  /// An exact amount with its currency.
  func exact(_ amount: Money) -> String { named(amount.magnitude.grouped) }

  private func named(_ number: String) -> String {
    switch (language, plan.client.currency) {
    case (.english, let code): "\(code) \(number)"
    case (.chinese, "USD"): "\(number)美元"
    case (.chinese, "CNY"): "\(number)元"
    case (.chinese, let code): "\(number) \(code)"
    }
  }

  /// A sleeve's name, foreign where a user's rule book declares it.
  func name(_ index: Int) -> String { ForeignText.shown(plan.sleeves[index].name(language)) }

  func name(_ scenario: Plan.ScenarioLine) -> String { ForeignText.shown(scenario.name(language)) }

  func shown(_ text: LocalizedText) -> String { ForeignText.shown(text(language)) }

  var notSupplied: String { say("not supplied", "未提供") }

  func disclosure(_ disclosure: MemoDisclosure) -> MemoBlock {
    .disclosure(disclosure, words(of: disclosure))
  }
}
