import Allocation
import Journal

/// How well forecasts have done, and what that can bear to have said about it.
struct ScoreText: Sendable {
  let forecasts: [Forecast]
  /// The weight sources have now.
  let trust: SourceTrust
  let presentation: Presentation

  private func say(_ english: String, _ chinese: String) -> String {
    presentation(english, chinese)
  }
  private var numbers: NumberStyle { presentation.numbers }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    guard !forecasts.isEmpty else {
      page.add(say("Nothing is resolved yet, so nothing is scored.", "尚无已揭晓的结果，无从评分。"))
      return page
    }
    let scores = SourceScore.scores(of: forecasts)
    page.add(table(scores))
    page.addBlank()
    page.add(calibration(scores))
    page.add(label: "", footnote(scores), column: 0)
    return page
  }

  private func table(_ scores: [SourceScore]) -> Table {
    var table = Table(
      [
        .init("", greatestWidth: 30), .init(say("resolved", "已揭晓"), .right),
        .init(say("Brier", "布赖尔"), .right),
        .init(say("equal odds", "均等"), .right), .init(say("skill", "技能"), .right),
        .init(say("log", "对数"), .right), .init(say("calibration", "校准")),
      ],
      presentation
    )
    for score in scores {
      table.add([
        .init(Sentences(presentation).speaker(score.source), .name), .init("\(score.resolved)"),
        .init(numbers.fixed(score.brier, 3)),
        .init(numbers.fixed(score.equalOdds, 3)), .init(numbers.signed(score.skill, 2)),
        .init(score.logarithmic.isFinite ? numbers.fixed(score.logarithmic, 3) : "∞"),
        .init(words(score)),
      ])
    }
    return table
  }

  private func words(_ score: SourceScore) -> String {
    let judgement =
      switch score.judgement {
      case .tooFew: say("too few to say", "样本太少，无法判断")
      case .overconfident: say("overconfident", "过于自信")
      case .underconfident: say("underconfident", "信心不足")
      case .calibrated: say("as sure as it is right", "信心与命中相符")
      }
    // Nobody's own settings have a weight to be trusted with.
    guard case .source(let source) = score.source, let suggested = score.suggestedTrust else {
      return judgement
    }
    let present = numbers.fixed(trust[source], 2)
    let next = numbers.fixed(suggested, 2)
    return judgement
      + say("; suggested trust \(present) → \(next)", "；建议信任度 \(present) → \(next)")
  }

  /// For each source, how often things came true that it gave some probability.
  private func calibration(_ scores: [SourceScore]) -> Table {
    var table = Table(
      [
        .init("", greatestWidth: 30), .init(say("given", "给出")), .init(say("times", "次数"), .right),
        .init(say("mean", "均值"), .right), .init(say("came true", "实现"), .right),
      ],
      presentation
    )
    for score in scores {
      let own = forecasts.filter { $0.source == score.source }
      for (index, band) in Calibration(of: own).bands.enumerated() {
        table.add([
          .init(index == 0 ? Sentences(presentation).speaker(score.source) : "", .name),
          .init("\(numbers.fixed(100 * band.from, 0))–\(numbers.fixed(100 * band.to, 0))%"),
          .init("\(band.count)"), .init(numbers.probability(band.stated)),
          .init(numbers.probability(band.observed)),
        ])
      }
    }
    return table
  }

  private func footnote(_ scores: [SourceScore]) -> String {
    let brier = say(
      "Brier is summed over the outcomes: 0 perfect, 2 worst.",
      "布赖尔分数对各结果求和：0最好，2最差。"
    )
    let most = scores.map(\.resolved).max() ?? 0
    guard most < SourceScore.enough else { return brier }
    return brier
      + say(
        " Under \(SourceScore.enough) resolved: weak evidence, luck can look like skill.",
        "揭晓少于\(SourceScore.enough)次：证据薄弱，运气可能看似本领。"
      )
  }
}
