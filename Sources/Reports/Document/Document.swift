package import Diagnostics
package import PositionedData

/// A report as a reader would have it: who said it, when, and what, without the page around it.
package struct Document: Sendable, Hashable {
  /// What kind of file the report was read from.
  package enum Format: String, Sendable, Hashable {
    case html, rss, atom, sdmx, treasuryYields, inlineXBRL, rixml, docbook, jats, xml
  }

  package enum Language: String, Sendable, Hashable {
    case english = "en"
    case chinese = "zh"
    case other
  }

  /// One entry of a feed, which has its own title and date.
  package struct Item: Sendable, Hashable {
    package let title: String?
    package let author: String?
    package let published: CalendarDate?

    package init(title: String?, author: String?, published: CalendarDate?) {
      self.title = title
      self.author = author
      self.published = published
    }
  }

  package let format: Format
  package let title: String?
  /// The title as it stands in the report; `nil` when it stands in an attribute only.
  package let titleText: SourcedText?
  /// The element the title stands in.
  package let titlePath: String
  package let author: String?
  package let publisher: String?
  package let published: CalendarDate?
  package let language: Language
  /// The body in reading order; the title is not repeated here unless the body itself does so.
  package let blocks: [Block]
  /// Entries of a feed; empty otherwise.
  package let items: [Item]
  /// The bytes the report was read from; turns places into lines and byte ranges.
  package let source: DocumentSource
  /// Whether the report is longer than what is read of one; its end was left out.
  package let isCut: Bool
  /// Warnings found on the way.
  package let diagnostics: [Diagnostic]

  package init(
    format: Format,
    title: String? = nil,
    titleText: SourcedText? = nil,
    titlePath: String = "",
    author: String? = nil,
    publisher: String? = nil,
    published: CalendarDate? = nil,
    language: Language = .english,
    blocks: [Block],
    items: [Item] = [],
    source: DocumentSource,
    isCut: Bool = false,
    diagnostics: [Diagnostic] = []
  ) {
    self.format = format
    self.title = title
    self.titleText = titleText
    self.titlePath = titlePath
    self.author = author
    self.publisher = publisher
    self.published = published
    self.language = language
    self.blocks = blocks
    self.items = items
    self.source = source
    self.isCut = isCut
    self.diagnostics = diagnostics
  }
}
