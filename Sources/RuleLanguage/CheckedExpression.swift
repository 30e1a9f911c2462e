package import Diagnostics

/// An expression whose names are resolved and whose units agree; ready to be evaluated.
///
/// It is a list of steps, operands first, the last step the result: evaluation is one loop without
/// dictionaries, strings or recursion, and leaves the value of every part behind, which is what
/// rendering and reasons read. Make one with ``ExpressionReader``.
package struct CheckedExpression: Sendable {
  /// A part of the expression, for rendering: what a step is called and what it yields.
  struct Part: Sendable {
    /// What the part yields.
    let measure: Measure
    /// Where it stands, without parentheses around it; UTF-8 offsets within the file.
    let range: Range<Int>
    /// Where its operator or function name stands.
    let operatorRange: Range<Int>
    /// A literal's spelling, a reference's text, a state's name; empty for operators.
    let spelling: String
    /// For `by`, the states of its arms.
    let states: [String]
  }

  /// What evaluation never reads.
  struct Description: Sendable {
    let text: String
    let span: SourceSpan
    let references: [(slot: Int, reference: Reference)]
    /// For each step, what is said about it.
    let parts: [Part]
    /// The states of every level the expression reads, by the level's name.
    let states: [String: [String]]
  }

  /// A description behind one reference, so that handing an expression on costs little.
  private indirect enum Boxed: Sendable {
    case description(Description)
  }

  let operations: [Operation]
  /// Lists of steps for operations with any number of operands.
  let operands: [Int]
  private let boxed: Boxed

  /// Creates an expression from its steps; there is at least one.
  init(operations: [Operation], operands: [Int], description: Description) {
    self.operations = operations
    self.operands = operands
    self.boxed = .description(description)
  }

  var description: Description {
    switch boxed {
    case .description(let description): description
    }
  }
}

extension CheckedExpression {
  /// The text as written.
  package var text: String { description.text }

  /// Where the text stands.
  package var span: SourceSpan { description.span }

  /// The values it asks of its host, in the order of their first mention, each with its slot.
  package var references: [(slot: Int, reference: Reference)] { description.references }

  /// What the expression yields.
  package var type: ValueType { parts[parts.count - 1].measure.type }

  var parts: [Part] { description.parts }

  var states: [String: [String]] { description.states }
}

extension CheckedExpression: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.operations == right.operations && left.text == right.text && left.span == right.span
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(operations)
  }
}
