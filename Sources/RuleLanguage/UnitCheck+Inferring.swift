// From the leaves to the root: what each node can be.

extension UnitCheck {
  mutating func infer(_ index: Expression.Index) -> Inferred {
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
    faults.append(.type(fault, at: expression.nodes[index].extent))
  }

  mutating func report(_ fault: NameFault, at index: Expression.Index) {
    faults.append(.name(fault, at: expression.nodes[index].range))
  }

  /// What a fault says about a node.
  func operand(_ index: Expression.Index) -> TypeFault.Operand {
    let node = expression.nodes[index]
    var plainNumber: String?
    var states: [String] = []
    if case .number(_, .plain, let spelling) = node.kind { plainNumber = spelling }
    if case .level(let name) = inferred[index] { states = vocabulary.states(of: name) }
    return TypeFault.Operand(
      type: inferred[index],
      range: node.extent,
      plainNumber: plainNumber,
      states: states
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
