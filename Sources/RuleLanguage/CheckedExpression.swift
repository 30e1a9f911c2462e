package import Diagnostics

/// An expression whose names are resolved and whose units agree; ready to be evaluated.
///
/// It is a list of steps, operands first, the last step the result: evaluation is one loop without
/// dictionaries, strings or recursion, and leaves the value of every part behind, which is what
/// rendering and reasons read. Make one with ``ExpressionReader``.
package struct CheckedExpression: Sendable, Hashable {
  /// A part of the expression, for rendering: what a step is called and what it yields.
  struct Part: Sendable, Hashable {
    /// What the part yields.
    let measure: Measure
    /// Where it stands, parentheses included; UTF-8 offsets within the file.
    let range: Range<Int>
    /// Where its operator or function name stands.
    let operatorRange: Range<Int>
    /// A literal's spelling, a reference's text, a state's name; empty for operators.
    let spelling: String
    /// For `by`, the states of its arms.
    var states: [String] = []
  }

  /// The text as written.
  package let text: String
  /// Where the text stands.
  package let span: SourceSpan
  /// The values it asks of its host, in the order of their first mention, each with its slot.
  package let references: [(slot: Int, reference: Reference)]

  let operations: [Operation]
  /// Lists of steps for operations with any number of operands.
  let operands: [Int]
  /// For each step, what is said about it.
  let parts: [Part]
  /// The states of every level the expression compares, by the level's name.
  let states: [String: [String]]

  /// What the expression yields.
  package var type: ValueType { parts[parts.count - 1].measure.type }

  package static func == (left: Self, right: Self) -> Bool {
    left.span == right.span && left.text == right.text && left.operations == right.operations
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(operations)
  }
}
