import Allocation

extension MemoChecker {
  private var label: [String] { say(["hypothetical"], ["假设"]) }

  /// Words by which a figure of a scenario, an expectation or a backtest is known.
  private var projectionWords: [String] {
    say(
      [
        "assume a loss", "would lose", "average result", "expected return", "backtest",
        "result in each scenario",
        "replay of past", "year in each scenario", "results over a year", "worst 5%",
        "do worse over a year",
      ],
      ["亏损约", "平均结果", "预期收益", "回测", "情景下的", "假设重演", "全年假设结果", "全年结果"]
    )
  }

  /// Blocks with such a figure: a paragraph, a caption or a picture's words.
  private var projections: [ReadMemo.Block] {
    memo.blocks.filter { block in
      switch block.kind {
      case .heading, .row, .label: false
      case .caption: block.text.lowercased().mentions(projectionWords)
      case .paragraph, .image:
        block.text.lowercased().mentions(projectionWords)
          && !NumberToken.all(in: block.text).isEmpty
      }
    }
  }

  /// M-012: each is labelled where it stands.
  var hypotheticalFindings: [MemoFinding] {
    projections.filter { !$0.text.lowercased().mentions(label) }.map { block in
      finding(
        .hypotheticalLabel,
        block.line,
        "the hypothetical label is missing beside a scenario, expected or backtest figure",
        "write `\(label[0])` in the same caption or paragraph"
      )
    }
  }

  /// M-013: the audience may see them, and criteria, assumptions and limits are there; M-014: a
  /// broker-dealer shows none without an exemption.
  var audienceFindings: [MemoFinding] {
    guard let first = projections.first else { return [] }
    var findings: [MemoFinding] = []
    if frame.licence == .brokerDealer, !frame.hasProjectionExemption {
      findings.append(
        finding(
          .projections,
          first.line,
          "a broker-dealer shows no projections without an exemption",
          "write the memo anew with the firm's frame, which leaves them out"
        )
      )
    }
    if !frame.hypotheticalAudiences.contains(frame.audience) {
      findings.append(
        finding(
          .hypotheticalAudience,
          first.line,
          "the profile shows no hypothetical figures to a \(frame.audience.rawValue) audience",
          "write the memo anew with the firm's frame, which leaves them out"
        )
      )
    }
    let text = memo.words(of: .assumptions).lowercased()
    for (word, chinese) in [("method", "方法"), ("assum", "假设"), ("limits", "局限")]
    where !text.mentions(say([word], [chinese])) {
      let missing = say([word == "assum" ? "assumptions" : word], [chinese])[0]
      findings.append(
        finding(
          .hypotheticalAudience,
          memo.line(of: .assumptions),
          "the section on assumptions says nothing of `\(missing)`",
          "state method, assumptions and limits of the figures"
        )
      )
    }
    return findings
  }

  /// M-021: what could be lost, in money.
  var lossFindings: [MemoFinding] {
    let words = say(["loss", "lose", "lost"], ["亏损", "损失"])
    let isThere = memo.section(.risks).contains { block in
      let text = block.text.lowercased()
      return block.kind == .paragraph && text.mentions(words)
        && NumberToken.all(in: block.text).contains { $0.unit == .money && $0.value >= 100 }
    }
    guard !isThere else { return [] }
    return [
      finding(
        .lossInMoney,
        memo.line(of: .risks),
        "no loss is named in money",
        "say what this client would lose in the worst named scenario"
      )
    ]
  }

  /// M-022: a complex product has its section, with all that must be said, and an approval.
  var complexFindings: [MemoFinding] {
    guard traits.isComplex else { return [] }
    guard let line = memo.line(of: .complexProducts) else {
      return [
        finding(
          .complexProduct,
          nil,
          "the plan has a complex product and the memo has no section on it",
          "write the memo anew, or put the section back"
        )
      ]
    }
    let text = memo.words(of: .complexProducts).lowercased()
    var findings = traits.besideProducts.flatMap { disclosure in
      disclosure.marks(in: memo.language).filter { !text.mentions($0.map { $0.lowercased() }) }.map
      { words in
        finding(
          .complexProduct,
          line,
          "the section says nothing of `\(words[0])`",
          "put the disclosure on \(disclosure.rawValue) back"
        )
      }
    }
    for (english, chinese) in [("exit", "退出"), ("limit is", "上限为")]
    where !text.mentions(say([english], [chinese])) {
      findings.append(
        finding(
          .complexProduct,
          line,
          "size, loss limit or exit is missing",
          "state all three for each position"
        )
      )
    }
    return findings
  }
}
