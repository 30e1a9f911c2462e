import Allocation

extension MemoWriter {
  /// Always "no change" and one simpler choice, each with why it was not chosen.
  var alternatives: [MemoBlock] {
    [
      .labelled(say("No change", "不作调整"), noChange),
      .labelled(say("A simpler choice", "更简单的做法"), simpler),
    ]
  }

  private var noChange: String {
    guard facts.changesAnything else {
      return say(
        "this is what we recommend, because no change is worth its cost.",
        "这正是我们的建议，因为没有值得付出成本的调整。"
      )
    }
    let lead = say("it costs nothing.", "没有成本。")
    let reason = say(
      "Not chosen because the weights would no longer follow the policy and our view of the scenarios.",
      "未采用，理由是权重将不再符合政策与我们的情景判断。"
    )
    return sentences([lead, average, reason].compactMap { $0 })
  }

  /// What leaving things gives on average, where that may be shown.
  private var average: String? {
    guard frame.allowsProjections, let expected = plan.risk?.expectedReturn else { return nil }
    let (now, new) = (
      MemoNumbers.signedPercent(expected.today), MemoNumbers.signedPercent(expected.weight)
    )
    guard now != new else { return nil }
    return say(
      "The average hypothetical year would be \(now) instead of \(new).",
      "按概率平均的假设全年结果为\(now)，而非\(new)。"
    )
  }

  private var simpler: String {
    guard let largest = facts.largest.first else {
      return say(
        "move part of the portfolio to cash. Not chosen because it would leave the policy weights.",
        "将部分组合转为现金。未采用，理由是会偏离政策权重。"
      )
    }
    let change = MemoNumbers.signed(largest.change, 2)
    let asset = name(largest.index)
    return say(
      "make only the largest change, \(asset) by \(change) points. It would cost less. Not chosen because the other views would go unexpressed and the risk would rest on one position.",
      "只做最大的一项调整：\(asset)变动\(change)个百分点，成本更低。未采用，理由是其他判断得不到体现，且风险集中于单一头寸。"
    )
  }

  /// Sources that disagree, with date and number.
  var otherViews: [MemoBlock] {
    let dissents = self.dissents
    guard !dissents.isEmpty else {
      return [
        .paragraph(
          sources.statements.isEmpty
            ? say(
              "Other sources: not supplied. Others may well see it differently.",
              "其他来源：未提供。他人可能有不同看法。"
            )
            : say("No source read differs by 15 points or more.", "所读来源中，无一与我们相差15个百分点以上。")
        )
      ]
    }
    let opening = say(
      "These sources differ from us by 15 points or more. They may be right.",
      "以下来源与我们相差15个百分点以上，他们也可能是对的。"
    )
    return [.paragraph(opening)] + MemoPassage.gathered(from: dissents).map(quotation)
  }

  /// Statements whose probability is far from the plan's.
  var dissents: [Statement] {
    sources.statements.filter { statement in
      guard let theirs = statement.probability,
        let ours = plan.scenarios.first(where: { $0.id == statement.scenario })?.probability
      else { return false }
      return Self.isDissent(theirs, from: ours)
    }
  }

  /// From this difference in probability on a source is another view.
  private static let dissent = 0.15
  /// Differences of decimal fractions are off by rounding alone.
  private static let exactness = 1e-9

  /// Whether a probability is so far from ours that it is heard under other views.
  static func isDissent(_ theirs: Double, from ours: Double) -> Bool {
    abs(theirs - ours) >= dissent - exactness
  }
}
