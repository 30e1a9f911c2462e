import Allocation

extension MemoChecker {
  /// What only the firm, an approval or the journal can supply, and nobody has: a memo without the draft mark
  /// claims to be final, and lacks it.
  var gapFindings: [MemoFinding] {
    reference.gaps.compactMap { gap in
      MemoCheck(rawValue: gap.check).map { check in
        MemoFinding(
          check: check,
          line: memo.line(of: gap.topic),
          summary: gap.summary,
          help: gap.help,
          isError: !memo.isDraft && !check.isAdvice
        )
      }
    }
  }

  /// M-002 and M-070 for the head: whom the memo is for, by whom, and of which plan and day.
  var headFindings: [MemoFinding] {
    let head = memo.blocks.filter { $0.topic == nil && $0.kind != .label }
    let text = key(head.map(\.text).joined(separator: " "))
    let fields: [(MemoCheck, String, String)] =
      [
        (.planIdentity, "client", plan.client.name), (.planIdentity, "client’s id", plan.client.id),
        (.planIdentity, "plan’s id", plan.id), (.planIdentity, "day", "\(plan.asOf)"),
      ]
      + [frame.name].compactMap { $0 }.map { (.record, "firm", $0) }
      + frame.address.map { (.record, "firm’s address", $0) }
    return fields.compactMap { check, name, value in
      let shown = ForeignText.shown(value)
      guard text.firstRange(of: key(CanonicalText.text(shown))) == nil else { return nil }
      return finding(
        check,
        head.first?.line,
        "the head of the memo does not name the \(name) `\(shown)`",
        "write it there as the plan and the frame have it"
      )
    }
  }

  /// M-070 for the section on complex products: who approved, in what role, when, and nobody else.
  var approvalFindings: [MemoFinding] {
    guard traits.isComplex, !sources.approvals.isEmpty,
      let line = memo.line(of: .complexProducts)
    else { return [] }
    let comma = memo.language == .english ? ", " : "，"
    let approved = sources.approvals.map { approval in
      [approval.role, approval.name].map(ForeignText.shown).joined(separator: comma)
        + "\(comma)\(approval.date)"
    }.joined(separator: memo.language == .english ? "; " : "；")
    let wanted = WrittenNumbers.inDigits(CanonicalText.text(approved))
    let isThere = memo.section(.complexProducts).contains { block in
      let text = WrittenNumbers.inDigits(block.text)
      guard let range = text.firstRange(of: wanted) else { return false }
      return range.upperBound == text.endIndex || ".。".contains(text[range.upperBound])
    }
    guard !isThere else { return [] }
    return [
      finding(
        .record,
        line,
        "the section on complex products does not name who approved them as it is recorded",
        "write: \(approved)"
      )
    ]
  }

  /// A text's letters and digits, its dates in one form.
  private func key(_ text: String) -> String {
    CanonicalText.key(WrittenNumbers.inDigits(text))
  }
}
