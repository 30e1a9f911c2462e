package import Diagnostics

/// A value read from JSON or YAML that knows where it stands.
///
/// Nodes hold offsets only; the file they lie in belongs to the ``LocatedDocument``, so that reading
/// a large file costs no reference counting per node.
package struct LocatedValue: Sendable, Hashable {
  /// What a value holds.
  package enum Content: Sendable, Hashable {
    /// A JSON string, or any YAML scalar: YAML's own typing (`no`, `012`, `1:30`) is never applied.
    case string(String)
    /// A JSON number, as written.
    case number(String)
    case bool(Bool)
    case null
    case array([LocatedValue])
    case object([Member])
  }

  /// A key and its value; members keep the order of the file.
  package struct Member: Sendable, Hashable {
    /// The key with its escapes resolved.
    package let key: String
    /// UTF-8 offsets of the key, quotes included.
    package let keyRange: Range<Int>
    /// The value of the key.
    package let value: LocatedValue

    /// Creates a member.
    package init(key: String, keyRange: Range<Int>, value: LocatedValue) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  /// What the value holds.
  package let content: Content
  /// UTF-8 offsets of the value in its file.
  package let range: Range<Int>
  /// Whether a scalar was written plainly, so that an offset in its text is an offset in the file.
  package let isPlain: Bool

  /// Creates a value that stands at a range of UTF-8 offsets.
  package init(_ content: Content, range: Range<Int>, isPlain: Bool = true) {
    self.content = content
    self.range = range
    self.isPlain = isPlain
  }
}

/// A tree of located values with the file it was read from.
package struct LocatedDocument: Sendable, Hashable {
  /// A file with its outermost value.
  private struct Content: Sendable, Hashable {
    let file: SourceFile
    let root: LocatedValue
  }

  /// One reference, so that every field can carry its document at little cost.
  private indirect enum Boxed: Sendable, Hashable {
    case content(Content)
  }

  private let boxed: Boxed

  private var content: Content {
    switch boxed {
    case .content(let content): content
    }
  }

  /// The text that was read.
  package var file: SourceFile { content.file }
  /// The outermost value.
  package var root: LocatedValue { content.root }

  /// Creates a document.
  package init(file: SourceFile, root: LocatedValue) {
    boxed = .content(Content(file: file, root: root))
  }

  /// Where a value of this document stands.
  package func span(of value: LocatedValue) -> SourceSpan {
    SourceSpan(file: file, range: value.range)
  }

  /// Where a member's key stands.
  package func span(ofKey member: LocatedValue.Member) -> SourceSpan {
    SourceSpan(file: file, range: member.keyRange)
  }
}
