import Allocation
import TestSupport
import Testing

@testable import Memo

@Suite struct MemoGoldenTests {
  @Test(arguments: MemoFixture.clients, Language.allCases)
  func clientMemosReadAsApproved(_ client: String, _ language: Language) throws {
    let plan = try MemoFixture.plan(client)
    let memo = try MemoFixture.memo(
      plan,
      sources: MemoSources(),
      language: language,
      isFinal: false
    )
    try expectSnapshot(
      MarkdownRenderer.render(memo),
      named: "\(client).client.\(language.rawValue).md"
    )
  }

  @Test(arguments: MemoFixture.clients, Language.allCases)
  func committeeMemosReadAsApproved(_ client: String, _ language: Language) throws {
    let plan = try MemoFixture.plan(client, revision: "r17")
    let memo = try MemoFixture.memo(
      plan,
      sources: try MemoFixture.sources(),
      language: language,
      kind: .committee
    )
    try expectSnapshot(
      TextRenderer.render(memo),
      named: "\(client).committee.\(language.rawValue).txt"
    )
  }

  @Test(arguments: MemoFixture.clients, Language.allCases)
  func recordMemosReadAsApproved(_ client: String, _ language: Language) throws {
    let plan = try MemoFixture.plan(client, revision: "r17")
    let memo = try MemoFixture.memo(
      plan,
      sources: try MemoFixture.sources(),
      language: language,
      kind: .record
    )
    let sections = memo.sections.filter { [.fit, .assumptions, .record].contains($0.topic) }
    // The other sections stand in the committee's memo already.
    let part = MemoDocument(
      language: memo.language,
      kind: memo.kind,
      isDraft: memo.isDraft,
      title: memo.title,
      subtitle: memo.subtitle,
      letterhead: memo.letterhead,
      logo: nil,
      sections: sections,
      gaps: []
    )
    try expectSnapshot(
      MarkdownRenderer.render(part),
      named: "\(client).record.\(language.rawValue).md"
    )
  }

  @Test(arguments: Language.allCases) func pagesAreDrawnAsApproved(_ language: Language) throws {
    let plan = try MemoFixture.plan("c4-endowment", revision: "r17")
    let memo = try MemoFixture.memo(
      plan,
      sources: try MemoFixture.sources(),
      language: language,
      kind: .committee
    )
    try expectSnapshot(
      HTMLRenderer.render(memo),
      named: "c4-endowment.committee.\(language.rawValue).html"
    )
  }

  @Test(arguments: MemoFixture.clients) func summariesAreShort(_ client: String) throws {
    let plan = try MemoFixture.plan(client)
    for language in Language.allCases {
      let memo = try MemoFixture.memo(plan, sources: try MemoFixture.sources(), language: language)
      guard case .paragraph(let summary)? = memo.sections.first?.blocks.first else {
        Issue.record("the summary is a paragraph")
        return
      }
      switch language {
      case .english: #expect(summary.split(separator: " ").count <= 90, "\(summary)")
      case .chinese: #expect(summary.count <= 180, "\(summary)")
      }
    }
  }

  @Test(arguments: MemoFixture.clients) func bothLanguagesSayTheSame(_ client: String) throws {
    let plan = try MemoFixture.plan(client)
    let sources = try MemoFixture.sources()
    for kind in MemoKind.allCases {
      let texts = try Language.allCases.map {
        MarkdownRenderer.render(
          try MemoFixture.memo(plan, sources: sources, language: $0, kind: kind)
        )
      }
      let checker = try MemoChecker(
        texts[0],
        form: .markdown,
        other: (text: texts[1], form: .markdown),
        plan: plan,
        sources: sources,
        frame: MemoFixture.frame(),
        state: MemoFixture.unchanged,
        date: plan.asOf
      )
      #expect(checker.report.findings.map(\.summary) == [])
    }
  }

  @Test(arguments: MemoFixture.clients, MemoKind.allCases)
  func everyFormPassesItsChecks(_ client: String, _ kind: MemoKind) throws {
    let plan = try MemoFixture.plan(client)
    let sources = try MemoFixture.sources()
    for language in Language.allCases {
      let memo = try MemoFixture.memo(plan, sources: sources, language: language, kind: kind)
      let forms: [(String, MemoChecker.Form)] = [
        (HTMLRenderer.render(memo), .html), (MarkdownRenderer.render(memo), .markdown),
        (TextRenderer.render(memo), .text),
      ]
      for (text, form) in forms {
        let checker = try MemoChecker(
          text,
          form: form,
          plan: plan,
          sources: sources,
          frame: MemoFixture.frame(),
          state: MemoFixture.unchanged,
          date: plan.asOf
        )
        #expect(
          checker.report.findings.map { "\($0.line ?? 0) \($0.check.rawValue) \($0.summary)" }
            == [],
          "\(language) \(form)"
        )
      }
    }
  }
}
