import Allocation

extension MemoWriter {
  /// Objective, term, risk attitude, capacity for loss, experience, ranges, restrictions.
  var fit: [MemoBlock] {
    var blocks: [MemoBlock] = [
      .table(suitabilityTable), .paragraph(limitsKept),
    ]
    if let gaveWay { blocks.append(.paragraph(gaveWay)) }
    if kind != .client { blocks.append(.table(limitsTable)) }
    return blocks
  }

  private var suitabilityTable: MemoTable {
    let profile = sources.suitability
    let rows: [(String, LocalizedText?)] = [
      (say("Objective", "投资目标"), profile?.objective), (say("Term", "投资期限"), profile?.term),
      (say("Risk attitude", "风险偏好"), profile?.riskAttitude),
      (say("Capacity for loss", "亏损承受能力"), profile?.lossCapacity),
      (say("Knowledge and experience", "知识与经验"), profile?.experience),
    ]
    return MemoTable(
      "suitability",
      say("What we know about you", "客户适当性信息"),
      [.text(say("Point", "项目")), .text(say("What is on file", "留存信息"))],
      rows.map { [$0.0, $0.1.map(shown) ?? notSupplied] }
    )
  }

  private var limitsKept: String {
    let policy = ForeignText.shown(plan.client.policy)
    let limits = plan.programme?.constraints ?? []
    let binding = limits.filter(\.isBinding).map { shown($0.name) }
    let shaped =
      binding.isEmpty
      ? say("No limit stands in the way.", "没有限制起约束作用。")
      : say(
        "\(binding.count == 1 ? "This limit" : "These limits") shaped the answer: \(list(binding)).",
        "对结果起约束作用的限制：\(list(binding))。"
      )
    return sentences(
      [
        say(
          "Policy \(policy) sets \(limits.count) \(limits.count == 1 ? "limit" : "limits"). The recommended weights meet them\(gaveWay == nil ? "" : ", apart from those named below").",
          "投资政策\(policy)共设\(limits.count)项限制；\(gaveWay == nil ? "" : "除下文列明者外，")建议权重均符合要求。"
        ), shaped,
      ] + [turnoverUse, trackingUse].compactMap { $0 }
    )
  }

  private var turnoverUse: String? {
    plan.programme?.turnover.map { line in
      say(
        "The change uses \(MemoNumbers.percent(line.value)) of the \(MemoNumbers.percent(line.limit)) turnover allowed.",
        "本次换手率为\(MemoNumbers.percent(line.value))，上限为\(MemoNumbers.percent(line.limit))。"
      )
    }
  }

  private var trackingUse: String? {
    plan.programme?.trackingError.map { line in
      say(
        "Drift from policy is \(MemoNumbers.percent(line.value)) a year, of \(MemoNumbers.percent(line.limit)) allowed.",
        "与政策组合的年化偏离为\(MemoNumbers.percent(line.value))，上限为\(MemoNumbers.percent(line.limit))。"
      )
    }
  }

  private var gaveWay: String? {
    let relaxed = (plan.programme?.constraints ?? []).filter { $0.relaxedBy > 0 }.map { line in
      say(
        "\(shown(line.name)) by \(MemoNumbers.percent(line.relaxedBy))",
        "\(shown(line.name))放宽\(MemoNumbers.percent(line.relaxedBy))"
      )
    }
    let broken = plan.orders.brokenByRounding.map { id in
      plan.programme?.constraints.first { $0.id == id }.map { shown($0.name) }
        ?? ForeignText.shown(id)
    }
    var parts: [String] = []
    if !relaxed.isEmpty {
      parts.append(say("Limits that gave way: \(list(relaxed)).", "让步的限制：\(list(relaxed))。"))
    }
    if !broken.isEmpty {
      parts.append(
        say("Whole shares put these just past: \(list(broken)).", "取整后略微超出：\(list(broken))。")
      )
    }
    return parts.isEmpty ? nil : sentences(parts)
  }

  private var limitsTable: MemoTable {
    let limits = plan.programme?.constraints ?? []
    let shown =
      kind == .record ? limits : limits.filter { $0.isBinding || $0.id.hasPrefix("stress") }
    return MemoTable(
      "limits",
      say("Limits and how far away they are, % of value or their own unit", "各项限制及距离（占市值%或其自身单位）"),
      [
        .text(say("Limit", "限制")), .number(say("Bound", "界限")), .number(say("Value", "数值")),
        .number(say("Room", "余量")),
      ],
      shown.map { line in
        [
          self.shown(line.name), MemoNumbers.fixed(line.upper * 100, 2),
          MemoNumbers.fixed(line.value * 100, 2),
          MemoNumbers.fixed(line.room * 100, 2),
        ]
      }
    )
  }
}
