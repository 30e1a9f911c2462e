/// Turns a checked tree into steps.
struct ExpressionCompiler {
  private let check: UnitCheck
  private var operations: [Operation] = []
  private var operands: [Int] = []
  private var parts: [CheckedExpression.Part] = []
  private var references: [(slot: Int, reference: Reference)] = []
  private var states: [String: [String]] = [:]
  /// For each node its step; names that are no values have none and are never asked for.
  private var steps: [Int]

  /// Compiles an expression whose check found nothing; its references get slots in the table.
  static func compile(_ check: UnitCheck, references table: inout ReferenceTable)
    -> CheckedExpression
  {
    var compiler = ExpressionCompiler(check)
    for index in check.expression.nodes.indices where check.bindings[index] != .argument {
      compiler.compile(index, &table)
    }
    return CheckedExpression(
      operations: compiler.operations,
      operands: compiler.operands,
      description: CheckedExpression.Description(
        text: check.expression.text,
        span: check.expression.span,
        references: compiler.references,
        parts: compiler.parts,
        states: compiler.states
      )
    )
  }

  private init(_ check: UnitCheck) {
    self.check = check
    self.steps = Array(repeating: 0, count: check.expression.nodes.count)
  }

  private mutating func compile(_ index: Expression.Index, _ table: inout ReferenceTable) {
    let operation = operation(for: index, &table)
    steps[index] = operations.count
    operations.append(operation)
    parts.append(part(for: index))
    if case .level(let name) = check.type(of: index) {
      states[name] = check.vocabulary.states(of: name)
    }
  }

  private mutating func operation(
    for index: Expression.Index,
    _ table: inout ReferenceTable
  ) -> Operation {
    switch check.bindings[index] {
    case .reference(let reference): return .slot(slot(of: reference, &table))
    case .state(let rank): return .constant(Double(rank))
    case .none, .argument: break
    }
    switch check.expression.nodes[index].kind {
    case .number(let number, let unit, _):
      return .constant(unit.value(of: number, as: check.settled[index] ?? .none))
    case .negation(let operand):
      return .negate(steps[operand])
    case .inversion(let operand):
      return .invert(steps[operand])
    case .binary(let sign, let left, let right):
      return operation(for: sign, steps[left], steps[right])
    case .call(let name, let arguments):
      let list = list(arguments)
      return operation(for: BuiltIn(rawValue: name), list)
    case .choice(let level, let arms):
      return .choose(level: steps[level], list(arms.map(\.value)))
    case .name, .missing:
      preconditionFailure("an expression is compiled only when its check found nothing")
    }
  }

  private func operation(for sign: BinaryOperator, _ left: Int, _ right: Int) -> Operation {
    switch sign {
    case .add: .add(left, right)
    case .subtract: .subtract(left, right)
    case .multiply: .multiply(left, right)
    case .divide: .divide(left, right)
    case .and: .and(left, right)
    case .or: .or(left, right)
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
      .compare(sign, left, right)
    }
  }

  private func operation(for function: BuiltIn?, _ list: Range<Int>) -> Operation {
    let first = list.lowerBound
    switch function {
    case .ramp: return .ramp(operands[first], low: operands[first + 1], high: operands[first + 2])
    case .clamp: return .clamp(operands[first], low: operands[first + 1], high: operands[first + 2])
    case .min: return .minimum(list)
    case .max: return .maximum(list)
    case .abs: return .magnitude(operands[first])
    case nil: preconditionFailure("host functions are references")
    }
  }

  private mutating func list(_ nodes: [Expression.Index]) -> Range<Int> {
    let start = operands.count
    operands += nodes.map { steps[$0] }
    return start..<operands.count
  }

  private mutating func slot(of reference: Reference, _ table: inout ReferenceTable) -> Int {
    let slot = table.slot(of: reference)
    if !references.contains(where: { $0.slot == slot }) { references.append((slot, reference)) }
    return slot
  }

  /// Whether a number is shown in percent because it is a `%` literal or keeps the unit of an operand
  /// that is.
  private func isShownInPercent(_ index: Expression.Index) -> Bool {
    switch check.expression.nodes[index].kind {
    case .number(_, let unit, _): unit == .percent
    case .negation(let operand): parts[steps[operand]].measure.isShownInPercent
    case .binary(.add, let left, let right), .binary(.subtract, let left, let right):
      [left, right].contains { parts[steps[$0]].measure.isShownInPercent }
    case .call(BuiltIn.ramp.rawValue, _): false
    case .call(_, let arguments):
      arguments.contains { parts[steps[$0]].measure.isShownInPercent }
    case .choice(_, let arms): arms.contains { parts[steps[$0.value]].measure.isShownInPercent }
    default: false
    }
  }

  private func part(for index: Expression.Index) -> CheckedExpression.Part {
    let node = check.expression.nodes[index]
    var measure = Measure(check.type(of: index))
    var spelling = ""
    var states: [String] = []
    switch (check.bindings[index], node.kind) {
    case (.reference(let reference), _): (measure, spelling) = (reference.measure, reference.text)
    case (_, .number(_, _, let literal)): spelling = literal
    case (.state, .name(let state)): spelling = state
    case (_, .choice(_, let arms)): states = arms.map(\.state)
    default: break
    }
    if check.bindings[index] == .none, isShownInPercent(index) {
      measure = Measure(measure.type, isShownInPercent: true)
    }
    return CheckedExpression.Part(
      measure: measure,
      range: node.range,
      operatorRange: node.operatorRange,
      spelling: spelling,
      states: states
    )
  }
}
