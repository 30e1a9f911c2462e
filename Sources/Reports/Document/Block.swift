/// One block of a report, in reading order.
package struct Block: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A heading; the level is 1 to 6.
    case heading(level: Int)
    case paragraph
    case listItem
    /// A caption of a figure; a table holds its own.
    case caption
    /// A footnote of the report itself.
    case footnote
    case table(DocumentTable)
    /// A time series of a data file.
    case series(DataSeries)
  }

  package let kind: Kind
  /// What a reader sees; for a table its caption, for a series its title.
  package let text: SourcedText
  /// The element in its source, such as `/html/body/main/p[3]`.
  package let xpath: String
  /// Which of ``Document/items`` the block belongs to; `nil` outside feeds.
  package let item: Int?

  package init(kind: Kind, text: SourcedText, xpath: String, item: Int? = nil) {
    self.kind = kind
    self.text = text
    self.xpath = xpath
    self.item = item
  }
}
