package import Diagnostics
package import Markup

/// Reads a report of any known kind into a document.
package enum DocumentReader {
  /// Reads a report from the bytes of its file.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, compressed or not.
  ///   - name: The name a person knows the file by.
  ///   - limits: How much is read at most.
  /// - Returns: The report; its diagnostics are warnings.
  /// - Throws: ``InputError`` when the file is no report, or cannot be read.
  package static func read(
    _ bytes: [UInt8],
    name: String,
    limits: MarkupLimits = .report
  ) throws(InputError) -> Document {
    if bytes.prefix(64).drop(while: { $0 <= 0x20 }).starts(with: Array("OFXHEADER".utf8)) {
      throw InputError([DocumentFindings.custody("OFX 1", name: name)])
    }
    let reading = try MarkupReading(bytes, name: name, limits: limits)
    if let format = UnmarkedFormat(reading.text.bytes) {
      throw InputError([DocumentFindings.unmarked(format, name: name)])
    }
    let document = try document(reading)
    guard document.title != nil || !document.blocks.isEmpty else {
      throw InputError(reading.diagnostics + [DocumentFindings.noText(name: name)])
    }
    return document
  }

  /// Reads a part of a large feed or data file, as ``MarkupBatches`` gives them.
  ///
  /// - Returns: The part's entries or series, with the title and publisher when they stand in it.
  /// - Throws: ``InputError`` when the file is of a kind that is not read in parts.
  static func read(part reading: MarkupReading) throws(InputError) -> DocumentPart {
    if let root = root(of: reading.tree), let feed = feed(reading, root) {
      return DocumentPart(feed)
    }
    return DocumentPart(series: try document(reading))
  }

  private static func root(of tree: MarkupTree) -> Int? {
    tree.roots.first { tree.nodes[$0].tag != .text }
  }

  /// The reader of a feed; `nil` for another kind of report.
  private static func feed(_ reading: MarkupReading, _ root: Int) -> FeedReader? {
    guard !TreasuryYieldReader.matches(reading.tree) else { return nil }
    switch reading.tree.name(of: root).local {
    case "rss", "RDF", "channel", "item":
      return FeedReader(reading, root: root, isAtom: false)
    case "feed", "entry": return FeedReader(reading, root: root, isAtom: true)
    default: return nil
    }
  }

  private static func document(_ reading: MarkupReading) throws(InputError) -> Document {
    let tree = reading.tree
    if tree.dialect == .html { return PageReader(reading).document() }
    guard let root = root(of: tree) else {
      throw InputError([DocumentFindings.noText(name: reading.name)])
    }
    if let format = custodyFormat(tree, root) {
      throw InputError([DocumentFindings.custody(format, name: reading.name)])
    }
    let name = tree.name(of: root).local
    if TreasuryYieldReader.matches(tree) {
      return TreasuryYieldReader(reading, root: root).document()
    }
    if let feed = feed(reading, root) { return feed.document() }
    switch name {
    case "Research": return ResearchReader(reading, root: root).document()
    case "article", "book", "section", "chapter":
      let isJATS = tree.names.contains { $0.local == "front" || $0.local == "article-meta" }
      return ArticleReader(reading, root: root, format: isJATS ? .jats : .docbook).document()
    default: break
    }
    if tree.names.contains(where: { $0.local == "Obs" }) {
      return SeriesReader(reading, root: root).document()
    }
    return ArticleReader(reading, root: root, format: .xml).document()
  }

  /// The kind of custody file a tree is; such files are for `advisor import`.
  private static func custodyFormat(_ tree: MarkupTree, _ root: Int) -> String? {
    let name = tree.name(of: root)
    if name.local == "OFX" { return "OFX 2" }
    if name.local == "FIXML" { return "FIXML" }
    guard let namespace = name.namespace else { return nil }
    if namespace.hasPrefix("urn:iso:std:iso:20022:") { return "ISO 20022" }
    return nil
  }
}
