/// The words that dates are written with.
enum DateWords {
  enum Relative: Sendable, Hashable {
    /// Days before the publication, with the length of the period.
    case ago(days: Int, length: Int)
    case lastYear
    case thisYear
    case nextYear
    case yearBeforeLast
    /// A date told from one that was named before.
    case reference(DateReference)
  }

  static let months: WordTable<Int> = [
    "january": 1, "jan": 1, "jan.": 1, "february": 2, "feb": 2, "feb.": 2, "march": 3, "mar": 3,
    "april": 4, "apr": 4, "apr.": 4, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8,
    "aug": 8, "aug.": 8, "september": 9, "sept": 9, "sept.": 9, "sep": 9, "october": 10, "oct": 10,
    "oct.": 10, "november": 11, "nov": 11, "nov.": 11, "december": 12, "dec": 12, "dec.": 12,
    "mid april": 4, "mid january": 1, "mid june": 6, "mid december": 12, "end december": 12,
    "may": 5,
  ]

  static let relative = WordTable<Relative>(lists: [
    .ago(days: 0, length: 0): "today|now|今日|今天|当日|目前|当前|眼下|如今|现时|现在|现阶段|this morning|tonight",
    .ago(days: 1, length: 1):
      "yesterday|a day earlier|a day ago|one day earlier|the day before|the previous day|昨日|昨天|前一日|前一天|隔夜|一天前",
    .ago(days: 3, length: 6): "this week|本周|本星期|周内|on the week",
    .ago(days: 8, length: 7): """
    last week|a week earlier|a week ago|one week ago|one week earlier|the week before|the previous week|the prior week|上周|一周前|前一周|上星期|一星期前
    """,
    .ago(days: 15, length: 7):
      "two weeks ago|two weeks earlier|a fortnight ago|a fortnight earlier|两周前|两星期前|半个月前",
    .ago(days: 12, length: 24): "this month|本月|当月|月内",
    .ago(days: 33, length: 30): """
    last month|a month earlier|a month ago|one month ago|one month earlier|the month before|the previous month|the prior month|上月|上个月|一个月前|前一月|前一个月
    """,
    .ago(days: 95, length: 90): """
    last quarter|three months ago|three months earlier|a quarter earlier|a quarter ago|the previous quarter|上季度|上季|三个月前|一个季度前
    """,
    .ago(days: 185, length: 60): "six months ago|six months earlier|half a year ago|半年前|六个月前|半年以前",
    .ago(days: 150, length: 90):
      "last autumn|last fall|last spring|last summer|last winter|last autumn's|last summer's|去年秋天|去年秋季|去年夏天|去年夏季|去年春天|去年春季|去年秋",
    .ago(days: 370, length: 30):
      "a year ago|a year earlier|one year ago|one year earlier|the year before|一年前|上年同期|去年同期|年前",
    .ago(days: 760, length: 365):
      "two years ago|two years earlier|years ago|several years ago|a few years ago|多年前|数年前|几年前|两年前",
    .ago(days: 4000, length: 3650): "in the past decade|早年",
    .reference(.then): """
    back then|at the time|at that time|in those days|at that point|当时|彼时|那时|其时|当年|那一年|那年
    """,
    .reference(.same(days: 31)): "that month|the same month|in the same month|当月份|同月|该月",
    .reference(.same(days: 7)): "that week|the same week|同周|该周|那一周",
    .reference(.same(days: 1)): "that day|the same day|that morning|that evening|同日|该日",
    .reference(.same(days: 92)): """
    that quarter|the same quarter|that spring|that summer|that autumn|that winter|that season|同期|同季|当季|该季度|那个季度|\
    当年秋天|当年秋季|当年夏天|当年夏季|当年春天|当年春季|当年冬天|当年冬季|那年秋天|那年夏天|那年春天|那年冬天
    """,
    .reference(.sameYear): """
    that year|the same year|that same year|later that year|earlier that year|同年|该年|当年底|当年末|同年底|同年末
    """,
    .reference(.after(days: 1)):
      "the next day|the following day|a day later|the day after|次日|翌日|第二天|隔日",
    .reference(.after(days: 7)): "the following week|a week later|the week after|次周|一周后|一周之后",
    .reference(.after(days: 31)):
      "the following month|a month later|the month after|次月|翌月|一个月后|一个月之后",
    .reference(.after(days: 92)):
      "the following quarter|a quarter later|the quarter after|three months later|次季|次季度|三个月后",
    .reference(.after(days: 365)): "thereafter|after that|afterwards|in its wake|此后|其后|那之后|自那以后",
    .reference(.yearAfter): "the following year|a year later|the year after|次年|翌年|转年|第二年|一年后|一年之后",
    .lastYear: "last year|去年|上年",
    .yearBeforeLast: "前年",
    .thisYear: "this year|今年|年内|本年|年初以来",
    .nextYear: "next year|明年|来年",
  ])

  /// Words for the year of a date named before, or the one behind it, beside a month.
  static let yearsReferredTo = WordTable<Int>(lists: [
    0: "of that year|that year|of the same year|the same year|同年|当年|该年|那年",
    1: "of the following year|the following year|of the next year|of the year after|次年|翌年|转年",
  ])

  /// Behind these a date is the base of a change, not the date of a figure: `from a year earlier`.
  static let changeBases = WordTable<Void>(lists: [(): "from|than|over"])

  static let yearStart = WordTable<Void>(lists: [(): "new year's day|元旦|new year's"])

  static let chineseYears = WordTable<Int>(lists: [-1: "去年|上年", -2: "前年", 0: "今年|本年", 1: "明年|来年"])

  static let weekdays = WordTable<Void>(lists: [
    (): """
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|monday's|tuesday's|wednesday's|thursday's|\
    friday's|周一|周二|周三|周四|周五|周六|周日|星期一|星期二|星期三|星期四|星期五
    """
  ])

  static let quarters: WordTable<Int> = [
    "q1": 1, "q2": 2, "q3": 3, "q4": 4, "first quarter": 1, "second quarter": 2,
    "third quarter": 3, "fourth quarter": 4, "一季度": 1, "二季度": 2, "三季度": 3, "四季度": 4,
    "第一季度": 1, "第二季度": 2, "第三季度": 3, "第四季度": 4, "1q": 1, "2q": 2, "3q": 3, "4q": 4,
  ]

  static let halves: WordTable<Int> = [
    "first half": 1, "second half": 2, "h1": 1, "h2": 2, "上半年": 1, "下半年": 2, "1h": 1, "2h": 2,
  ]

  static let partsOfMonth = WordTable<Void>(lists: [
    ():
      "early|mid|late|end|the end of|the start of|the middle of|early in|late in|the beginning of|起"
  ])

  static let ties = WordTable<DateMention.Tie>(lists: [
    .on: "on|in|at|during|of|for|dated|at the end of|by the end of",
    .from:
      "from|as of|starting|starting on|starting in|beginning|beginning in|effective|starting from|截至|截止|自|从|起",
    .since: "since|ever since|first time since|highest since|lowest since|most since|自从|始于",
    .until: "until|through|till|by|up to|to|into|out to|直至|直到|至|到|截止到",
    .after: "after|beyond|past|following|post",
    .before: "before|ahead of|prior to|pre",
  ])

  static let tiesAfter = WordTable<DateMention.Tie>(lists: [
    .since: "以来|至今|开始以来|起至今",
    .from: "起|开始|起开始|onward|onwards|之后起",
    .until: "之前结束|为止",
    .after: "之后|以后|后",
    .before: "之前|以前|前",
  ])
}
