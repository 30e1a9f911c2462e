import Allocation

extension MemoChecker {
  /// M-030: the five points of suitability are there.
  var suitabilityFindings: [MemoFinding] {
    let points: [(String, String)] = [
      ("Objective", "投资目标"), ("Term", "投资期限"), ("Risk attitude", "风险偏好"),
      ("Capacity for loss", "亏损承受能力"),
      ("Knowledge and experience", "知识与经验"),
    ]
    let blocks = memo.section(.fit)
    return points.compactMap { english, chinese in
      let name = say([english], [chinese])[0]
      guard !blocks.contains(where: { $0.text.lowercased().mentions([name.lowercased()]) }) else {
        return nil
      }
      return finding(
        .suitability,
        memo.line(of: .fit),
        "`\(name)` is missing",
        "state it in the section on how this fits the policy"
      )
    }
  }

  /// M-031: cost and benefit of switching, both with numbers.
  var switchingFindings: [MemoFinding] {
    guard !plan.orders.trades.isEmpty else { return [] }
    let cost = say(["cost"], ["成本"])
    let benefit = say(["adds", "lowers", "moves", "gain", "benefit"], ["增加", "减少", "移向", "收益"])
    let isThere = memo.section(.costs).contains { block in
      let text = block.text.lowercased()
      return text.mentions(cost) && text.mentions(benefit) && NumberToken.all(in: text).count >= 2
    }
    guard !isThere else { return [] }
    return [
      finding(
        .switching,
        memo.line(of: .costs),
        "cost and benefit of switching do not both stand with a number",
        "state both in one paragraph"
      )
    ]
  }

  /// M-032: two alternatives at least, one of them no change, each with a reason.
  var alternativeFindings: [MemoFinding] {
    let reasons = say(["because"], ["理由", "因为"])
    let blocks = memo.section(.alternatives)
    let given = blocks.filter { $0.text.lowercased().mentions(reasons) }
    var findings: [MemoFinding] = []
    if given.count < 2 {
      findings.append(
        finding(
          .alternatives,
          memo.line(of: .alternatives),
          "\(given.count) alternatives have a reason; two are needed",
          "say of each why it was not chosen"
        )
      )
    } else if !given.contains(where: {
      $0.text.mentions(say(["No change", "Do nothing", "do nothing"], ["不作调整", "维持不变"]))
    }) {
      findings.append(
        finding(
          .alternatives,
          memo.line(of: .alternatives),
          "no change is not among the alternatives",
          "say what happens if nothing changes"
        )
      )
    }
    return findings
  }

  /// M-033: when the plan is looked at again.
  var reviewFindings: [MemoFinding] {
    let isThere = memo.section(.triggers).contains { block in
      block.text.lowercased().mentions(say(["review"], ["检视"]))
        && NumberToken.all(in: block.text).contains(where: \.isDate)
    }
    guard !isThere else { return [] }
    return [
      finding(
        .review,
        memo.line(of: .triggers),
        "no periodic review with a date",
        "say when the plan is reviewed, such as 2026-03-31"
      )
    ]
  }

  /// M-070: what a reviewer needs to rebuild the memo.
  var recordFindings: [MemoFinding] {
    let rows = memo.section(.record)
    func row(_ english: String, _ chinese: String) -> ReadMemo.Block? {
      rows.first { block in
        if case .row(let cells) = block.kind {
          cells.first == say([english], [chinese])[0]
        } else {
          false
        }
      }
    }
    let needed =
      [
        ("Plan", "方案"), ("As of", "截至"), ("Engine", "引擎"), ("Scenario revision", "情景修订"),
        ("Sources", "来源"),
        ("Approvals", "审批"), ("Journal entry", "日志条目"), ("Kept for", "保存期限"),
      ]
      + plan.inputs.map {
        ("Input: \(ForeignText.shown($0.name))", "输入：\(ForeignText.shown($0.name))")
      }
    var findings = needed.filter { row($0.0, $0.1) == nil }.map { name in
      finding(
        .record,
        memo.line(of: .record),
        "the record has no line `\(say([name.0], [name.1])[0])`",
        "put it back as the plan has it"
      )
    }
    if memo.section(.fees).isEmpty {
      findings.append(
        finding(
          .record,
          memo.line(of: .fees),
          "the section on fees and conflicts is empty",
          "put the firm's text there"
        )
      )
    }
    return findings
  }

  /// M-080: every picture has words and a table.
  var imageFindings: [MemoFinding] {
    memo.blocks.compactMap { block in
      guard case .image(let hasWords, let hasTable) = block.kind, !hasWords || !hasTable else {
        return nil
      }
      let missing = [hasWords ? nil : "alternative text", hasTable ? nil : "a table"].compactMap {
        $0
      }
      return finding(
        .images,
        block.line,
        "a picture has no \(missing.joined(separator: " and no "))",
        "say in words what it shows, and give its numbers in a table"
      )
    }
  }
}
