import Allocation
internal import PositionedData

extension Likelihoods {
  /// How much a claim weighs by whose word it is and how firmly it is said, 0 … 1.
  func credibility(of item: DatedEvidence) -> Double {
    let evidence = item.evidence
    var weight: Double
    if item.isSocial {
      weight = credibility.social
    } else {
      switch evidence.voice {
      // A market reading is a fact that anyone can check.
      case .official, .market: weight = credibility.official
      case .author: weight = credibility.named
      case .analyst: weight = evidence.isNamedSource ? credibility.named : credibility.unnamed
      }
    }
    if evidence.isHedged { weight *= credibility.hedged }
    return weight * item.trust
  }

  /// How much a claim still weighs at a date, 0 … 1: halved with every half-life.
  func freshness(of item: DatedEvidence, at date: CalendarDate) -> Double {
    guard let model = models[item.evidence.kind] else { return 0 }
    let today = date.daysSince1970
    let since = firstDay(of: item, model)
    if model.pace != nil, item.evidence.voice == .official, item.evidence.status == .current {
      let due = nextSchedule(after: item.published)
      return halving(max(0, today - due), halfLife.afterSchedule)
    }
    let life: Double
    switch item.isOpinion && item.evidence.status == .forecast ? .call : model.ageing {
    case .market: life = halfLife.market
    case .stress: life = halfLife.stress
    case .call: life = halfLife.call
    case .release: life = halfLife.release
    }
    return halving(max(0, today - since), life)
  }

  /// A market reading ages from its own day, everything else from its publication.
  private func firstDay(of item: DatedEvidence, _ model: Model) -> Int {
    let published = item.published.daysSince1970
    guard model.ageing == .market || model.ageing == .stress, let period = item.evidence.period,
      period.start == period.end
    else { return published }
    return min(period.end, published)
  }

  private func halving(_ days: Int, _ life: Double) -> Double {
    0.5.raised(to: Double(days) / life)
  }

  /// The day the next monthly amount is due, as days since 1970.
  ///
  /// It is a business day of this month or the next, whichever comes first after the publication.
  /// Business days are Monday to Friday.
  private func nextSchedule(after published: CalendarDate) -> Int {
    var (year, month) = (published.year, published.month)
    for _ in 0..<3 {
      if let due = businessDay(halfLife.scheduleBusinessDay, of: month, year),
        due > published.daysSince1970 + Self.scheduleSlack
      {
        return due
      }
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    return published.daysSince1970
  }

  /// An amount announced a few days before the due day is that day's own.
  private static let scheduleSlack = 5

  private func businessDay(_ count: Int, of month: Int, _ year: Int) -> Int? {
    guard var date = CalendarDate(year: year, month: month, day: 1) else { return nil }
    var left = count
    while true {
      if date.weekday.isBusinessDay { left -= 1 }
      if left == 0 { return date.daysSince1970 }
      guard let next = CalendarDate(daysSince1970: date.daysSince1970 + 1) else { return nil }
      date = next
    }
  }
}
