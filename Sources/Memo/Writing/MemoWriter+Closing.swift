import Allocation
import PositionedData

extension MemoWriter {
  /// Method, data dates, what is not modelled.
  var assumptions: [MemoBlock] {
    var blocks: [MemoBlock] = [.paragraph(method), .paragraph(notModelled)]
    if kind != .client {
      if let proof { blocks.append(.paragraph(proof)) }
      blocks.append(.table(rulesTable))
    }
    return blocks
  }

  private var method: String {
    say(
      "Method: each rule turns the chances of the scenarios into a wish for more or less of an asset. A solver then finds the closest weights that the policy allows, counting trading costs. Assumptions: the result of each asset in each scenario is a fixed figure of the rule book. Holdings and prices are of \(plan.pricesDate).",
      "方法：各规则把情景概率转化为对资产的增减要求，再由求解器在政策允许的范围内、计入交易成本，求出最接近的权重。假设：各资产在各情景下的结果为规则手册中的固定数值。持仓与价格日期为\(plan.pricesDate)。"
    )
  }

  private var notModelled: String {
    say(
      "Limits: we do not model taxes, fund fees, defaults, or a world outside the named scenarios. Hypothetical results have these limits and more.",
      "局限：未计入税款、基金费用、违约，以及所列情景之外的情况。假设结果还存在其他局限。"
    )
  }

  private var proof: String? {
    plan.programme.map { _ in
      say(
        "A proof in the plan file shows that no other weights within the policy come closer to what the rules ask for, costs counted.",
        "方案文件附有证明：在政策允许范围内并计入成本，没有其他权重更接近规则的要求。"
      )
    }
  }

  private var rulesTable: MemoTable {
    let rules = kind == .record ? plan.rules : facts.activeRules
    return MemoTable(
      "rules",
      say("Rules and what they asked for", "各规则及其要求"),
      [
        .text(say("Rule", "规则")), .text(say("Title", "名称")), .text(say("Formula", "公式")),
        .text(say("Place", "位置")),
      ],
      rules.map { rule in
        [
          ForeignText.shown(rule.id), shown(rule.title),
          rule.formulas.map(ForeignText.shown).joined(separator: "; "),
          ForeignText.shown("\(rule.source.file):\(rule.source.line)"),
        ]
      }
    )
  }

  /// The firm's text; a draft says that it is missing.
  var fees: [MemoBlock] {
    [
      .paragraph(
        frame.fees.map(shown)
          ?? say("Fees and conflicts: not supplied by the firm.", "费用与利益冲突说明：本机构未提供。")
      )
    ]
  }

  /// The profile's text, or what holds for every memo.
  var importantInformation: [MemoBlock] {
    [.paragraph(frame.importantInformation.map(shown) ?? standardInformation)]
  }

  private var standardInformation: String {
    say(
      "This memo is for the client named above. It is no offer to others. Investments can fall as well as rise, and you may get back less than you put in.",
      "本文件仅供上述客户使用，不构成对他人的要约。投资可能上涨也可能下跌，取回金额可能少于投入。"
    )
  }

  /// What a reviewer needs to rebuild the memo.
  var record: [MemoBlock] {
    var blocks: [MemoBlock] = [.table(recordTable)]
    if !sources.waivers.isEmpty { blocks.append(.table(waiverTable)) }
    return blocks
  }

  private var recordTable: MemoTable {
    let digits = kind == .client ? Self.shortDigest : Self.fullDigest
    let inputs = plan.inputs.map { input in
      [
        say("Input: \(ForeignText.shown(input.name))", "输入：\(ForeignText.shown(input.name))"),
        "\(ForeignText.shown(input.path))\(comma)SHA-256 \(input.sha256.prefix(digits))",
      ]
    }
    let rows =
      [
        [say("Plan", "方案"), plan.id], [say("As of", "截至"), "\(plan.asOf)"],
        [say("Engine", "引擎"), ForeignText.shown(plan.engine)],
      ] + inputs + [
        [say("Scenario revision", "情景修订"), ForeignText.shown(plan.beliefs.revision)],
        [say("Sources", "来源"), sourceList], [say("Approvals", "审批"), approvalList],
        [say("Journal entry", "日志条目"), sources.journalEntry.map(ForeignText.shown) ?? notSupplied],
        [say("Kept for", "保存期限"), frame.retention.map(shown) ?? say("five years", "五年")],
      ]
    return MemoTable(
      "record",
      say("Record of this memo", "本文件的留痕信息"),
      [.text(say("Item", "项目")), .text(say("Value", "内容"))],
      rows
    )
  }

  /// Enough to tell inputs apart on paper.
  private static let shortDigest = 12
  private static let fullDigest = 64

  private var sourceList: String {
    let all = sources.evidence + sources.statements
    var seen: [String] = []
    for statement in all {
      let line =
        "\(ForeignText.shown(statement.id)) \(ForeignText.shown(statement.publisher))\(comma)\(statement.date)"
      if !seen.contains(line) { seen.append(line) }
    }
    return seen.isEmpty ? notSupplied : seen.joined(separator: say("; ", "；"))
  }

  private var approvalList: String {
    let all = sources.approvals.map {
      "\(ForeignText.shown($0.role))\(MemoWords.colon(language))\(ForeignText.shown($0.name))\(comma)\($0.date)"
    }
    return all.isEmpty ? notSupplied : all.joined(separator: say("; ", "；"))
  }

  private var waiverTable: MemoTable {
    MemoTable(
      "waivers",
      say("Checks waived", "豁免的检查"),
      [.text(say("Check", "检查")), .text(say("Role", "角色")), .text(say("Reason", "理由"))],
      sources.waivers.map {
        [ForeignText.shown($0.check), ForeignText.shown($0.role), ForeignText.shown($0.reason)]
      }
    )
  }
}
