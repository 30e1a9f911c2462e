/// The smallest piece of a report that can be read on its own: a sentence, or a row of a table.
package struct Passage: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The title of the report or of a feed's entry.
    case title
    case heading(level: Int)
    /// A sentence of a paragraph or of a list item.
    case sentence
    case caption
    case footnote
    /// A row of a table; cells line up with the header paths.
    case row(TableRow)
    /// One observation of a data file; the text is its markup.
    case observation(Observation)
  }

  /// A table row with everything that is needed to understand its cells.
  package struct TableRow: Sendable, Hashable {
    package let caption: String?
    /// For each column the headers above it, outermost first; empty without a header.
    package let headers: [[String]]
    /// Titles the row stands under inside the table.
    package let section: [String]
    /// For each column the UTF-8 range of its cell in the passage's text.
    package let cells: [Range<Int>]
    /// For each column the number its cell holds.
    package let numbers: [Double?]

    package init(
      caption: String?,
      headers: [[String]],
      section: [String],
      cells: [Range<Int>],
      numbers: [Double?]
    ) {
      self.caption = caption
      self.headers = headers
      self.section = section
      self.cells = cells
      self.numbers = numbers
    }
  }

  /// An observation with its series.
  package struct Observation: Sendable, Hashable {
    /// Title, attributes, unit and multiplier; its own observations are empty.
    package let series: DataSeries
    package let period: String
    /// The value before the unit multiplier.
    package let value: Double
    /// Whether no later period of the series is in the file.
    package let isLatest: Bool

    package init(series: DataSeries, period: String, value: Double, isLatest: Bool) {
      self.series = series
      self.period = period
      self.value = value
      self.isLatest = isLatest
    }
  }

  package let kind: Kind
  /// What a reader sees.
  ///
  /// Any part of it is a verbatim quote. Cells of a row are joined by ` | `.
  package let content: SourcedText
  /// The block the passage lies in, counted from 0; −1 for the title.
  package let block: Int
  /// Which of ``Document/items`` the passage belongs to.
  package let item: Int?
  /// The headings the passage stands under, outermost first.
  package let headings: [String]
  /// The element in its source.
  package let xpath: String

  package init(
    kind: Kind,
    content: SourcedText,
    block: Int = 0,
    item: Int? = nil,
    headings: [String] = [],
    xpath: String = ""
  ) {
    self.kind = kind
    self.content = content
    self.block = block
    self.item = item
    self.headings = headings
    self.xpath = xpath
  }

  package var text: String { content.text }
}

extension [Passage] {
  /// Whether these are as many sentences as are read of one report.
  package var fillReport: Bool {
    let sentences = lazy.filter { $0.kind == .sentence || $0.kind == .footnote }
    return count >= ReadingRoom.places && sentences.count >= ReadingRoom.places
  }
}

extension Document {
  /// Where a passage, or a part of it, stands in the file.
  ///
  /// The range counts UTF-8 offsets in the passage's text; `nil` is the whole passage.
  package func place(of passage: Passage, _ range: Range<Int>? = nil) -> SourcePlace {
    source.place(of: passage.content.sourceRange(of: range), xpath: passage.xpath)
  }
}
