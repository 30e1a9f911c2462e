package import Allocation
package import PositionedData

/// Checks a memo against its plan.
package struct MemoChecker: Sendable {
  /// What the caller knows about the plan's file.
  package struct PlanState: Sendable, Hashable {
    /// Whether the plan's id is the digest of what it says it was computed from.
    package let hasValidID: Bool
    /// Names of inputs whose files have changed since.
    package let changedInputs: [String]

    package init(hasValidID: Bool, changedInputs: [String]) {
      self.hasValidID = hasValidID
      self.changedInputs = changedInputs
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
  let reference: MemoReference
  let names: PlanNames

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
  package init(
    _ text: String,
    form: Form,
    other: (text: String, form: Form)? = nil,
    plan: Plan,
    sources: MemoSources,
    frame: FirmFrame,
    state: PlanState,
    date: CalendarDate
  ) {
    self.plan = plan
    self.sources = sources
    self.frame = frame
    self.state = state
    self.date = date
    memo = Self.read(text, form)
    self.other = other.map { Self.read($0.text, $0.form) }
    traits = ProductTraits(plan: plan)
    names = PlanNames(plan)
    reference = MemoReference(plan, sources, frame, memo.language)
  }

  private static func read(_ text: String, _ form: Form) -> ReadMemo {
    switch form {
    case .html: MemoHTMLReader.read(text)
    case .markdown: MemoTextReader.read(text, isMarkdown: true)
    case .text: MemoTextReader.read(text, isMarkdown: false)
    }
  }

  /// Runs every check.
  package var report: MemoReport {
    var numbers = 0
    let found =
      numberFindings(&numbers) + planFindings + nameFindings + personalFindings + promiseFindings
      + urgencyFindings + hypotheticalFindings + audienceFindings + balanceFindings + lossFindings
      + complexFindings + suitabilityFindings + switchingFindings + alternativeFindings
      + reviewFindings
      + sourceFindings + dissentFindings + ageFindings + readabilityFindings + plainWordFindings
      + languageFindings + recordFindings + imageFindings
    let order = Dictionary(uniqueKeysWithValues: MemoCheck.allCases.enumerated().map { ($1, $0) })
    let sorted = found.enumerated().sorted { left, right in
      let (a, b) = (order[left.element.check] ?? 0, order[right.element.check] ?? 0)
      if a != b { return a < b }
      let (first, second) = (left.element.line ?? 0, right.element.line ?? 0)
      return first != second ? first < second : left.offset < right.offset
    }
    return MemoReport(findings: sorted.map(\.element), waivers: sources.waivers, numbers: numbers)
  }

  /// Picks the words of the memo's language.
  func say(_ english: [String], _ chinese: [String]) -> [String] {
    memo.language == .english ? english : chinese
  }

  /// A finding of the level its check has.
  func finding(_ check: MemoCheck, _ line: Int?, _ summary: String, _ help: String) -> MemoFinding {
    MemoFinding(check: check, line: line, summary: summary, help: help, isError: !check.isAdvice)
  }

  /// A finding about what only the firm or an approval can supply: a warning while the memo is a draft.
  func gap(_ check: MemoCheck, _ line: Int?, _ summary: String, _ help: String) -> MemoFinding {
    MemoFinding(
      check: check,
      line: line,
      summary: summary,
      help: help,
      isError: !memo.isDraft && !check.isAdvice
    )
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
