import Allocation
import Diagnostics
import Memo
import PositionedData

/// Writes the memo of one plan, if it may be written.
struct MemoScribe {
  let kind: MemoKind
  let language: Language
  let isFinal: Bool
  let paper: HTMLRenderer.Paper?
  /// The day the memo is written.
  let date: CalendarDate
  let target: MemoTarget

  /// Writes a memo.
  ///
  /// - Returns: A line on what was written; nothing when it went to standard output.
  /// - Throws: ``Failure`` when a final memo lacks something or fails a check.
  func write(_ plan: String, _ desk: inout MemoDesk) throws -> String {
    let material = try desk.material(plan)
    let memo = try MemoWriter(
      material.plan,
      sources: material.sources,
      frame: material.frame,
      language: language,
      kind: kind,
      isFinal: isFinal,
      date: date
    ).document
    let checks = isFinal ? try examined(memo, material) : ""
    if !isFinal, !target.isFolder { warn(memo.gaps, material) }
    guard let file = target.file(of: plan) else {
      try Console.write(try bytes(memo))
      return ""
    }
    try OutputFile.write(try bytes(memo), to: file)
    let state = memo.isDraft ? "DRAFT" : "final"
    return "\(file)  \(kind.rawValue) memo, \(memo.figures.count) charts, \(state)\(checks)\n"
  }

  private func bytes(_ memo: MemoDocument) throws(Failure) -> [UInt8] {
    switch target.form {
    case .html: Array(HTMLRenderer.render(memo, paper: paper).utf8)
    case .pdf: try MemoPrinting.pdf(of: HTMLRenderer.render(memo, paper: paper))
    case .markdown: Array(MarkdownRenderer.render(memo).utf8)
    case .text: Array(TextRenderer.render(memo).utf8)
    }
  }

  /// What is missing, as warnings.
  private func warn(_ gaps: [MemoGap], _ material: MemoMaterial) {
    let waived = Set(material.sources.waivers.map(\.check))
    let missing = gaps.filter { !waived.contains($0.check) }
    _ = AdvisorCommand.report(
      missing.map { diagnostic(.warning, "W5110", $0.check, $0.summary, $0.help) },
      .done
    )
  }

  /// What is missing and which checks fail: the end of a final memo.
  ///
  /// - Returns: How many checks hold.
  private func examined(_ memo: MemoDocument, _ material: MemoMaterial) throws -> String {
    let report = try MemoChecker(
      MarkdownRenderer.render(memo),
      form: .markdown,
      plan: material.plan,
      sources: material.sources,
      frame: material.frame,
      state: try PlanIdentity.state(of: material.plan),
      date: date
    ).report
    let missing = memo.gaps.filter { !report.isWaived($0.check) }
    let told = Set(memo.gaps.map(\.check))
    let failing = report.findings.filter { finding in
      !told.contains(finding.check.rawValue) && !report.isWaived(finding.check)
    }
    let diagnostics =
      missing.map { diagnostic(.error, "E5110", $0.check, $0.summary, $0.help) }
      + failing.map { finding in
        diagnostic(
          finding.isError ? .error : .warning,
          finding.isError ? "E5111" : "W5111",
          finding.check.rawValue,
          finding.summary,
          finding.help
        )
      }
    guard diagnostics.contains(where: { $0.severity == .error }) else {
      _ = AdvisorCommand.report(diagnostics, .done)
      let count = MemoCheck.allCases.count
      return "   \(count) checks: \(count - report.failed.count) ok"
    }
    let needsApproval = missing.contains { $0.check == "M-022" }
    throw Failure(diagnostics, needsApproval ? .policyUnmet : .checkFailed)
  }

  private func diagnostic(
    _ severity: Diagnostic.Severity,
    _ code: String,
    _ check: String,
    _ summary: String,
    _ help: String
  ) -> Diagnostic {
    Diagnostic(severity, code, "\(check): \(summary)", help: [help])
  }
}
