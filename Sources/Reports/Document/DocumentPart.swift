import Markup
import PositionedData

/// A part of a large feed or data file: its entries or series, each read when it is asked for.
///
/// The text of a feed's entry is HTML more often than not, and reading it costs many times as much as
/// finding the entry; most entries of a large feed say nothing of use.
package struct DocumentPart: Sendable {
  /// The part without its records: who publishes them, and when.
  package let head: Document
  /// The day of each record; the series of a data file have none of their own.
  let days: [CalendarDate?]
  private let source: Source

  private enum Source {
    case feed(FeedReader)
    case series(Document)
  }

  /// Creates a part of a feed.
  init(_ feed: FeedReader) {
    source = .feed(feed)
    days = feed.days()
    head = feed.head(days: days)
  }

  /// Creates a part of which each block is a record.
  init(series document: Document) {
    source = .series(document)
    days = document.blocks.map { _ in nil }
    head = document.with(blocks: [])
  }

  /// Entries or series of the part.
  package var count: Int { days.count }

  /// One entry or one series, in a document of its own.
  func document(ofRecord index: Int) -> Document {
    switch source {
    case .feed(let feed): feed.document(ofEntry: index, head: head)
    case .series(let document): document.with(blocks: [document.blocks[index]])
    }
  }

  /// All of the part.
  package func document() -> Document {
    switch source {
    case .feed(let feed): feed.document()
    case .series(let document): document
    }
  }
}
