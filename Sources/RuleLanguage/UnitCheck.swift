/// Finds the type of every node of an expression, in two loops.
///
/// The first goes from the leaves to the root and finds what each node can be: names and calls are
/// looked up in the vocabulary, units are combined. The second goes from the root to the leaves and
/// settles what each node is, given what the expression is for. Every finding is kept.
struct UnitCheck {
  /// What a node turned out to stand for, where its text alone does not say.
  enum Binding: Sendable, Hashable {
    /// A value of its own kind: an operator, a literal or a built-in function.
    case none
    /// A value the host supplies.
    case reference(Reference)
    /// A state of a level, by rank.
    case state(Int)
    /// Part of a host function's argument; no value.
    case argument
  }

  let expression: Expression
  let vocabulary: Vocabulary
  var faults: [ExpressionFault] = []
  /// For each node, what it can be.
  var inferred: [Inferred]
  /// For each node, what it stands for.
  var bindings: [Binding]
  /// For each node whose operands share a type that the node itself does not show: that type.
  var meetings: [Inferred?]
  /// For each node, the dimension its context settled on; `nil` for what is no number.
  var settled: [Dimension?]
  /// Whether a number without a unit is looked for when the whole has another type than expected.
  let repairs: Bool
  /// Nodes that are names directly beside a comparison sign, and so may be states of a level.
  private var comparedNames: Set<Expression.Index> = []

  /// Checks an expression.
  ///
  /// - Parameters:
  ///   - expression: The tree; `missing` nodes fit everywhere.
  ///   - vocabulary: What may be mentioned.
  ///   - expected: What the expression is for; `nil` if anything will do.
  ///   - repairs: Whether to look for a number without a unit when the type is not as expected.
  init(
    _ expression: Expression,
    vocabulary: Vocabulary,
    expecting expected: ValueType?,
    repairs: Bool = true
  ) {
    let count = expression.nodes.count
    self.repairs = repairs
    self.expression = expression
    self.vocabulary = vocabulary
    self.inferred = Array(repeating: .unknown, count: count)
    self.bindings = Array(repeating: .none, count: count)
    self.meetings = Array(repeating: nil, count: count)
    self.settled = Array(repeating: nil, count: count)
    markContexts()
    for index in expression.nodes.indices where bindings[index] == .none {
      inferred[index] = comparedNames.contains(index) ? .unknown : infer(index)
    }
    settleRoot(expecting: expected)
    for index in expression.nodes.indices.reversed() { settleOperands(of: index) }
  }

  /// The type of a node once everything is settled.
  func type(of index: Expression.Index) -> ValueType {
    switch inferred[index] {
    case .truth: return .truth
    case .level(let name): return .level(name)
    case .quantity, .unknown: break
    }
    let dimension = settled[index] ?? .none
    return inferred[index].isProbability ? .probability : .quantity(dimension)
  }

  /// Finds nodes whose reading depends on what stands around them.
  private mutating func markContexts() {
    for (index, node) in expression.nodes.enumerated() {
      switch node.kind {
      case .call(let name, _) where BuiltIn(rawValue: name) == nil:
        for inner in node.first..<index { bindings[inner] = .argument }
      case .binary(let operation, let left, let right) where operation.isComparison:
        for side in [left, right] {
          if case .name = expression.nodes[side].kind { comparedNames.insert(side) }
        }
      case .binary(.subtract, let left, let right) where isHyphenated(left, right):
        for side in [left, right] { bindings[side] = .argument }
      default: break
      }
    }
  }
}
