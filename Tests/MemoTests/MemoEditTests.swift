import Allocation
import Foundation
import Testing

@testable import Memo

/// What an adviser does to a memo in a word processor: harmful edits are seen, harmless ones are not.
@Suite struct MemoEditTests {
  /// An edit and the checks it must fail.
  struct Edit: Sendable, CustomStringConvertible {
    let description: String
    let failing: [String]
    var replacing: (String, String)?
    /// A paragraph put at the end of the summary.
    var adding: String?

    func text(of memo: String) throws -> String {
      if let (old, new) = replacing {
        let range = try #require(memo.firstRange(of: old), "the memo has no `\(old)`")
        return memo.replacingCharacters(range, new)
      }
      let range = try #require(memo.firstRange(of: "## 2. "))
      return memo.replacingCharacters(range, (adding ?? "") + "\n\n## 2. ")
    }
  }

  static let english: [Edit] = [
    Edit(description: "greeting", failing: [], adding: "Dear Ms Okafor, thank you for your time."),
    Edit(
      description: "typo",
      failing: [],
      replacing: ("Gold pays no income", "Gold pay no income")
    ),
    Edit(
      description: "rewording with the plan's figures",
      failing: [],
      adding: "Gold rises from 4.00% to 8.70%, or to 8.7% in round figures. See section 6 in 2026."
    ),
    Edit(
      description: "denial",
      failing: [],
      adding: "Nobody can guarantee this, and no plan is risk-free."
    ),
    Edit(
      description: "small number of our own",
      failing: ["M-001"],
      adding: "We think 7% a year is likely."
    ),
    Edit(description: "wrong weight", failing: ["M-001"], adding: "Gold rises to 9.70%."),
    Edit(description: "count", failing: ["M-001"], replacing: ("12 orders", "11 orders")),
    Edit(description: "amount", failing: ["M-001"], adding: "You could make USD 4,000 from this."),
    Edit(description: "date", failing: ["M-001"], adding: "Please decide by 2026-02-17."),
    Edit(description: "promise", failing: ["M-010"], adding: "This is guaranteed to work."),
    Edit(
      description: "certainty",
      failing: ["M-010"],
      adding: "You will certainly not lose money."
    ),
    Edit(description: "urgency", failing: ["M-011"], adding: "Act now, before it is too late."),
    Edit(
      description: "deleted disclosure",
      failing: ["M-060"],
      replacing: (
        "Shares of small companies trade at wider spreads and fall deeper than large ones.\n", ""
      )
    ),
    Edit(
      description: "unlabelled projection",
      failing: ["M-012"],
      adding: "The expected return is 5.92%, and a loss is possible."
    ),
    Edit(description: "account", failing: ["M-004"], adding: "Your account is 12-3456-7890."),
    Edit(description: "telephone", failing: ["M-004"], adding: "Call me on +44 20 7946 0958."),
    Edit(
      description: "deleted label of what is hypothetical",
      failing: ["M-060"],
      replacing: ("These figures are hypothetical: no account has earned them. ", "")
    ),
    Edit(description: "unknown rule", failing: ["M-003"], adding: "R77 asked for this."),
  ]

  static let chinese: [Edit] = [
    Edit(description: "问候", failing: [], adding: "尊敬的客户，感谢您的信任。"),
    Edit(description: "否认", failing: [], adding: "我们不保证任何结果，也不承诺收益。"),
    Edit(description: "改写", failing: [], adding: "黄金由4.00%升至8.70%。"),
    Edit(description: "数字", failing: ["M-001"], adding: "预计每年上涨7%。"),
    Edit(description: "规则公式中的数字", failing: ["M-001"], adding: "预计年化收益约8%。"),
    Edit(description: "承诺", failing: ["M-010"], adding: "本方案稳赚。"),
    Edit(description: "催促", failing: ["M-011"], adding: "机会难得，请尽快决定。"),
  ]

  @Test(arguments: english) func anEditIsSeenForWhatItIs(_ edit: Edit) throws {
    try check(edit, .english)
  }

  @Test(arguments: chinese) func anEditInChineseIsSeenToo(_ edit: Edit) throws {
    try check(edit, .chinese)
  }

  @Test func sectionsInAnotherOrderAreSeen() throws {
    let memo = try memo(.english)
    let parts = memo.components(separatedBy: "\n## ")
    var moved = parts
    moved.swapAt(6, 7)
    let report = try report(moved.joined(separator: "\n## "), .english)
    #expect(report.failed == ["M-060"])
  }

  @Test func aDeletedSourceIsSeen() throws {
    let lines = try memo(.english).split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.filter { !$0.contains("House A") }.joined(separator: "\n")
    #expect(try report(text, .english).failed.contains("M-040"))
  }

  private func check(_ edit: Edit, _ language: Language) throws {
    let report = try report(try edit.text(of: try memo(language)), language)
    let told = report.findings.map { "\($0.line ?? 0) \($0.check.rawValue) \($0.summary)" }
    #expect(report.failed == edit.failing, "\(told)")
    #expect(report.findings.allSatisfy { !$0.help.isEmpty })
  }

  private func memo(_ language: Language) throws -> String {
    MarkdownRenderer.render(
      try MemoFixture.memo(
        try MemoFixture.plan("c4-endowment", revision: "r17"),
        sources: try MemoFixture.sources(),
        language: language
      )
    )
  }

  private func report(_ text: String, _ language: Language) throws -> MemoReport {
    let plan = try MemoFixture.plan("c4-endowment", revision: "r17")
    return try MemoChecker(
      text,
      form: .markdown,
      plan: plan,
      sources: try MemoFixture.sources(),
      frame: MemoFixture.frame(),
      state: MemoFixture.unchanged,
      date: plan.asOf
    ).report
  }
}

@Suite struct MemoRevisionTests {
  @Test(arguments: MemoRevision.harmless) func whatReadsTheSamePasses(_ revision: MemoRevision)
    throws
  {
    let report = try report(on: revision)
    let told = report.findings.map { "\($0.line ?? 0) \($0.check.rawValue) \($0.summary)" }
    #expect(!report.hasErrors, "\(told)")
  }

  @Test(arguments: MemoRevision.misleading) func whatMisleadsFails(_ revision: MemoRevision) throws
  {
    let failed = try report(on: revision).failed
    #expect(revision.failing.allSatisfy(failed.contains), "\(failed)")
    #expect(!revision.failing.isEmpty)
  }

  private func report(on revision: MemoRevision) throws -> MemoReport {
    let plan = try MemoFixture.plan("c4-endowment", revision: "r17")
    let sources = try MemoFixture.sources()
    let memo = try MemoFixture.memo(plan, sources: sources, language: revision.language)
    let text =
      switch revision.form {
      case .html: HTMLRenderer.render(memo)
      case .markdown: MarkdownRenderer.render(memo)
      case .text: TextRenderer.render(memo)
      }
    let changed = revision.change(text)
    #expect(changed != text, "the memo has nothing to change")
    return try MemoChecker(
      changed,
      form: revision.form,
      plan: plan,
      sources: sources,
      frame: MemoFixture.frame(),
      state: MemoFixture.unchanged,
      date: plan.asOf
    ).report
  }
}
