import Allocation
import PositionedData

extension MemoWriter {
  private var now: String { say("now", "现有") }
  private var recommended: String { say("recommended", "建议") }

  /// Numbers of figures: weights, waterfalls, payoffs, risk, beliefs, those that are there.
  private func title(_ number: Int, _ english: String, _ chinese: String) -> String {
    say("Figure \(number). \(english)", "图\(number) \(chinese)")
  }

  var hasBeliefPath: Bool { sources.beliefPath.count > 1 }

  var weightsFigure: MemoFigure {
    let drawing = WeightsDrawing(
      rows: facts.rows.map { row in
        let sleeve = plan.sleeves[row.index]
        let (before, after) = (MemoNumbers.digits(row.now, 2), MemoNumbers.digits(row.target, 2))
        return WeightsDrawing.Row(
          name: name(row.index),
          values: row.change == 0 ? before : "\(before) → \(after)",
          low: sleeve.low * 100,
          high: sleeve.high * 100,
          now: Double(row.now) / 100,
          target: Double(row.target) / 100
        )
      },
      now: now,
      target: recommended,
      band: say("policy range", "政策区间")
    )
    return MemoFigure(
      id: "figure-weights",
      title: title(1, "Weights now and recommended", "现有与建议权重"),
      caption: say("A band that runs to the edge goes on beyond it.", "延伸至图边的区间表示仍有余地。"),
      alternative: weightsInWords,
      drawing: drawing.drawing,
      twin: .elsewhere(id: "weights", caption: weightsCaption)
    )
  }

  private var weightsInWords: String {
    let parts = facts.largest.prefix(3).map { row in
      say(
        "\(name(row.index)) goes from \(MemoNumbers.digits(row.now, 2))% to \(MemoNumbers.digits(row.target, 2))%",
        "\(name(row.index))由\(MemoNumbers.digits(row.now, 2))%变为\(MemoNumbers.digits(row.target, 2))%"
      )
    }
    guard !parts.isEmpty else { return say("No weight changes.", "各项权重均不变。") }
    return say("The largest changes: \(list(parts)).", "变动最大的资产：\(list(parts))。")
  }

  /// The reasons of the largest three changes, as steps that sum to each.
  var waterfallFigures: [MemoFigure] {
    facts.largest.prefix(Self.waterfalls).enumerated().map { place, row in
      let steps = facts.steps(of: row).map {
        WaterfallDrawing.Step(name: words(of: $0.part, at: row.index), units: $0.units)
      }
      let asset = name(row.index)
      let total = WaterfallDrawing.Step(
        name: say("change of \(asset)", "\(asset)的变动"),
        units: row.change
      )
      let title = title(2 + place, "Why \(asset) changes, in points", "\(asset)变动的原因（百分点）")
      return MemoFigure(
        id: "figure-reasons-\(place + 1)",
        title: title,
        caption: place == 0
          ? say("Each step begins where the one above ends.", "每一步从上一步的终点开始。") : "",
        alternative: say(
          "\(steps.count) \(steps.count == 1 ? "reason makes" : "reasons add up to") a change of \(MemoNumbers.signed(row.change, 2)) points.",
          "\(steps.count)项原因合计为\(MemoNumbers.signed(row.change, 2))个百分点。"
        ),
        drawing: WaterfallDrawing(steps: steps, total: total).drawing,
        twin: .elsewhere(id: "reasons", caption: reasonsCaption)
      )
    }
  }

  private static let waterfalls = 3
  private var waterfallCount: Int { min(facts.largest.count, Self.waterfalls) }

  private var reasonsCaption: String {
    say("Reasons for the largest changes, points", "最大几项变动的原因（百分点）")
  }

  /// The steps of all waterfalls: a row for each reason, a column for each asset; `nil` without a change.
  var reasonsTable: MemoTable? {
    let assets = Array(facts.largest.prefix(Self.waterfalls))
    guard !assets.isEmpty else { return nil }
    let steps = assets.map(facts.steps)
    var reasons: [Plan.Contribution] = []
    for part in steps.joined().map(\.part) where !reasons.contains(where: { $0.isSame(as: part) }) {
      reasons.append(part)
    }
    let rows = reasons.map { reason in
      let units = steps.map { column in
        column.filter { $0.part.isSame(as: reason) }.reduce(0) { $0 + $1.units }
      }
      return [name(of: reason)] + units.map { $0 == 0 ? "" : MemoNumbers.signed($0, 2) }
    }
    return MemoTable(
      "reasons",
      reasonsCaption,
      [.text(say("Reason", "原因"))] + assets.map { .number(name($0.index)) },
      rows,
      total: [say("Total", "合计")] + assets.map { MemoNumbers.signed($0.change, 2) }
    )
  }
  private var beliefCount: Int { hasBeliefPath ? 1 : 0 }

