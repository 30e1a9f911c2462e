package import Allocation
package import Diagnostics
package import PositionedData

/// Checks a memo against its plan.
package struct MemoChecker: Sendable {
  /// What the caller knows about the plan's file.
  package struct PlanState: Sendable, Hashable {
    /// Whether the plan's id is the digest of what it says it was computed from.
    package let hasValidID: Bool
    /// Names of inputs whose files have changed since.
    package let changedInputs: [String]
    /// Inputs that are missing or cannot be read.
    package let uncomparedInputs: [Uncompared]

    /// An input of which nobody knows whether it has changed.
    package struct Uncompared: Sendable, Hashable {
      package let name: String
      /// What stands in the way, as a clause.
      package let reason: String

      package init(name: String, reason: String) {
        self.name = name
        self.reason = reason
      }
    }

    package init(
      hasValidID: Bool,
      changedInputs: [String] = [],
      uncomparedInputs: [Uncompared] = []
    ) {
      self.hasValidID = hasValidID
      self.changedInputs = changedInputs
      self.uncomparedInputs = uncomparedInputs
    }
  }

  /// The form of the file.
  package enum Form: Sendable, Hashable {
    case html
    case markdown
    case text
  }

  let plan: Plan
  let sources: MemoSources
  let frame: FirmFrame
  let state: PlanState
  /// The day the check is made for.
  let date: CalendarDate
  let memo: ReadMemo
  /// The memo in the other language, when there is one to compare.
  let other: ReadMemo?
  let traits: ProductTraits
  let names: PlanNames
  let values: PlanValues
  let reference: MemoReference
  /// The memo of ours that this one is most like.
  let version: MemoReference.Version?
  let said: [SaidSentence]
  let tables: [TablePair]
  /// The weights the memo shows, which sum.
  let shownRows: [MemoFacts.Row]

  /// Reads a memo for checking.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - form: Its form.
  ///   - other: The same memo in the other language with its form, or `nil`.
  ///   - plan: The plan it was made from.
  ///   - sources: What it was made with besides.
  ///   - frame: The firm's part.
  ///   - state: Whether plan and inputs are unchanged.
  ///   - date: The day the check is made for.
  /// - Throws: `InputError` (E5101) when the plan holds no allocation, so that there is no memo to compare with.
  package init(
    _ text: String,
    form: Form,
    other: (text: String, form: Form)? = nil,
    plan: Plan,
    sources: MemoSources,
    frame: FirmFrame,
    state: PlanState,
    date: CalendarDate
  ) throws(InputError) {
    self.plan = plan
    self.sources = sources
    self.frame = frame
    self.state = state
    self.date = date
    memo = Self.read(text, form, frame)
    self.other = other.map { Self.read($0.text, $0.form, frame) }
    traits = ProductTraits(plan: plan)
    names = PlanNames(plan, frame)
    values = PlanValues(plan)
    reference = try MemoReference(
      plan,
      sources,
      frame,
      memo.language,
      names: names,
      values: values
    )
    said = SaidSentence.all(of: memo, names, own: reference.texts)
    version = reference.version(like: memo, keys: Set(said.map(\.key)))
    tables = Self.pairs(memo, version)
    shownRows = MemoFacts(plan).rows
  }

  private static func read(_ text: String, _ form: Form, _ frame: FirmFrame) -> ReadMemo {
    switch form {
    case .html: MemoHTMLReader.read(text, pictures: Set([frame.logo?.address].compactMap { $0 }))
    case .markdown: MemoMarkdownReader.read(text)
    case .text: MemoPlainReader.read(text)
    }
  }

  /// Runs every check.
  package var report: MemoReport {
    var numbers = 0
    let found =
      numberFindings(&numbers) + planFindings + nameFindings + personalFindings + wordingFindings
      + promiseFindings
      + urgencyFindings + hypotheticalFindings + audienceFindings + balanceFindings + lossFindings
      + complexFindings + suitabilityFindings + switchingFindings + alternativeFindings
      + reviewFindings
      + sourceFindings + dissentFindings + ageFindings + readabilityFindings + plainWordFindings
      + languageFindings + recordFindings + headFindings + approvalFindings + gapFindings
      + imageFindings + drawingFindings + contentFindings
    let order = Dictionary(uniqueKeysWithValues: MemoCheck.allCases.enumerated().map { ($1, $0) })
    let sorted = withoutRepeats(found).enumerated().sorted { left, right in
      let (a, b) = (order[left.element.check] ?? 0, order[right.element.check] ?? 0)
      if a != b { return a < b }
      let (first, second) = (left.element.line ?? 0, right.element.line ?? 0)
      return first != second ? first < second : left.offset < right.offset
    }
    return MemoReport(findings: sorted.map(\.element), waivers: sources.waivers, numbers: numbers)
  }

  /// Checks that look for a certain text themselves, and so say best what is missing.
  private static let particular: Set<MemoCheck> = [
    .hypotheticalLabel, .hypotheticalAudience, .lossInMoney, .complexProduct, .suitability,
    .switching, .alternatives, .beliefSources, .dissent, .record,
  ]

  /// The findings and what comparing with our own memo adds, where no check of its own has said so.
  private func withoutRepeats(_ found: [MemoFinding]) -> [MemoFinding] {
    let told = Set(
      found.filter { Self.particular.contains($0.check) }.compactMap { $0.line.flatMap(topic) }
    )
    return found.filter { finding in
      guard [.wording, .names].contains(finding.check), let line = finding.line else { return true }
      return topic(at: line).map { !told.contains($0) } ?? true
    }
      + (missingSentences + missingTables).filter { finding in
        finding.line.flatMap(topic).map { !told.contains($0) } ?? true
      }
  }

  private func topic(at line: Int) -> MemoTopic? { memo.blocks.last { $0.line <= line }?.topic }

  /// Picks the words of the memo's language.
  func say(_ english: [String], _ chinese: [String]) -> [String] {
    memo.language == .english ? english : chinese
  }

  /// A finding of the level its check has.
  func finding(_ check: MemoCheck, _ line: Int?, _ summary: String, _ help: String) -> MemoFinding {
    MemoFinding(check: check, line: line, summary: summary, help: help, isError: !check.isAdvice)
  }

  /// A finding that only warns, though its check does more.
  func warning(_ check: MemoCheck, _ line: Int?, _ summary: String, _ help: String) -> MemoFinding {
    MemoFinding(check: check, line: line, summary: summary, help: help, isError: false)
  }
}

extension String {
  /// Whether any of some words occurs; both in lower case.
  func mentions(_ words: [String]) -> Bool { words.contains { firstRange(of: $0) != nil } }

  /// How often any of some words occurs, in all.
  func count(of words: [String]) -> Int {
    words.reduce(0) { total, word in
      var count = 0
      var rest = self[...]
      while let range = rest.firstRange(of: word) {
        count += 1
        rest = rest[range.upperBound...]
      }
      return total + count
    }
  }
}
