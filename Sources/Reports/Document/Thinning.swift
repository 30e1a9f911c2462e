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

    private init(
      item: Document.Item?,
      index: Int,
      blocks: [Block],
      landmarks: [DocumentSource.Landmark]
    ) {
      self.item = item
      self.index = index
      self.blocks = blocks
      self.landmarks = landmarks
    }

    /// Creates the record that is all of a document.
    init(_ document: Document, index: Int) {
      self.init(
        item: document.items.first,
        index: index,
        blocks: document.blocks.map { $0.moved(outOf: document.source) },
        landmarks: document.passages().map { passage in
          let place = document.place(of: passage)
          return DocumentSource.Landmark(offset: place.byteRange.lowerBound, line: place.line)
        }
      )
    }

    /// The record with the paths of the file, of which `count` records stand before its part.
    func numbered(after count: Int) -> Record {
      // Series may stand in several data sets: their paths say no position.
      let position = item == nil ? "" : "[\(count + index + 1)]"
      return Record(
        item: item,
        index: index,
        blocks: blocks.map { block in
          block.renamed(item: nil) { Self.path($0, at: position) }
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
    let source: DocumentPart
    let wanted: [Record]
    /// Whether entries or series were passed over that could not be kept, wanted or not.
    let isPartial: Bool

    /// Reads the records of a part that can still be kept, and keeps those that are wanted.
    init(_ part: DocumentPart, after oldest: OldestKept?, keeping isWanted: (Document) -> Bool) {
      let open = part.days.indices.filter { oldest?.isBefore(part.days[$0]) ?? true }
      source = part
      isPartial = open.count < part.count
      wanted = open.compactMap { index in
        let document = part.document(ofRecord: index)
        guard !document.blocks.isEmpty, isWanted(document) else { return nil }
        return Record(document, index: index)
      }
    }
  }

  /// The day of the oldest entry that is kept, once as many are kept as may be.
  struct OldestKept: Sendable {
    let day: Int

    /// Whether an entry that follows in the file is to be kept instead: a newer one is.
    func isBefore(_ published: CalendarDate?) -> Bool { Thinning.day(published) > day }
  }

  /// The most entries or series that are kept: far more than a person can look through.
  private static let most = 2_000

  /// The most warnings that are kept.
  private static let mostWarnings = MarkupLimits.report.diagnostics

  private let name: String
  private var first: DocumentPart?
  private var records: [Record] = []
  private var diagnostics: [Diagnostic] = []
  private var published: CalendarDate?
  /// Entries or series so far.
  private var count = 0
  /// Whether entries or series were left out that may have been wanted.
  private var isPartial = false
  /// What an entry must be newer than to be kept; `nil` while there is room.
  private(set) var oldest: OldestKept?

  init(name: String) {
    self.name = name
  }

  mutating func add(_ parts: [Part]) {
    for part in parts {
      let head = part.source.head
      first = first ?? part.source
      diagnostics += head.diagnostics.prefix(Self.mostWarnings - diagnostics.count)
      published = [published, head.published].compactMap(\.self).max()
      isPartial = isPartial || part.isPartial
      records += part.wanted.map { $0.numbered(after: count) }
      count += part.source.count
    }
    keepNewest()
  }

  /// Lets go of the oldest entries; without dates, of the last.
  private mutating func keepNewest() {
    guard records.count >= Self.most else { return }
    isPartial = isPartial || records.count > Self.most
    let days = records.map { Self.day($0.item?.published) }
    let newestFirst = records.indices.sorted { (-days[$0], $0) < (-days[$1], $1) }
    records = newestFirst.prefix(Self.most).sorted().map { records[$0] }
    oldest = OldestKept(day: days[newestFirst[Self.most - 1]])
  }

  /// The day an entry is kept by: one without a date is older than all others.
  private static func day(_ published: CalendarDate?) -> Int { published?.daysSince1970 ?? 0 }

  /// What was kept, with the head of the file.
  func document() -> Document {
    var blocks: [Block] = []
    var items: [Document.Item] = []
    for record in records {
      let item = record.item.map { _ in items.count }
      blocks += record.blocks.map { $0.renamed(item: item) { $0 } }
      if let item = record.item { items.append(item) }
    }
    let landmarks = records.flatMap(\.landmarks)
    let kept = DocumentFindings.thinned(
      records.count,
      of: count,
      isPartial: isPartial,
      name: name
    )
    let head = first?.document()
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