  var payoffFigure: MemoFigure {
    let bars = plan.scenarios.compactMap { scenario in
      scenario.result.map { result in
        PayoffDrawing.Bar(
          mark: ForeignText.shown(scenario.id),
          name: name(scenario),
          probability: scenario.probability,
          now: result.return12m.today,
          target: result.return12m.weight
        )
      }
    }
    return MemoFigure(
      id: "figure-payoffs",
      title: title(
        2 + waterfallCount + beliefCount,
        "Hypothetical year in each scenario, %",
        "各情景下的假设全年结果（%）"
      ),
      caption: say(
        "The wider the pair of bars, the likelier the scenario. Hypothetical; real results will differ.",
        "一对柱越宽，情景概率越高。均为假设数据，实际结果会有不同。"
      ),
      alternative: payoffsInWords,
      drawing: PayoffDrawing(
        bars: bars,
        now: now,
        target: recommended,
        hypothetical: say("HYPOTHETICAL", "假设数据")
      ).drawing,
      twin: .elsewhere(id: "scenarios", caption: scenarioCaption)
    )
  }

  private var payoffsInWords: String {
    let parts = plan.scenarios.compactMap { scenario in
      scenario.result.map { result in
        let (before, after) = (
          MemoNumbers.signedPercent(result.return12m.today),
          MemoNumbers.signedPercent(result.return12m.weight)
        )
        return say(
          "\(name(scenario)) \(before) now, \(after) after the change",
          "\(name(scenario))：现有\(before)，建议\(after)"
        )
      }
    }
    return say("Hypothetical results over a year: ", "全年假设结果：")
      + parts.joined(separator: say("; ", "；")) + say(".", "。")
  }

  /// Shares of risk; `nil` in a plan saved without detail.
  var riskFigure: MemoFigure? {
    guard let shares = facts.riskShares else { return nil }
    let rows = plan.sleeves.indices.compactMap { index -> RiskDrawing.Row? in
      guard shares.now[index] != 0 || shares.target[index] != 0 else { return nil }
      return RiskDrawing.Row(
        name: name(index),
        now: shares.now[index],
        target: shares.target[index]
      )
    }
    guard let largest = rows.max(by: { $0.target < $1.target }) else { return nil }
    let number = 3 + waterfallCount + beliefCount - (frame.allowsProjections ? 0 : 1)
    return MemoFigure(
      id: "figure-risk",
      title: title(number, "Where the risk comes from, % of variance", "风险来源（占方差%）"),
      caption: say(
        "A bar to the left of zero lowers the risk of the whole.",
        "零线左侧表示降低整体风险。"
      ),
      alternative: say(
        "The largest share of risk is \(largest.name), \(MemoNumbers.digits(largest.target, 1))% of the whole as recommended.",
        "风险占比最大的是\(largest.name)，按建议权重占\(MemoNumbers.digits(largest.target, 1))%。"
      ),
      drawing: RiskDrawing(rows: rows, now: now, target: recommended).drawing,
      twin: .here(
        MemoTable(
          "risk",
          say("Shares of risk, % of variance", "风险占比（占方差%）"),
          [
            .text(say("Asset", "资产")), .number(say("Now", "现在")), .number(say("Recommended", "建议")),
          ],
          rows.map { [$0.name, MemoNumbers.digits($0.now, 1), MemoNumbers.digits($0.target, 1)] },
          total: [
            say("Total", "合计"), MemoNumbers.digits(rows.reduce(0) { $0 + $1.now }, 1),
            MemoNumbers.digits(rows.reduce(0) { $0 + $1.target }, 1),
          ]
        )
      )
    )
  }

  /// The path of the probabilities; `nil` where one revision alone is known.
  var beliefFigure: MemoFigure? {
    guard hasBeliefPath else { return nil }
    let path = sources.beliefPath
    let lines = plan.scenarios.map { scenario in
      BeliefDrawing.Line(
        mark: ForeignText.shown(scenario.id),
        name: name(scenario),
        values: path.map { $0.probabilities[scenario.id] ?? 0 }
      )
    }
    return MemoFigure(
      id: "figure-beliefs",
      title: title(
        2 + waterfallCount,
        "How the chances have moved",
        "情景概率的变化"
      ),
      caption: say("A line holds its height until the view changes.", "判断改变之前，各线保持水平。"),
      alternative: plan.scenarios.map { scenario in
        let values = [path.first, path.last].map {
          MemoNumbers.probability($0?.probabilities[scenario.id] ?? 0)
        }
        guard values[0] != values[1] else {
          return say("\(name(scenario)) \(values[0])", "\(name(scenario))\(values[0])")
        }
        return say(
          "\(name(scenario)) from \(values[0]) to \(values[1])",
          "\(name(scenario))由\(values[0])变为\(values[1])"
        )
      }.joined(separator: say("; ", "；")) + say(".", "。"),
      drawing: BeliefDrawing(lines: lines, dates: path.map(\.date)).drawing,
      twin: .here(
        MemoTable(
          "belief-path",
          say("Chances by revision", "各修订的概率"),
          [.text(say("Revision", "修订"))] + plan.scenarios.map { .number(name($0)) },
          path.map { point in
            ["\(ForeignText.shown(point.revision))\(comma)\(point.date)"]
              + plan.scenarios.map { MemoNumbers.probability(point.probabilities[$0.id] ?? 0) }
          }
        )
      )
    )
  }
}

extension Plan.Contribution {
  /// Whether two parts are of one reason: what a rule buys and what pays for it are.
  fileprivate func isSame(as other: Plan.Contribution) -> Bool {
    let kinds = [kind, other.kind].map { $0 == .payers ? .rule : $0 }
    return reason == other.reason && kinds[0] == kinds[1]
  }
}
