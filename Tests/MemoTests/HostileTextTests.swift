import Allocation
import PositionedData
import Testing

@testable import Memo

@Suite struct HostileTextTests {
  static let names = [
    "<script>alert(1)</script>", "=HYPERLINK(\"http://x\",\"pay\")", "a\u{202E}gnp.exe",
    "\"><img src=x onerror=alert(1)>",
    "x | y `code` [link](http://x) **bold**\n# heading", "', '; DROP", "&lt;b&gt;", "",
    "\u{1B}[31mred", "@SUM(A1)",
  ]

  @Test(arguments: names) func aClientsNameIsTextAndNothingElse(_ name: String) throws {
    let memo = try MemoFixture.memo(try hostile(name), sources: try sources(name), kind: .record)
    let html = HTMLRenderer.render(memo)
    #expect(html.firstRange(of: "<script") == nil)
    #expect(html.firstRange(of: "<img src") == nil)
    #expect(html.firstRange(of: "onerror=alert(1)>") == nil)
    for text in [html, MarkdownRenderer.render(memo), TextRenderer.render(memo)] {
      #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    }
    let markdown = MarkdownRenderer.render(memo)
    #expect(markdown.split(separator: "\n").count { $0.hasPrefix("# ") } == 1)
    #expect(
      markdown.firstRange(of: "<script") == nil || markdown.firstRange(of: "\\<script") != nil
    )
    for cell in cells(of: memo) {
      #expect(!"=+@".contains(cell.first ?? " ") || Double(cell.dropFirst().prefix(1)) != nil)
    }
  }

  @Test(arguments: names) func aHostileMemoIsReadBackAsWritten(_ name: String) throws {
    let plan = try hostile(name)
    let sources = try sources(name)
    let memo = try MemoFixture.memo(plan, sources: sources)
    for (text, form) in [
      (HTMLRenderer.render(memo), MemoChecker.Form.html),
      (MarkdownRenderer.render(memo), .markdown),
      (TextRenderer.render(memo), .text),
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
      #expect(!report.failed.contains("M-041"))
      #expect(!report.failed.contains("M-080"))
    }
  }

  @Test(arguments: 0..<200) func anyBytesAreReadWithoutATrap(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let alphabet = Array("<>/=\"'!-#|*\\ \nabcd1,.&;figuresvgtdtr图。\u{202E}".unicodeScalars)
    var text = ""
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
    }
    _ = MemoHTMLReader.read(text)
    _ = MemoMarkdownReader.read(text)
    _ = MemoPlainReader.read(text)
    _ = NumberToken.skeleton(of: text)
  }

  private func cells(of memo: MemoDocument) -> [String] {
    memo.sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .table(let table) = block { table.rows.flatMap { $0 } } else { [] }
    }
  }

  private func hostile(_ name: String) throws -> Plan {
    let plan = try MemoFixture.plan("c4-endowment")
    let text = JSONWriter.text(plan.json(detail: true))
    let written = JSONWriter.text(.string(name)).trimmed
    let old = JSONWriter.text(.string(plan.client.name)).trimmed
    let range = try #require(text.firstRange(of: old))
    return try Plan(
      reading: try JSONReader.read(text.replacingCharacters(range, written), name: "plan.json")
    )
  }

  private func sources(_ text: String) throws -> MemoSources {
    var sources = try MemoFixture.sources()
    sources.statements = [
      Statement(
        id: text,
        publisher: text,
        date: try MemoFixture.day("2025-12-18"),
        place: text,
        quote: text,
        scenario: "C",
        probability: 0.5
      )
    ]
    return sources
  }
}
