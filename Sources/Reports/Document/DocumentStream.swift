package import Diagnostics
import Dispatch
package import Markup
import Synchronization

/// Reads a large feed or data file part by part, on all cores, in bounded memory.
package struct DocumentStream {
  /// Parts that are held and read at the same time.
  private static let partsAtOnce = 16

  private var batches: MarkupBatches
  /// The last series so far: the next part may go on with it.
  private var pending: Document?

  /// Creates a stream.
  ///
  /// - Parameters:
  ///   - name: The name a person knows the file by.
  ///   - limits: How much is read at most.
  ///   - next: Gives the file's next bytes, UTF-8 and in order, and `nil` at the end.
  package init(
    name: String,
    limits: MarkupLimits = .report,
    next: @escaping () throws(InputError) -> [UInt8]?
  ) {
    batches = MarkupBatches(name: name, limits: limits, next: next)
  }

  /// Reads the next parts and makes something of each; empty at the end of the file.
  ///
  /// - Parameter transform: Called on several parts at the same time.
  /// - Returns: What was made of the parts, in the order of the file.
  /// - Throws: ``InputError`` when the file cannot be read on.
  package mutating func next<Made: Sendable>(
    _ transform: @escaping @Sendable (DocumentPart) -> Made
  ) throws(InputError) -> [Made] {
    var parts: [MarkupPart] = []
    while parts.count < Self.partsAtOnce, let part = try batches.nextPart() { parts.append(part) }
    let read: [Result<DocumentPart, InputError>] = Self.concurrently(parts) { part in
      Result { () throws(InputError) -> DocumentPart in
        try DocumentReader.read(part: try part.reading())
      }
    }
    var ready: [DocumentPart] = []
    for result in read { ready += join(try result.get()) }
    if parts.isEmpty, let last = pending {
      ready.append(DocumentPart(series: last))
      pending = nil
    }
    // A part may go into the next one whole; the end is an empty answer all the same.
    if ready.isEmpty, !parts.isEmpty { return try next(transform) }
    return Self.concurrently(ready, transform)
  }

  private static func concurrently<Value: Sendable, Made: Sendable>(
    _ values: [Value],
    _ transform: @escaping @Sendable (Value) -> Made
  ) -> [Made] {
    let made = Mutex<[Int: Made]>([:])
    DispatchQueue.concurrentPerform(iterations: values.count) { index in
      let result = transform(values[index])
      made.withLock { $0[index] = result }
    }
    return made.withLock { found in values.indices.compactMap { found[$0] } }
  }

  /// Puts together a series that was cut in two, and holds back the last series of a part.
  private mutating func join(_ part: DocumentPart) -> [DocumentPart] {
    guard part.head.format == .sdmx else { return [part] }
    var document = part.document()
    guard let first = document.blocks.first else { return [part] }
    var ready: [DocumentPart] = []
    if let before = pending {
      pending = nil
      if let joined = before.joined(with: first, of: document.source) {
        document = document.with(blocks: [joined] + document.blocks.dropFirst())
      } else {
        ready.append(DocumentPart(series: before))
      }
    }
    pending = document.with(blocks: Array(document.blocks.suffix(1)))
    if document.blocks.count > 1 {
      ready.append(DocumentPart(series: document.with(blocks: Array(document.blocks.dropLast()))))
    }
    return ready
  }
}

extension Document {
  /// The document's one series with the observations of a block that goes on with it.
  fileprivate func joined(with block: Block, of next: DocumentSource) -> Block? {
    guard let own = blocks.first, case .series(let series) = own.kind,
      case .series(let rest) = block.kind, series.attributes == rest.attributes
    else { return nil }
    // Offsets of both halves must count from one place.
    let shift = source.byteShift - next.byteShift
    let earlier = series.moved(by: shift, outOf: source).observations
    let observations = DataSeries.newest(
      earlier + rest.observations,
      SeriesReader.keptObservations
    )
    let joined = DataSeries(
      title: series.title,
      attributes: series.attributes,
      unit: series.unit,
      unitMultiplier: series.unitMultiplier,
      observations: observations
    )
    return Block(kind: .series(joined), text: own.text, xpath: own.xpath, item: own.item)
  }

  /// The document with other blocks, and the items they belong to.
  func with(blocks: [Block], items: [Item] = []) -> Document {
    Document(
      format: format,
      title: title,
      titleText: titleText,
      titlePath: titlePath,
      author: author,
      publisher: publisher,
      published: published,
      language: language,
      blocks: blocks,
      items: items,
      source: source,
      diagnostics: diagnostics
    )
  }
}
