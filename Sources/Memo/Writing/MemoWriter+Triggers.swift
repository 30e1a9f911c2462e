import Allocation
import PositionedData

extension MemoWriter {
  /// Flip points, expiry of the view, review date.
  var triggers: [MemoBlock] {
    let flips = facts.flips
    let shown = kind == .client ? Array(flips.prefix(3)) : flips
    var blocks: [MemoBlock] = []
    if !shown.isEmpty { blocks.append(.list(shown.map(words))) }
    blocks.append(.paragraph(sentences([steady, expiry, review].filter { !$0.isEmpty })))
    return blocks
  }

  private func words(of flip: (rule: Plan.RuleLine, scenario: Plan.ScenarioLine, at: Double))
    -> String
  {
    let isAbove = flip.at > flip.scenario.probability
    let (at, now) = (
      MemoNumbers.probability(flip.at), MemoNumbers.probability(flip.scenario.probability)
    )
    let rule = "\(ForeignText.shown(flip.rule.id)) \(self.shown(flip.rule.title))"
    return say(
      "\(rule): dropped if the chance of “\(name(flip.scenario))” is \(at) or \(isAbove ? "more" : "less"); it is \(now) now.",
      "\(rule)：若“\(name(flip.scenario))”的概率\(isAbove ? "升至" : "降至")\(at)\(isAbove ? "或以上" : "或以下")（现为\(now)），即取消。"
    )
  }

  private var steady: String {
    let names = facts.activeRules.filter { $0.drivers.allSatisfy(\.flips.isEmpty) }.map {
      ForeignText.shown($0.id)
    }
    guard !names.isEmpty else { return "" }
    return say(
      "No change in one chance alone undoes \(list(names)).",
      "单一概率的变动不会取消\(list(names))。"
    )
  }

  private var expiry: String {
    guard let date = sources.viewExpires ?? plan.beliefs.expires else {
      return say("Expiry of the view: not supplied.", "判断的有效期：未提供。")
    }
    return say("The view lapses on \(date) unless renewed.", "本判断于\(date)到期，届时须重新确认。")
  }

  private var review: String {
    say("The next periodic review is due by \(reviewDate).", "下次定期检视不迟于\(reviewDate)。")
  }

  /// The first review after the day the memo is written: on the date that was set or a quarter after the plan,
  /// or by whole quarters later.
  var reviewDate: CalendarDate {
    let dates = Self.reviewDates(of: plan, sources)
    return dates.first { date < $0 } ?? dates[0]
  }

  /// The dates on which a plan is due for review, in order, for as long as a memo of it may be written.
  static func reviewDates(of plan: Plan, _ sources: MemoSources) -> [CalendarDate] {
    let first = sources.reviewDate ?? plan.asOf.adding(months: standardReviewMonths)
    return (0..<reviewsAhead).map { first.adding(months: $0 * standardReviewMonths) }
  }

  /// Ten years.
  private static let reviewsAhead = 40

  /// A quarter: how long a plan stands without being looked at where nobody says otherwise.
  static let standardReviewMonths = 3
}
