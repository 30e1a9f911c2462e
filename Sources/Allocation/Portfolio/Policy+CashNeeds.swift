public import PositionedData

extension Policy {
  /// The cash needs with their dates, by date; of one date in file order.
  ///
  /// A repeated need falls due on the same day of each month or quarter after the start, the month's last
  /// day where it has no such day. A need dated before the start counts as paid.
  ///
  /// - Parameter start: The date of the recommendation.
  /// - Returns: The needs from that date on.
  public func cashNeeds(from start: CalendarDate) -> [CashNeed] {
    let dated = plannedNeeds.flatMap { need in
      need.schedule.dates(from: start).map {
        CashNeed(date: $0, amount: need.amount, note: need.note)
      }
    }
    return dated.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  /// What falls due within some months, the last day included.
  ///
  /// - Parameters:
  ///   - months: The length of the period.
  ///   - start: The date of the recommendation.
  /// - Returns: The sum.
  public func cashNeeded(withinMonths months: Int, from start: CalendarDate) -> Money {
    let end = start.adding(months: months)
    return cashNeeds(from: start).reduce(.zero) { $1.date <= end ? $0 + $1.amount : $0 }
  }
}

extension Policy.PlannedNeed.Schedule {
  func dates(from start: CalendarDate) -> [CalendarDate] {
    switch self {
    case .once(let date): date >= start ? [date] : []
    case .every(let months, let period):
      stride(from: months, through: period, by: months).map { start.adding(months: $0) }
    }
  }
}
