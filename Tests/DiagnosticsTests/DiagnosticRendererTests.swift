import Diagnostics
import TestSupport
import Testing

struct DiagnosticRendererTests {
  private func render(
    _ marked: String,
    to end: Int = 2,
    name: String = "rules/tilts.yaml",
    label: String? = nil
  ) -> String {
    let marked = MarkedText(marked)
    let file = SourceFile(name: name, text: marked.text)
    let start = marked.offsets[1] ?? 0
    let span = SourceSpan(file: file, range: start..<(marked.offsets[end] ?? start))
    return DiagnosticRenderer.render([
      Diagnostic(.error, "E3104", "unknown signal `sofr_iob`", at: span, label: label)
    ])
  }

  @Test func theHouseShape() {
    let text = String(repeating: "#\n", count: 13) + "  when: sofr_iob >= 15 bp\n"
    let file = SourceFile(name: "rules/tilts.yaml", text: text)
    let diagnostic = Diagnostic(
      .error,
      "E3104",
      "unknown signal `sofr_iob`",
      at: SourceSpan(file: file, range: 34..<42),
      help: ["did you mean `sofr_iorb`? signals are declared in rules/signals.yaml"]
    )
    #expect(
      DiagnosticRenderer.render([diagnostic]) == """
        rules/tilts.yaml:14:9: error[E3104]: unknown signal `sofr_iob`
        14 |   when: sofr_iob >= 15 bp
           |         ^^^^^^^^
        help: did you mean `sofr_iorb`? signals are declared in rules/signals.yaml

        """
    )
  }

  @Test func labelsNotesAndHelp() {
    let file = SourceFile(name: "scenarios.json", text: "{\n  \"A\": 0.4,\n  \"A\": 0.27\n}\n")
    let diagnostic = Diagnostic(
      .warning,
      "W1012",
      "key `A` is given twice",
      at: SourceSpan(file: file, range: 16..<19),
      label: "the second one counts",
      notes: [
        .init("it is given here first", at: SourceSpan(file: file, range: 4..<7)),
        .init("probabilities add to 1"),
      ],
      help: ["keep one of them", "or rename the other"]
    )
    #expect(
      DiagnosticRenderer.render([diagnostic]) == """
        scenarios.json:3:3: warning[W1012]: key `A` is given twice
        3 |   "A": 0.27
          |   ^^^ the second one counts
        scenarios.json:2:3: note: it is given here first
        2 |   "A": 0.4,
          |   ^^^
        note: probabilities add to 1
        help: keep one of them
        help: or rename the other

        """
    )
  }

  @Test func withoutAPlaceThereIsNoExcerpt() {
    let found = [
      Diagnostic(.error, "E4002", "the plan no longer matches its inputs"),
      Diagnostic(.warning, "W4003", "prices are 9 days old"),
    ]
    #expect(
      DiagnosticRenderer.render(found) == """
        error[E4002]: the plan no longer matches its inputs
        warning[W4003]: prices are 9 days old

        """
    )
    #expect(DiagnosticRenderer.render([Diagnostic]()) == "")
  }

  @Test func underlinesStandUnderWideText() {
    #expect(
      render("title: 以黄金对冲 1️⃣财政2️⃣主导").hasSuffix(
        """
        1 | title: 以黄金对冲 财政主导
          |                   ^^^^

        """
      )
    )
  }

  @Test func tabsTakeFourCells() {
    #expect(
      render("\ta:\t1️⃣b2️⃣").hasSuffix(
        """
        1 |     a:    b
          |           ^

        """
      )
    )
  }

  @Test func anEmptySpanIsPointedAt() {
    #expect(render("abc1️⃣\n").hasSuffix("1 | abc\n  |    ^\n"))
    #expect(render("1️⃣").hasSuffix("1 |\n  | ^\n"))
    #expect(render("abc\n1️⃣").contains(":2:1: "))
  }

  @Test func aSpanOverSeveralLinesShowsItsEnds() {
    #expect(
      render("a:\n  1️⃣b: {\n  c: 1,\n  d: 2\n  }2️⃣\ne: 1\n", label: "this map").hasSuffix(
        """
        2 |   b: {
          |   ^^^^
        ...
        5 |   }
          |   ^ this map

        """
      )
    )
    #expect(
      render("1️⃣a: 1\nb: 2\n2️⃣").hasSuffix(
        """
        1 | a: 1
          | ^^^^
        2 | b: 2
          | ^^^^

        """
      )
    )
  }

  @Test func gutterIsAsWideAsTheLargestNumber() {
    let text = String(repeating: "\n", count: 8) + "1️⃣a\nb2️⃣\n"
    #expect(
      render(text).hasSuffix(
        """
         9 | a
           | ^
        10 | b
           | ^

        """
      )
    )
  }

  @Test func longLinesAreCutAroundThePlace() {
    let before = String(repeating: "x", count: 200_000)
    let after = String(repeating: "y", count: 200_000)
    let text = render("\(before)1️⃣here2️⃣\(after)")
    #expect(
      text.hasSuffix(
        """
        1 | …xxxxxxxxxxxxxxxxxxxxxxxhereyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
          |                         ^^^^

        """
      )
    )
    let long = render("\(before)1️⃣\(after)2️⃣\(before)")
    #expect(long.split(separator: "\n").dropFirst().allSatisfy { $0.displayWidth <= 76 })
    #expect(long.contains("…xxxxxxxxxxxxxxxxxxxxxxxyyyy"))
  }

  @Test func outsideTextCannotActOnATerminal() {
    let text = render(
      "a \u{1B}[2J\u{202E} 1️⃣b\u{7}2️⃣",
      name: "evil\u{1B}]0;x\u{7}.yaml",
      label: "l\u{9B}m"
    )
    #expect(
      text == """
        evil\\u{1B}]0;x\\u{7}.yaml:1:9: error[E3104]: unknown signal `sofr_iob`
        1 | a \\u{1B}[2J\\u{202E} b\\u{7}
          |                     ^^^^^^ l\\u{9B}m

        """
    )
  }

  @Test func colourAddsNothingButColour() {
    let file = SourceFile(name: "a.json", text: "{\"a\": 1}")
    let diagnostic = Diagnostic(
      .warning,
      "W1",
      "x",
      at: SourceSpan(file: file, range: 1..<4),
      label: "l",
      notes: [.init("n")],
      help: ["h"]
    )
    let coloured = DiagnosticRenderer.render([diagnostic], color: true)
    let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == DiagnosticRenderer.render([diagnostic]))
    #expect(coloured != plain)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func anySpanOfAnyTextRenders(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "黄", "\n", "\t", "\u{1B}", "e\u{301}", "\r\n", "👨‍👩‍👧", " ", "\u{202E}"]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let file = SourceFile(name: "x", text: text)
    for _ in 0..<20 {
      let start = Int.random(in: -3...(file.length + 3), using: &random)
      let span = SourceSpan(
        file: file,
        range: start..<start + Int.random(in: 0...20, using: &random)
      )
      let rendered = DiagnosticRenderer.render([Diagnostic(.error, "E1", "s", at: span)])
      #expect(rendered.contains("^"))
      #expect(!rendered.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}
