import Diagnostics
import Markup
import PositionedData

/// The wanted entries and series of a large file, while its parts go by.
struct Thinning {
  /// An entry or a series.
  struct Record: Sendable {
    let item: Document.Item?
    /// Its number in its part, from 0.
    let index: Int
    /// Its blocks, with their places in the file.
    let blocks: [Block]
    let landmarks: [DocumentSource.Landmark]

    /// The record with the paths of the file, of which `count` records stand before its part.
    func numbered(after count: Int) -> Record {
      // Series may stand in several data sets: their paths say no position.
      let position = item == nil ? "" : "[\(count + index + 1)]"
      return Record(
        item: item,
        index: index,
        blocks: blocks.map { block in
          block.moved(by: 0, item: nil) { Self.path($0, at: position) }
        },
        landmarks: landmarks
      )
    }

    /// A path with another position of the record in it.
    private static func path(_ path: String, at position: String) -> String {
      var steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      for (index, step) in steps.enumerated() {
        let name = step.prefix { $0 != "[" }
        let local = name.split(separator: ":").last ?? name
        guard ["item", "entry", "Series", "Obs"].contains(local) else { continue }
        steps[index] = name + position
        break
      }
      return steps.joined(separator: "/")
    }
  }

  /// What is wanted of one part.
  struct Part: Sendable {
    /// The part without its text.
    let document: Document
    /// Entries or series of the part, wanted or not.
    let count: Int
    let wanted: [Record]

    init(_ document: Document, keeping isWanted: ([Passage], Document) -> Bool) {
      let records = document.records()
      self.document = document.with(blocks: [])
      count = max(records.count, document.items.count)
      wanted = records.enumerated().compactMap { index, blocks in
        let passages = document.with(blocks: blocks).passages()
        guard isWanted(passages, document) else { return nil }
        return document.record(of: blocks, passages, index: blocks.first?.item ?? index)
      }
    }
  }

  /// The most entries or series that are kept: far more than a person can look through.
  private static let most = 2_000

  /// The most warnings that are kept.
  private static let mostWarnings = MarkupLimits.report.diagnostics

  private let name: String
  private var head: Document?
  private var records: [Record] = []
  private var diagnostics: [Diagnostic] = []
  private var published: CalendarDate?
  /// Entries or series so far, and those of them that were wanted.
  private var count = 0
  private var wanted = 0

  init(name: String) {
    self.name = name
  }

  mutating func add(_ part: Part) {
    head = head ?? part.document
    diagnostics += part.document.diagnostics.prefix(Self.mostWarnings - diagnostics.count)
    published = [published, part.document.published].compactMap(\.self).max()
    wanted += part.wanted.count
    records += part.wanted.map { $0.numbered(after: count) }
    count += part.count
    if records.count > 2 * Self.most { keepNewest() }
  }

  /// Lets go of the oldest entries; without dates, of the last.
  private mutating func keepNewest() {
    guard records.count > Self.most else { return }
    let days = records.map { $0.item?.published?.daysSince1970 ?? 0 }
    let newestFirst = records.indices.sorted { (-days[$0], $0) < (-days[$1], $1) }
    records = newestFirst.prefix(Self.most).sorted().map { records[$0] }
  }

  /// What was kept, with the head of the file.
  mutating func document() -> Document {
    keepNewest()
    var blocks: [Block] = []
    var items: [Document.Item] = []
    for record in records {
      let item = record.item.map { _ in items.count }
      blocks += record.blocks.map { $0.moved(by: 0, item: item) { $0 } }
      if let item = record.item { items.append(item) }
    }
    let landmarks = records.flatMap(\.landmarks)
    let kept = DocumentFindings.thinned(records.count, of: wanted, in: count, name: name)
    return Document(
      format: head?.format ?? .xml,
      title: head?.title,
      author: head?.author,
      publisher: head?.publisher,
      published: published,
      language: head?.language ?? .english,
      blocks: blocks,
      items: items,
      source: DocumentSource(
        name: name,
        landmarks: landmarks.sorted { ($0.offset, $0.line) < ($1.offset, $1.line) }
      ),
      diagnostics: diagnostics + [kept]
    )
  }
}

extension Document {
  /// The blocks of each entry, or each series.
  fileprivate func records() -> [[Block]] {
    var records: [[Block]] = []
    for block in blocks {
      if let item = block.item, records.last?.last?.item == item {
        records[records.count - 1].append(block)
      } else {
        records.append([block])
      }
    }
    return records
  }

  /// An entry or a series with its places in the file.
  fileprivate func record(
    of blocks: [Block],
    _ passages: [Passage],
    index: Int
  ) -> Thinning.Record {
    Thinning.Record(
      item: blocks.first?.item.map { items[$0] },
      index: index,
      blocks: blocks.map { $0.moved(by: source.byteShift, item: nil) { $0 } },
      landmarks: passages.map { passage in
        let place = place(of: passage)
        return DocumentSource.Landmark(offset: place.byteRange.lowerBound, line: place.line)
      }
    )
  }
}
