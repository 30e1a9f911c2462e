/// A period that turns an amount into a pace: `a month`, `over the first twelve months`.
struct PeriodMention: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// The amount flows once in each period; the number of such periods in a month.
    case rate(perMonth: Double)
    /// The amount is the sum over so many months.
    case total(months: Double)
  }

  let kind: Kind
  let range: Range<Int>

  /// The factor that turns an amount into one a month.
  var monthlyFactor: Double {
    switch kind {
    case .rate(let perMonth): perMonth
    case .total(let months): 1 / months
    }
  }

  var isRate: Bool {
    if case .rate = kind { true } else { false }
  }
}

/// Finds the periods of a text.
enum PeriodScanner {
  private static let weeksPerMonth = 52.0 / 12
  /// Business days in a month, as desks count them.
  private static let businessDaysPerMonth = 21.0

  private static let rates = WordTable<Double?>(lists: [
    1: """
    a month|per month|each month|every month|monthly|/month|/mth|/mo|p.m.|per calendar month|per mth|a month's|month by month|\
    per monthly period|/ month|monthly pace|每月|按月|每个月|月均|单月|/月|逐月|月度|每一个月|一个月|的月|/ 月|per mo
    """,
    weeksPerMonth:
      "a week|per week|each week|every week|weekly|/week|/wk|every seven days|每周|每星期|周均|/周|单周|每个星期",
    weeksPerMonth / 2: """
    every two weeks|a fortnight|per fortnight|every fortnight|every other week|biweekly|fortnightly|every second week|each fortnight|每两周|每双周|每隔一周|每两个星期
    """,
    1.0 / 12: """
    a year|per year|annually|each year|every year|per annum|p.a.|annualised|annualized|an annual|annual|at an annual rate|yearly|/year|/yr|\
    每年|年化|年均|一年|/年|按年
    """,
    1.0 / 3:
      "a quarter|per quarter|each quarter|every quarter|quarterly|/quarter|/qtr|每季|每季度|每个季度|季均|按季|/季",
    businessDaysPerMonth:
      "a day|per day|each day|every day|daily|each business day|every business day|/day|每日|每天|日均|每个交易日",
    nil: """
    a month earlier|a month ago|a month later|a month before|a year earlier|a year ago|a year later|a year before|a week earlier|\
    a week ago|a week later|a quarter of|a quarter point|a quarter percentage|a quarter earlier|a quarter ago|a day earlier|\
    a day ago|a day later|year on year|month on month|一个月前|一年前|一年期|一个月期|一年来|一个月来|of the month|a month on|from a year|monthly schedule|monthly report|每日读数|weekly average|daily reading|daily readings|daily average|annual average|月度报告|per cent|a year on
    """,
  ])

  /// Words that open a span; those that may stand before any span need another one.
  private static let openers = WordTable<Bool>(lists: [
    true: """
    first|next|coming|following|initial|opening|over|within|subsequent|未来|头|首|前|最初|接下来|今后|后续|此后|首个|启动后|最初的|接下来的|\
    未来的|across|throughout
    """,
    false: "in|the|在|内",
  ])
  private static let months = WordTable<Double>(lists: [
    1: "months|month|monthly period|monthly periods|months'|个月|个月内|个月里|个月份",
    12.0 / 52: "weeks|week|weeks'|周|个星期",
    12: "years|year|年|年内",
    3: "quarters|quarter|个季度|季度",
  ])
  private static let fixedTotals = WordTable<Double>(lists: [
    1:
      "first month|first monthly period|opening month|initial month|first monthly amount|opening schedule|首月|首个月|第一个月|首个操作期|第一个操作期|for the month|this month's|本月|当月|opening period|first schedule|first period|coming period|new period|this period|new schedule|latest schedule|current schedule|current period|next period|新一期|本期|下一期|当期|本操作期|新操作期|新一轮操作期",
    12:
      "full year|whole year|next year|全年|一整年|first year|coming year|一年内|calendar year|未来一年|首年|头一年|the year",
    6: "half year|half a year|半年|半年内|半年合计|six month total|未来半年",
  ])
  private static let eachOf = WordTable<Void>(lists: [
    (): "each of|each of the|every one of|every one of the|in each of the"
  ])
  private static let duration = WordTable<Void>(lists: [
    (): "for|lasting|持续|为期|至少|for about|for at least|for around"
  ])

  /// Finds every period of a text, in text order.
  static func periods(in text: UniformText) -> [PeriodMention] {
    var found: [PeriodMention] = []
    var offset = 0
    while offset < text.count {
      if let period = period(in: text, at: offset) {
        found.append(period)
        offset = max(period.range.upperBound, offset + 1)
      } else if let (_, end) = rates.longest(in: text, at: offset) {
        offset = max(end, offset + 1)
      } else {
        offset += 1
      }
    }
    return found
  }

  /// Where a rate begins that ends at an offset: `每月` in `由每月400亿`.
  static func startOfRate(in text: UniformText, endingAt offset: Int) -> Int? {
    guard let (rate, start) = rates.longest(in: text, endingAt: offset), rate != nil else {
      return nil
    }
    return start
  }

  private static func period(in text: UniformText, at offset: Int) -> PeriodMention? {
    if let (months, end) = fixedTotals.longest(in: text, at: offset) {
      return PeriodMention(kind: .total(months: months), range: offset..<end)
    }
    if let total = countedTotal(in: text, at: offset) { return total }
    guard let (rate, end) = rates.longest(in: text, at: offset), let rate else { return nil }
    return PeriodMention(kind: .rate(perMonth: rate), range: offset..<end)
  }

  /// `first twelve months`, `未来六个月`: a count of periods behind a word that opens a span.
  private static func countedTotal(in text: UniformText, at offset: Int) -> PeriodMention? {
    guard let (first, opener) = openers.longest(in: text, at: offset) else { return nil }
    var opens = first
    var next = text.skippingSpaces(from: opener)
    while let (another, after) = openers.longest(in: text, at: next) {
      opens = opens || another
      next = text.skippingSpaces(from: after)
    }
    guard opens, next < text.count, let count = text.number(at: next), count.scale == nil else {
      return nil
    }
    let unitStart =
      text.has("-", at: count.end) ? count.end + 1 : text.skippingSpaces(from: count.end)
    guard let (months, end) = months.longest(in: text, at: unitStart) else { return nil }
    if duration.longest(in: text, endingAt: offset) != nil { return nil }
    // Four or five weeks are one of the Desk's monthly periods.
    let isWeeks = months < 1
    let total = isWeeks && (4...5).contains(count.value) ? 1 : count.value * months
    guard total > 0, total <= 60 else { return nil }
    if eachOf.longest(in: text, endingAt: offset) != nil {
      return PeriodMention(kind: .rate(perMonth: 1 / months), range: offset..<end)
    }
    return PeriodMention(kind: .total(months: total), range: offset..<end)
  }
}
