/// How much of a report is read at most: a report is hostile until proven otherwise.
package struct MarkupLimits: Sendable, Hashable {
  /// Bytes of a report that is held as a tree; the tree takes up to seven times as much.
  package var treeBytes = 64 << 20
  /// Bytes of a large XML file without a place where it can be cut.
  ///
  /// A series is cut between two observations from a quarter of it on.
  package var recordBytes = 16 << 20
  /// Bytes of a part of a large XML file, at least: so many that the cost of a parser for each does
  /// not matter, and so few that a part and its tree stay in the processor's cache.
  package var partBytes = 1 << 16
  /// Bytes that a compressed report may grow to.
  package var inflatedBytes = 256 << 20
  /// How many times larger than itself a compressed report may grow.
  ///
  /// Text compresses 4 to 20 times.
  package var inflationRatio = 200
  /// Elements and texts of one tree, which takes some 60 bytes for each.
  package var nodes = 2_000_000
  /// Levels of elements; pages of the open web reach about 60, broken ones about 250.
  package var depth = 250
  /// Attributes of one element; libxml2 compares each with each, and 10,000 take 0.1 s.
  package var attributesPerElement = 10_000
  /// Diagnostics kept of one report.
  package var diagnostics = 20

  package init() {}

  /// The limits of `advisor ingest`.
  package static let report = MarkupLimits()
}
