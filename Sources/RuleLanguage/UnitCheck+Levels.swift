import Diagnostics

// Levels: comparisons with their states, and choices by them.

extension UnitCheck {
  mutating func inferComparison(
    _ operation: BinaryOperator,
    _ left: Expression.Index,
    _ right: Expression.Index,
    at index: Expression.Index
  ) {
    resolveNames(left, right)
    switch (inferred[left], inferred[right]) {
    case (.unknown, _), (_, .unknown): break
    case (.level(let first), .level(let second)):
      if first != second { reportIncomparable(left, right) }
    case (.quantity, .quantity):
      meetings[index] = meeting(of: [left, right], for: operation.spelling)
    default:
      reportIncomparable(left, right)
    }
  }

  private mutating func reportIncomparable(
    _ left: Expression.Index,
    _ right: Expression.Index
  ) {
    report(.incomparable(operand(left), operand(right)), at: left)
  }

  /// Reads the plain names on either side of a comparison: beside a level, a name is a state.
  private mutating func resolveNames(_ left: Expression.Index, _ right: Expression.Index) {
    let sides = [(left, right), (right, left)]
    let declared = sides.filter { side, _ in name(of: side).map(isDeclared) ?? false }
    let others = sides.filter { side, _ in name(of: side).map { !isDeclared($0) } ?? false }
    for (side, other) in declared + others {
      guard let name = name(of: side) else { continue }
      if case .level(let level) = inferred[other], !isLevel(name) {
        inferred[side] = inferState(name, of: level, at: side)
      } else {
        inferred[side] = inferName(name, at: side)
      }
    }
  }

  private func name(of index: Expression.Index) -> String? {
    if case .name(let name) = expression.nodes[index].kind { name } else { nil }
  }

  private func isDeclared(_ name: String) -> Bool { vocabulary.names[name] != nil }

  private func isLevel(_ name: String) -> Bool {
    if case .level = vocabulary.names[name]?.measure.type { true } else { false }
  }

  private mutating func inferState(
    _ name: String,
    of level: String,
    at index: Expression.Index
  ) -> Inferred {
    guard let rank = vocabulary.rank(of: name, in: level) else {
      reportUnknownState(name, of: level, at: expression.nodes[index].range)
      return .unknown
    }
    bindings[index] = .state(rank)
    return .level(level)
  }

  private mutating func reportUnknownState(_ name: String, of level: String, at range: Range<Int>) {
    let states = vocabulary.states(of: level)
    let nearest = nearestName(to: name, among: states)
    faults.append(
      .name(.unknownState(name, level: level, states: states, nearest: nearest), at: range)
    )
  }

  mutating func inferChoice(
    of level: Expression.Index,
    _ arms: [Expression.Arm],
    at index: Expression.Index
  ) -> Inferred {
    switch inferred[level] {
    case .level(let name): checkArms(arms, of: name, at: index)
    case .unknown: break
    case .truth, .quantity: report(.notALevel(operand(level)), at: level)
    }
    let values = arms.map(\.value)
    if !values.isEmpty, values.allSatisfy({ inferred[$0] == .truth }) { return .truth }
    return meeting(of: values, for: BuiltIn.choice) ?? .unknown
  }

  /// Every state is listed once, in the level's order.
  private mutating func checkArms(
    _ arms: [Expression.Arm],
    of level: String,
    at index: Expression.Index
  ) {
    let states = vocabulary.states(of: level)
    let listed = arms.filter { !$0.state.isEmpty }
    for arm in listed where !states.contains(arm.state) {
      reportUnknownState(arm.state, of: level, at: arm.range)
    }
    guard listed.count == arms.count, listed.allSatisfy({ states.contains($0.state) }),
      listed.map(\.state) != states
    else { return }
    report(.wrongArms(level: level, states: states, listed: listed.map(\.state)), at: index)
  }
}
