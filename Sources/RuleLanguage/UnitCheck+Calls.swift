import Diagnostics

// Calls of host functions, whose arguments are fixed words and literals.

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
    let nearest = nearestName(to: name, among: vocabulary.candidatesForCalls)
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
      reportUnknownSymbol(text, of: sets, at: index)
    default:
      report(
        .wrongArgument(text, expected: sets.map { .symbol(set: $0) }, usage: function.usage),
        at: index
      )
    }
    return nil
  }

  private mutating func reportUnknownSymbol(
    _ text: String,
    of sets: [String],
    at index: Expression.Index
  ) {
    if let other = vocabulary.use(ofSymbol: text)?.set.name {
      report(.symbolOfAnotherSet(text, other, expected: sets), at: index)
      return
    }
    let members = sets.compactMap(vocabulary.symbolSet(named:))
    let nearest = nearestName(to: text, among: members.flatMap(\.members))
    report(
      .unknownSymbol(text, sets: sets, nearest: nearest, whereabouts: members.map(\.whereabouts)),
      at: index
    )
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
