import Diagnostics

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
    let nearest = nearestName(to: name, among: vocabulary.orderedNames)
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
