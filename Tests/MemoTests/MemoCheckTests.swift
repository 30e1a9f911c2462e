import Allocation
import PositionedData
import Testing

@testable import Memo

@Suite struct MemoCheckTests {
  @Test func everyCheckHasABrokenMemo() {
    #expect(BrokenMemo.all.map(\.check) == MemoCheck.allCases)
  }

  @Test(arguments: BrokenMemo.all) func aBrokenMemoFailsWithItsIdAlone(_ broken: BrokenMemo) throws
  {
    let report = try report(on: broken)
    let told = report.findings.map { "\($0.line ?? 0) \($0.check.rawValue) \($0.summary)" }
    #expect(report.failed == [broken.check.rawValue], "\(told)")
    #expect(report.hasErrors == !broken.check.isAdvice)
    #expect(report.findings.allSatisfy { !$0.help.isEmpty })
  }

  @Test func aWaivedCheckLetsTheMemoPass() throws {
    var broken = try #require(BrokenMemo.all.first { $0.check == .promises })
    broken.sources = { sources in
      sources.waivers = [
        Waiver(check: "M-010", role: "compliance", reason: "a quotation")
      ]
    }
    let report = try report(on: broken)
    #expect(report.failed == ["M-010"])
    #expect(!report.hasErrors)
  }

  @Test func findingsNameTheLine() throws {
    let broken = BrokenMemo.all[0]
    let plan = try MemoFixture.plan("c4-endowment")
    let memo = MarkdownRenderer.render(
      try MemoFixture.memo(plan, sources: try MemoFixture.sources())
    )
    let text = broken.text(memo).split(separator: "\n", omittingEmptySubsequences: false)
    let line = text.firstIndex { $0.contains("| 8.75 |") }.map { $0 + 1 }
    #expect(try report(on: broken).findings.first?.line == line)
  }

  @Test func denyingAPromiseIsAllowed() throws {
    let broken = BrokenMemo(check: .promises, adding: "We do not guarantee any outcome.")
    #expect(try report(on: broken).failed == [])
  }

  @Test func aDraftMayLackWhatTheFirmSupplies() throws {
    let plan = try MemoFixture.plan("c4-endowment")
    for isFinal in [true, false] {
      let memo = try MemoFixture.memo(plan, sources: MemoSources(), isFinal: isFinal)
      let report = try MemoChecker(
        HTMLRenderer.render(memo),
        form: .html,
        plan: plan,
        sources: MemoSources(),
        frame: MemoFixture.frame(),
        state: MemoFixture.unchanged,
        date: plan.asOf
      ).report
      #expect(report.failed == ["M-022", "M-030", "M-070"])
      #expect(report.hasErrors == isFinal)
    }
  }

  @Test(arguments: [MemoChecker.Form.html, .markdown, .text], Language.allCases)
  func aDraftWithoutItsMarkClaimsToBeFinal(_ form: MemoChecker.Form, _ language: Language) throws {
    let plan = try MemoFixture.plan("c2-household")
    var sources = try MemoFixture.sources()
    sources.approvals = []
    let memo = try MemoFixture.memo(plan, sources: sources, language: language, isFinal: false)
    let draft =
      switch form {
      case .html: HTMLRenderer.render(memo)
      case .markdown: MarkdownRenderer.render(memo)
      case .text: TextRenderer.render(memo)
      }
    for (text, hasErrors) in [
      (draft, false), (draft.replacing(MemoWords.draft(language), with: ""), true),
    ] {
      let report = try MemoChecker(
        text,
        form: form,
        plan: plan,
        sources: sources,
        frame: MemoFixture.frame(),
        state: MemoFixture.unchanged,
        date: plan.asOf
      ).report
      #expect(report.failed == ["M-070"])
      #expect(report.hasErrors == hasErrors)
    }
  }

  @Test func aChangedNumberIsSeenInEveryForm() throws {
    let plan = try MemoFixture.plan("c2-household")
    let sources = try MemoFixture.sources()
    for language in Language.allCases {
      let memo = try MemoFixture.memo(plan, sources: sources, language: language)
      let forms: [(String, MemoChecker.Form)] = [
        (HTMLRenderer.render(memo), .html), (MarkdownRenderer.render(memo), .markdown),
        (TextRenderer.render(memo), .text),
      ]
      for (text, form) in forms {
        // The probability of B, in the one sentence that has it in words.
        let old = language == .english ? "35 chances" : "上调至35%"
        let new = language == .english ? "40 chances" : "上调至40%"
        let range = try #require(text.firstRange(of: old))
        let report = try MemoChecker(
          text.replacingCharacters(range, new),
          form: form,
          plan: plan,
          sources: sources,
          frame: MemoFixture.frame(),
          state: MemoFixture.unchanged,
          date: plan.asOf
        ).report
        #expect(report.failed == ["M-001"], "\(form) \(language)")
      }
    }
  }

  private func report(on broken: BrokenMemo) throws -> MemoReport {
    let plan = try MemoFixture.plan("c4-endowment")
    var sources = try MemoFixture.sources()
    try broken.sources(&sources)
    var frame = MemoFixture.frame()
    let memo = MarkdownRenderer.render(try MemoFixture.memo(plan, sources: sources))
    broken.frame(&frame)
    return try MemoChecker(
      broken.text(memo),
      form: .markdown,
      plan: plan,
      sources: sources,
      frame: frame,
      state: broken.state,
      date: plan.asOf
    ).report
  }
}
