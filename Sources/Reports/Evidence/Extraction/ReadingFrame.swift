/// A text to be read as one sentence, and how its parts lie in the passage it came from.
///
/// A sentence is its own frame. A cell of a table is read behind its caption and headers, as a
/// person would say it: `table 1, pace in USD bn per month | Pellworth | now 37`.
struct ReadingFrame: Sendable {
  /// The text that is read.
  let text: String
  /// The part of the text whose figures count, in UTF-8 offsets; the rest is context.
  let core: Range<Int>
  /// The offset in the passage of the core's first byte.
  let coreInPassage: Int
  /// What a quote of the core runs over in the passage; `nil` to quote the clause.
  let quote: Range<Int>?
  /// The unit of bare numbers in the core.
  let unit: HeaderUnit?
  /// Whether statements without figures count too.
  let readsStatements: Bool
  /// The first cell of the row.
  let rowName: String?
  /// Whether the column holds what has been replaced: `Before`, `前值`.
  let isReplaced: Bool

  /// A passage that is read as it stands.
  init(sentence text: String) {
    self.text = text
    self.core = 0..<text.utf8.count
    self.coreInPassage = 0
    self.quote = nil
    self.unit = nil
    self.readsStatements = true
    self.rowName = nil
    self.isReplaced = false
  }

  /// A cell that is read behind its context.
  init(
    context: [String],
    row: String? = nil,
    cell: String,
    at offset: Int,
    quote: Range<Int>,
    unit: HeaderUnit?
  ) {
    let lead = context.filter { !$0.isEmpty }.joined(separator: " | ") + " "
    self.text = lead + cell
    self.core = lead.utf8.count..<(lead.utf8.count + cell.utf8.count)
    self.coreInPassage = offset
    self.quote = quote
    self.unit = unit
    self.readsStatements = false
    self.rowName = row
    self.isReplaced = Self.replacedColumns.contains(
      UniformText(context.last ?? "").trimmedString
    )
  }

  /// Headers of columns whose figures have been replaced.
  private static let replacedColumns: Set<String> = [
    "before", "was", "previous", "previously", "prior", "old", "earlier", "last month", "last",
    "prev", "prev.",
    "last forecast", "previous forecast", "prior forecast", "old forecast", "last week",
    "last quarter",
    "a month ago", "a week ago", "a year ago", "year ago", "month ago", "前值", "此前", "之前", "上月",
    "上次", "原先", "原预测",
    "前次", "上期", "上季", "上季度", "先前", "旧预测", "上月预测", "一周前", "一个月前", "去年", "此前预测", "上次预测", "前期",
  ]

  /// Whether the text is a cell behind its context.
  var isCell: Bool { core.lowerBound > 0 }
}

/// The unit that a header gives to the bare numbers under it: `USD bn per month`, `%`, `bp`, `亿美元`.
struct HeaderUnit: Sendable, Hashable {
  let measure: Quantity.Measure
  /// From the number as written to billions of dollars, percent or basis points.
  let factor: Double

  private static let words: WordTable<HeaderUnit> = [
    "$bn": .init(.dollars, 1), "usd bn": .init(.dollars, 1), "usdbn": .init(.dollars, 1),
    "us$bn": .init(.dollars, 1), "$ bn": .init(.dollars, 1), "us$ bn": .init(.dollars, 1),
    "$b": .init(.dollars, 1), "$ billion": .init(.dollars, 1), "$billion": .init(.dollars, 1),
    "usd billion": .init(.dollars, 1), "billions of dollars": .init(.dollars, 1),
    "bn usd": .init(.dollars, 1),
    "billion dollars": .init(.dollars, 1), "bn per month": .init(.dollars, 1),
    "$ billions": .init(.dollars, 1),
    "billions of us dollars": .init(.dollars, 1), "us$ billion": .init(.dollars, 1),
    "billions of u.s. dollars": .init(.dollars, 1), "billion usd": .init(.dollars, 1),
    "usd billions": .init(.dollars, 1), "bn a month": .init(.dollars, 1),
    "bn/month": .init(.dollars, 1),
    "$trn": .init(.dollars, 1000), "$tn": .init(.dollars, 1000), "usd trn": .init(.dollars, 1000),
    "usd tn": .init(.dollars, 1000), "$ trillion": .init(.dollars, 1000),
    "usd trillion": .init(.dollars, 1000),
    "trillions of dollars": .init(.dollars, 1000), "$ trn": .init(.dollars, 1000),
    "$ tn": .init(.dollars, 1000),
    "$mn": .init(.dollars, 0.001), "$m": .init(.dollars, 0.001), "usd mn": .init(.dollars, 0.001),
    "millions of dollars": .init(.dollars, 0.001), "usd million": .init(.dollars, 0.001),
    "$ million": .init(.dollars, 0.001),
    "亿美元": .init(.dollars, 0.1), "十亿美元": .init(.dollars, 1), "万亿美元": .init(.dollars, 1000),
    "百万美元": .init(.dollars, 0.001), "亿美金": .init(.dollars, 0.1), "亿/月": .init(.dollars, 0.1),
    "%": .init(.percent, 1), "percent": .init(.percent, 1), "per cent": .init(.percent, 1),
    "probability": .init(.percent, 1), "pct": .init(.percent, 1), "概率": .init(.percent, 1),
    "百分比": .init(.percent, 1), "权重": .init(.percent, 1),
    "bp": .init(.basisPoints, 1), "bps": .init(.basisPoints, 1),
    "basis points": .init(.basisPoints, 1),
    "基点": .init(.basisPoints, 1), "个基点": .init(.basisPoints, 1),
  ]

  private init(_ measure: Quantity.Measure, _ factor: Double) {
    self.measure = measure
    self.factor = factor
  }

  /// Creates the unit of a currency with a power of ten, as data files give it.
  init(dollarsTimesTenTo power: Int) {
    measure = .dollars
    var factor = 1e-9
    for _ in 0..<abs(power) { factor *= power < 0 ? 0.1 : 10 }
    self.factor = factor
  }

  /// The unit named in a header, or `nil`; a unit that belongs to a number in the header is none.
  init?(in header: String) {
    let text = UniformText(header)
    var offset = 0
    while offset < text.count {
      if let (unit, end) = Self.words.longest(in: text, at: offset),
        !text.isDigit(text.skippingSpaces(backFrom: offset) - 1)
      {
        if !text.isDigit(end) {
          self = unit
          return
        }
        offset = end
      } else {
        offset += 1
      }
    }
    return nil
  }

  /// Gives the unit to a bare number.
  func apply(to quantity: inout Quantity) {
    guard quantity.measure == .plain else { return }
    quantity.measure = measure
    quantity.low *= factor
    quantity.high *= factor
  }
}
