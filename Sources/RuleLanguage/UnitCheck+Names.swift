// Looking up what an expression mentions.

extension UnitCheck {
  /// Looks up a plain name.
  mutating func inferName(_ name: String, at index: Expression.Index) -> Inferred {
    guard let declaration = vocabulary.names[name] else {
      reportUnknown(name, at: index)
      return .unknown
    }
    let reference = Reference(
      name: name,
      arguments: [],
      measure: declaration.measure,
      text: name
    )
    bindings[index] = .reference(reference)
    return Inferred(declaration.measure.type)
  }

  private mutating func reportUnknown(_ name: String, at index: Expression.Index) {
    if let reason = vocabulary.unavailable[name] {
      report(.unavailableName(name, reason: reason), at: index)
    } else {
      let advice = advice(on: name)
      report(.unknownName(name, advice, whereabouts: vocabulary.whereabouts), at: index)
    }
  }

  private func advice(on name: String) -> NameFault.Advice {
    if let function = BuiltIn(rawValue: name) { return .call(function.usage) }
    if let function = vocabulary.functions[name] { return .call(function.usage) }
    if let level = vocabulary.level(withState: name) { return .state(level: level.name) }
    if let use = vocabulary.use(ofSymbol: name) {
      return .symbol(set: use.set.name, function: use.function)
    }
    let nearest = NearestName.nearest(to: name, among: vocabulary.candidatesForNames)
    guard let nearest, let declaration = vocabulary.names[nearest] else { return .none }
    return .nearest(nearest, kind: declaration.kind)
  }

  /// Whether two nodes are the halves of a declared name that was written with a hyphen.
  func isHyphenated(_ left: Expression.Index, _ right: Expression.Index) -> Bool {
    guard case .name(let first) = expression.nodes[left].kind,
      case .name(let second) = expression.nodes[right].kind,
      expression.nodes[left].range.upperBound + 1 == expression.nodes[right].range.lowerBound,
      vocabulary.names[first] == nil || vocabulary.names[second] == nil
    else { return false }
    return vocabulary.names["\(first)_\(second)"] != nil
  }

  mutating func reportHyphenated(at index: Expression.Index) {
    let text = expression.text(of: expression.nodes[index].range)
    let nearest = String(text.map { $0 == "-" ? "_" : $0 })
    let kind = vocabulary.names[nearest]?.kind ?? "name"
    report(
      .unknownName(text, .nearest(nearest, kind: kind), whereabouts: vocabulary.whereabouts),
      at: index
    )
  }
}

// MARK: - Calls

extension UnitCheck {
  mutating func inferHostCall(
    _ name: String,
    _ arguments: [Expression.Index],
    at index: Expression.Index
  ) -> Inferred {
    let node = expression.nodes[index]
    guard let function = vocabulary.functions[name] else {
      reportUncallable(name, at: node.operatorRange)
      return .unknown
    }
    guard arguments.count == function.parameters.count else {
      report(
        .wrongArgumentCount(name, found: arguments.count, usage: function.usage),
        at: index
      )
      return .unknown
    }
    let values = zip(arguments, function.parameters).map { argument, parameter in
      read(argument, as: parameter, of: function)
    }
    let known = values.compactMap(\.self)
    guard known.count == values.count else { return .unknown }
    let measure = function.measure(of: known.map(\.argument))
    let text = "\(name)(\(known.map(\.text).joined(separator: ", ")))"
    bindings[index] = .reference(
      Reference(name: name, arguments: known.map(\.argument), measure: measure, text: text)
    )
    return Inferred(measure.type)
  }

  private mutating func reportUncallable(_ name: String, at range: Range<Int>) {
    if vocabulary.names[name] != nil {
      faults.append(.name(.notAFunction(name), at: range))
      return
    }
    let nearest = NearestName.nearest(to: name, among: vocabulary.candidatesForCalls)
    faults.append(.name(.unknownFunction(name, nearest: nearest), at: range))
  }

  private mutating func read(
    _ index: Expression.Index,
    as parameter: FunctionDeclaration.Parameter,
    of function: FunctionDeclaration
  ) -> (argument: Reference.Argument, text: String)? {
    switch parameter {
    case .symbol(let sets): readSymbol(index, from: sets, of: function)
    case .literal(let types): readLiteral(index, as: types, of: function)
    }
  }

  /// A symbol is looked up by its text, so that a hyphen in one is no subtraction.
  private mutating func readSymbol(
    _ index: Expression.Index,
    from sets: [String],
    of function: FunctionDeclaration
  ) -> (argument: Reference.Argument, text: String)? {
    let node = expression.nodes[index]
    let text = expression.text(of: node.range)
    for set in sets {
      guard let place = vocabulary.index(of: text, in: set) else { continue }
      return (.symbol(set: set, index: place, name: text), text)
    }
    switch node.kind {
    case .missing: break
    case .name, .binary(.subtract, _, _):
      let members = sets.compactMap(vocabulary.symbolSet(named:))
      let nearest = NearestName.nearest(to: text, among: members.flatMap(\.members))
      report(
        .unknownSymbol(
          text,
          sets: sets,
          nearest: nearest,
          whereabouts: members.map(\.whereabouts)
        ),
        at: index
      )
    default:
      report(
        .wrongArgument(text, expected: sets.map { .symbol(set: $0) }, usage: function.usage),
        at: index
      )
    }
    return nil
  }

  private mutating func readLiteral(
    _ index: Expression.Index,
    as types: [ValueType],
    of function: FunctionDeclaration
  ) -> (argument: Reference.Argument, text: String)? {
    let node = expression.nodes[index]
    if case .number(let number, let unit, let spelling) = node.kind {
      for type in types {
        guard let dimension = type.dimension, unit.dimensions.contains(dimension) else { continue }
        return (.literal(unit.value(of: number, as: dimension), type), spelling)
      }
    }
    if node.kind == .missing { return nil }
    report(
      .wrongArgument(
        expression.text(of: node.range),
        expected: types.map { .literal($0) },
        usage: function.usage
      ),
      at: index
    )
    return nil
  }
}

// MARK: - Levels

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
      if first != second { reportIncomparable(operation, left, right) }
    case (.quantity, .quantity):
      meetings[index] = meeting(of: [left, right], for: operation.spelling)
    default:
      reportIncomparable(operation, left, right)
    }
  }

  private mutating func reportIncomparable(
    _ operation: BinaryOperator,
    _ left: Expression.Index,
    _ right: Expression.Index
  ) {
    report(.incomparable(operation.spelling, operand(left), operand(right)), at: left)
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
    let nearest = NearestName.nearest(to: name, among: states)
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
