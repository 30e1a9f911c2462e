package import Diagnostics

/// Reads a large XML file as a series of small documents, in bounded memory.
///
/// Feeds and data files of a hundred megabytes hold many records of a kind. They are cut between
/// records, and every part is a document with the start tags around it repeated, so that the readers
/// of whole documents read parts as well. Offsets and lines are those of the file.
package struct MarkupBatches {
  private let name: String
  private let limits: MarkupLimits
  private let findings: MarkupFindings
  private let next: () throws(InputError) -> [UInt8]?

  private var window: [UInt8] = []
  /// Bytes that were given and do not stand in the window yet: what is behind a cut is moved, so that
  /// the window must not be much larger than a part.
  private var waiting: ArraySlice<UInt8> = []
  private var splitter: RecordSplitter
  /// Start tags to put before the window.
  private var starts: [UInt8] = []
  /// Bytes and line ends of the file before the window.
  private var bytesBefore = 0
  private var linesBefore = 0
  private var isAtEnd = false
  private var isFinished = false

  /// Creates a reader of a file's parts.
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
    self.name = name
    self.limits = limits
    self.next = next
    findings = MarkupFindings(name: name)
    splitter = RecordSplitter(limits)
  }

  /// Whether a large file can be read in parts, judged by its beginning: XML in UTF-8 with a place in
  /// it where it can be cut.
  package static func canRead(_ head: [UInt8], limits: MarkupLimits = .report) -> Bool {
    guard !GzipReader.isCompressed(head), ContentSniffing.foreignFormat(of: head) == nil,
      ContentSniffing.dialect(of: head) == .xml, EncodingDetection(head).isMeantAsUTF8
    else { return false }
    var splitter = RecordSplitter(limits)
    splitter.scan(head)
    return splitter.cut != nil
  }

  /// The next part of the file; `nil` at the end.
  ///
  /// - Throws: ``InputError`` when the file is not UTF-8, declares an entity, or holds a record that
  ///   is larger than a part may be.
  package mutating func nextPart() throws(InputError) -> MarkupPart? {
    while !isFinished {
      splitter.scan(window)
      if splitter.declaresEntity {
        throw InputError([findings.refused(.entityDeclaration(name: ""), limits: limits)])
      }
      if splitter.mostAttributes > limits.attributesPerElement {
        throw InputError([findings.tooManyAttributes(limits.attributesPerElement, at: bytesBefore)])
      }
      if let cut = splitter.cut { return part(to: cut.offset) }
      if isAtEnd {
        isFinished = true
        return window.contains(where: { $0 > 0x20 }) ? part(starts, window[...], []) : nil
      }
      guard window.count <= limits.recordBytes else {
        throw InputError([findings.recordTooLarge(limits.recordBytes, at: bytesBefore)])
      }
      guard try extendWindow() else {
        isAtEnd = true
        continue
      }
      // A tag that is not closed yet is looked at again when there is twice as much of it, not at
      // every piece: a hostile file may be all one tag.
      while window.count < 2 * splitter.unfinished, try extendWindow() {}
    }
    return nil
  }

  /// Adds what follows to the window; `false` at the end of the file.
  private mutating func extendWindow() throws(InputError) -> Bool {
    if waiting.isEmpty {
      guard let bytes = try next() else { return false }
      waiting = bytes[...]
    }
    window += waiting.prefix(limits.partBytes)
    waiting = waiting.dropFirst(limits.partBytes)
    return true
  }

  private mutating func part(to offset: Int) -> MarkupPart {
    let prefix = starts
    let (starts, ends) = splitter.take(window, to: offset)
    let part = part(prefix, window[..<offset], ends)
    linesBefore += window.occurrences(of: UInt8(ascii: "\n"), in: 0..<offset)
    bytesBefore += offset
    window.removeSubrange(..<offset)
    self.starts = starts
    return part
  }

  private func part(
    _ prefix: [UInt8],
    _ bytes: ArraySlice<UInt8>,
    _ suffix: [UInt8]
  ) -> MarkupPart {
    let lines = prefix.count { $0 == UInt8(ascii: "\n") }
    return MarkupPart(
      name: name,
      bytes: prefix + bytes + suffix,
      byteShift: bytesBefore - prefix.count,
      lineShift: linesBefore - lines,
      limits: limits
    )
  }
}
