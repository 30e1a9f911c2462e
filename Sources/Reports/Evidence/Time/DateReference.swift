internal import PositionedData

/// How a date refers to one named before it: `that quarter`, `the following month`, `次年`.
enum DateReference: Sendable, Hashable {
  /// `at the time`, `当时`: without a date before it, long ago.
  case then
  /// `that autumn`: so many days from where the other begins.
  case same(days: Int)
  /// `later that year`, `同年`.
  case sameYear
  /// `that October`, `次年3月`: the month of the other's year, or of one so many years behind it.
  case month(yearsLater: Int)
  /// `the following month`: so many days behind the other.
  case after(days: Int)
  /// `次年`.
  case yearAfter
}

/// What `back then` stands for when nothing was named before it: a span in days before publication.
private enum LongAgo {
  static let start = 7000
  static let end = 1000
}

/// The days of the longest month: what lies further behind is told in quarters.
private let longestMonth = 31

extension DateMention {
  /// Finds what a date refers to, once the one before it is known; a date that refers to none stays.
  mutating func refer(to anchor: DateMention) {
    guard let reference, let year = CalendarDate(daysSince1970: anchor.start)?.year else { return }
    self.reference = nil
    switch reference {
    case .then: take(anchor.start, anchor.end, anchor.precision, anchor.hasYear)
    case .same(let days):
      take(anchor.start, max(anchor.end, anchor.start + days - 1), anchor.precision, anchor.hasYear)
    case .after(let days):
      take(anchor.end + 1, anchor.end + days, days > longestMonth ? .quarter : .day, anchor.hasYear)
    case .sameYear: take(wholeOf: year)
    case .yearAfter: take(wholeOf: year + 1)
    case .month(let later): move(to: year + later)
    }
  }

  /// Places a date that refers to something no one has named, or tells that it cannot be placed.
  ///
  /// - Returns: The date, long ago for `back then`; `nil` for the others.
  func unanchored(published: Int) -> DateMention? {
    guard let reference else { return self }
    switch reference {
    case .then:
      var mention = self
      mention.reference = nil
      mention.take(published - LongAgo.start, published - LongAgo.end, .year, false)
      return mention
    case .month:
      var mention = self
      mention.reference = nil
      return mention
    default: return nil
    }
  }

  private mutating func take(_ start: Int, _ end: Int, _ precision: Precision, _ hasYear: Bool) {
    self.start = start
    self.end = end
    self.precision = precision
    self.hasYear = hasYear
  }

  private mutating func take(wholeOf year: Int) {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return }
    take(first.daysSince1970, last.daysSince1970, .year, true)
  }

  private mutating func move(to year: Int) {
    guard let first = CalendarDate(daysSince1970: start),
      let moved = CalendarDate(year: year, month: first.month, day: 1)
    else { return }
    take(moved.daysSince1970, moved.daysSince1970 + (end - start), precision, true)
  }
}
