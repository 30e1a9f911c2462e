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
  private(set) var settled: [Dimension?]
  /// Nodes that are names directly beside a comparison sign, and so may be states of a level.
  private var comparedNames: Set<Expression.Index> = []

  /// Checks an expression.
  ///
  /// - Parameters:
  ///   - expression: The tree; `missing` nodes fit everywhere.
  ///   - vocabulary: What may be mentioned.
  ///   - expected: What the expression is for; `nil` if anything will do.
  init(_ expression: Expression, vocabulary: Vocabulary, expecting expected: ValueType?) {
    let count = expression.nodes.count
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

// MARK: - From the leaves to the root

extension UnitCheck {
  private mutating func infer(_ index: Expression.Index) -> Inferred {
    let node = expression.nodes[index]
    switch node.kind {
    case .number(_, let unit, _):
      return .quantity(unit.dimensions, isProbability: false)
    case .name(let name):
      return inferName(name, at: index)
    case .call(let name, let arguments):
      guard let function = BuiltIn(rawValue: name) else {
        return inferHostCall(name, arguments, at: index)
      }
      return inferBuiltIn(function, arguments, at: index)
    case .choice(let level, let arms):
      return inferChoice(of: level, arms, at: index)
    case .negation(let operand):
      return number(operand, for: "-") ?? .unknown
    case .inversion(let operand):
      requireCondition(operand, for: "not")
      return .truth
    case .binary(let operation, let left, let right):
      return inferBinary(operation, left, right, at: index)
    case .missing:
      return .unknown
    }
  }

  private mutating func inferBinary(
    _ operation: BinaryOperator,
    _ left: Expression.Index,
    _ right: Expression.Index,
    at index: Expression.Index
  ) -> Inferred {
    switch operation {
    case .and, .or:
      requireCondition(left, for: operation.spelling)
      requireCondition(right, for: operation.spelling)
      return .truth
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
      inferComparison(operation, left, right, at: index)
      return .truth
    case .add, .subtract:
      if operation == .subtract, isHyphenated(left, right) {
        reportHyphenated(at: index)
        return .unknown
      }
      return meeting(of: [left, right], for: operation.spelling) ?? .unknown
    case .multiply, .divide:
      return inferProduct(operation, left, right, at: index)
    }
  }

  private mutating func inferProduct(
    _ operation: BinaryOperator,
    _ left: Expression.Index,
    _ right: Expression.Index,
    at index: Expression.Index
  ) -> Inferred {
    let factors = [left, right].map { number($0, for: operation.spelling) }
    guard let first = factors[0], let second = factors[1] else { return .unknown }
    guard let product = operation == .multiply ? first.times(second) : first.divided(by: second)
    else {
      report(.tooManyPowers, at: index)
      return .unknown
    }
    return product
  }

  private mutating func inferBuiltIn(
    _ function: BuiltIn,
    _ arguments: [Expression.Index],
    at index: Expression.Index
  ) -> Inferred {
    guard function.accepts(argumentCount: arguments.count) else {
      report(
        .wrongArgumentCount(
          function.rawValue,
          found: arguments.count,
          usage: function.usage
        ),
        at: index
      )
      return .unknown
    }
    guard let common = meeting(of: arguments, for: function.rawValue) else {
      return function == .ramp ? Inferred(.plain) : .unknown
    }
    meetings[index] = common
    return function == .ramp ? Inferred(.plain) : common
  }

  /// What several numbers have in common; reports the first two that have nothing in common.
  mutating func meeting(
    of operands: [Expression.Index],
    for operation: String
  ) -> Inferred? {
    let numbers = operands.map { number($0, for: operation) }
    guard var common = numbers.first ?? nil else { return nil }
    for (operand, other) in zip(operands, numbers).dropFirst() {
      guard let other else { return nil }
      guard let next = common.meeting(other) else {
        reportMismatch(operands, other: operand, for: operation)
        return nil
      }
      common = next
    }
    return common
  }

  /// Reports an operand together with the first one before it that it cannot stand beside.
  private mutating func reportMismatch(
    _ operands: [Expression.Index],
    other: Expression.Index,
    for operation: String
  ) {
    let first =
      operands.prefix { $0 != other }
      .first { inferred[$0].meeting(inferred[other]) == nil } ?? operands[0]
    report(.differentUnits(operation, operand(first), operand(other)), at: first)
  }

  mutating func report(_ fault: TypeFault, at index: Expression.Index) {
    faults.append(.type(fault, at: expression.nodes[index].range))
  }

  mutating func report(_ fault: NameFault, at index: Expression.Index) {
    faults.append(.name(fault, at: expression.nodes[index].range))
  }

  /// What a fault says about a node.
  func operand(_ index: Expression.Index) -> TypeFault.Operand {
    let node = expression.nodes[index]
    var plainNumber: String?
    if case .number(_, .plain, let spelling) = node.kind { plainNumber = spelling }
    return TypeFault.Operand(
      type: inferred[index],
      range: node.range,
      text: expression.text(of: node.range),
      plainNumber: plainNumber
    )
  }

  /// The readings of a node that must be a number; `nil` if it is none or nothing is known of it.
  private mutating func number(_ index: Expression.Index, for operation: String) -> Inferred? {
    switch inferred[index] {
    case .quantity: return inferred[index]
    case .unknown: return nil
    case .truth, .level:
      report(.notANumber(operation, operand(index)), at: index)
      return nil
    }
  }

  private mutating func requireCondition(_ index: Expression.Index, for operation: String) {
    switch inferred[index] {
    case .truth, .unknown: break
    case .quantity, .level: report(.notACondition(operation, operand(index)), at: index)
    }
  }
}

// MARK: - From the root to the leaves

extension UnitCheck {
  private mutating func settleRoot(expecting expected: ValueType?) {
    let root = expression.root
    let found = inferred[root]
    guard let expected else {
      settled[root] = found.settled
      return
    }
    switch (expected, found) {
    case (_, .unknown), (.truth, .truth): return
    case (.level(let name), .level(let other)) where name == other: return
    case (.quantity, .quantity(let dimensions, _)), (.probability, .quantity(let dimensions, _)):
      settled[root] = expected.dimension
      if let dimension = expected.dimension, dimensions.contains(dimension) { return }
    default: break
    }
    report(.unexpectedType(expected, found: operand(root)), at: root)
  }

  private mutating func settleOperands(of index: Expression.Index) {
    switch expression.nodes[index].kind {
    case .negation(let operand):
      settled[operand] = settled[index]
    case .binary(.add, let left, let right), .binary(.subtract, let left, let right):
      settle([left, right], as: settled[index])
    case .binary(.multiply, let left, let right):
      settleFactors(left, right, of: settled[index])
    case .binary(.divide, let left, let right):
      settleQuotient(left, right, of: settled[index])
    case .binary(_, let left, let right):
      settle([left, right], as: meetings[index]?.settled)
    case .call(BuiltIn.ramp.rawValue, let arguments):
      settle(arguments, as: meetings[index]?.settled)
    case .call(_, let arguments):
      settle(arguments, as: settled[index])
    case .choice(_, let arms):
      settle(arms.map(\.value), as: settled[index])
    case .number, .name, .inversion, .missing:
      break
    }
  }

  private mutating func settle(_ operands: [Expression.Index], as dimension: Dimension?) {
    for operand in operands { settled[operand] = dimension }
  }

  private mutating func settleFactors(
    _ left: Expression.Index,
    _ right: Expression.Index,
    of product: Dimension?
  ) {
    guard let product else { return }
    for first in inferred[left].dimensions
    where inferred[right].dimensions.contains(product / first) {
      settled[left] = first
      settled[right] = product / first
      return
    }
  }

  private mutating func settleQuotient(
    _ left: Expression.Index,
    _ right: Expression.Index,
    of quotient: Dimension?
  ) {
    guard let quotient else { return }
    let plainFirst = inferred[right].dimensions.reversed()
    for divisor in plainFirst where inferred[left].dimensions.contains(quotient * divisor) {
      settled[left] = quotient * divisor
      settled[right] = divisor
      return
    }
  }
}
