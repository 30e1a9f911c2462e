package import Diagnostics

/// An expression as it was written: a tree whose nodes know where they stand.
///
/// Nodes lie in one array, operands before what uses them, the root last. Every pass over a tree is
/// therefore a loop, and a long chain of operators needs no deep stack.
package struct Expression: Sendable, Hashable {
  /// A place in ``nodes``.
  package typealias Index = Int

  /// A node and where it stands, as UTF-8 offsets within the file.
  package struct Node: Sendable, Hashable {
    /// What the node is.
    package let kind: Kind
    /// Where it stands, without parentheses around it.
    package let range: Range<Int>
    /// Where it stands, the parentheses around it included.
    package fileprivate(set) var extent: Range<Int>
    /// Where its operator or function name stands; for other nodes the same as `range`.
    package let operatorRange: Range<Int>
    /// The first node of its subtree, which is `first...` up to the node itself.
    package let first: Index
  }

  /// The kinds of node.
  package enum Kind: Sendable, Hashable {
    /// A number with its unit and its spelling, such as `40 bp`.
    case number(Double, LiteralUnit, spelling: String)
    case name(String)
    case call(String, arguments: [Index])
    /// `by(level, green a, amber b)`.
    case choice(level: Index, arms: [Arm])
    case negation(Index)
    case inversion(Index)
    case binary(BinaryOperator, Index, Index)
    /// Stands where a value could not be read; the reason has been reported.
    case missing
  }

  /// One alternative of `by`.
  package struct Arm: Sendable, Hashable {
    /// The state's name.
    package let state: String
    /// Where the name stands.
    package let range: Range<Int>
    /// The value in that state.
    package let value: Index
  }

  /// The text as written.
  package let text: String
  /// Where the text stands.
  package let span: SourceSpan
  /// The nodes, operands first, the root last; never empty.
  package let nodes: [Node]

  /// The root's place.
  package var root: Index { nodes.count - 1 }

  /// The text of a range of the file that lies within the expression.
  func text(of range: Range<Int>) -> String {
    text.part(range, ofTextAt: span.range.lowerBound)
  }
}

extension String {
  /// The text of a range of the file, given the offset of this text within the file.
  func part(_ range: Range<Int>, ofTextAt start: Int) -> String {
    let first = utf8.index(utf8.startIndex, offsetBy: range.lowerBound - start)
    return String(self[first..<utf8.index(first, offsetBy: range.count)])
  }
}

extension Expression.Node {
  /// Creates a node.
  init(
    _ kind: Expression.Kind,
    range: Range<Int>,
    operatorRange: Range<Int>? = nil,
    first: Expression.Index
  ) {
    self.kind = kind
    self.range = range
    self.extent = range
    self.operatorRange = operatorRange ?? range
    self.first = first
  }

  /// Widens the node's extent over the parentheses around it.
  mutating func enclose(in parentheses: Range<Int>) {
    extent = parentheses
  }
}
