/// A parsed report: all nodes in document order, in one array.
///
/// The descendants of node `n` are the nodes `n + 1 ..< nodes[n].end`, so that most readers are one
/// loop without recursion, and no depth of nesting can exhaust the stack. Text is not copied: a node
/// names a range of ``bytes``, which hold the decoded source followed by text that does not stand in
/// the source as it reads, such as decoded references and attribute values.
package struct MarkupTree: Sendable, Hashable {
  /// An element or a piece of text.
  package struct Node: Sendable, Hashable {
    /// What it is.
    package var tag: Tag
    /// Index into ``MarkupTree/names``; 0 for text.
    package var name: UInt16
    /// The parent's index; −1 for a root.
    package var parent: Int32
    /// The index after the last descendant.
    package var end: Int32
    /// For text its first byte in ``MarkupTree/bytes``; for an element its first attribute.
    package var contentStart: Int32
    /// For text its length in bytes; for an element the number of its attributes.
    package var contentCount: Int32
    /// First byte in the source.
    package var sourceStart: Int32
    /// The byte in the source after the last one.
    package var sourceEnd: Int32
  }

  /// An attribute; the value is a range of ``MarkupTree/bytes``.
  package struct Attribute: Sendable, Hashable {
    package var key: AttributeKey
    /// Index into ``MarkupTree/names``.
    package var name: UInt16
    package var valueStart: Int32
    package var valueCount: Int32
  }

  /// The name of an element or of an attribute.
  package struct Name: Sendable, Hashable {
    /// As written, such as `message:Series`; in lower case for HTML.
    package let qualified: String
    /// Without the prefix.
    package let local: String
    /// The namespace that the prefix stands for.
    package let namespace: String?
  }

  /// Whether the report was read by the rules of HTML or of XML.
  package enum Dialect: Sendable, Hashable {
    case html
    case xml
  }

  package internal(set) var dialect: Dialect
  package internal(set) var nodes: [Node] = []
  package internal(set) var attributes: [Attribute] = []
  package internal(set) var names: [Name] = []
  /// The decoded source, then text that does not stand in it.
  package internal(set) var bytes: [UInt8]
  /// The positions of the children of crowded elements; see ``countCrowds()``.
  var positions: [Int32] = []
  /// The number of bytes of the decoded source.
  package let sourceCount: Int

  init(dialect: Dialect, source: [UInt8]) {
    self.dialect = dialect
    self.sourceCount = source.count
    self.bytes = source
  }

  /// The text of a range of ``bytes``.
  package func string(_ start: Int32, _ count: Int32) -> String {
    String(decoding: bytes[Int(start)..<Int(start) + Int(count)], as: UTF8.self)
  }
}
