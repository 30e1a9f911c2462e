extension UnitCheck {
  /// The most numbers that are tried; a rule a person would recognise has fewer.
  private static let mostRepairs = 8

  /// The first number without a unit that makes the expression what it is for once it is a percentage
  /// or has the unit that is expected: the slip behind `8 * P(B)` where a share is expected.
  ///
  /// Each repair is checked as a whole, so it is never a guess. Runs only once a finding is certain.
  static func numberLackingUnit(
    in expression: Expression,
    vocabulary: Vocabulary,
    expecting expected: ValueType
  ) -> (spelling: String, dimension: Dimension)? {
    guard let dimension = expected.dimension, dimension != .none,
      let unit = LiteralUnit(of: dimension)
    else { return nil }
    var tries = 0
    for (index, node) in expression.nodes.enumerated() where tries < mostRepairs {
      guard case .number(let number, .plain, let spelling) = node.kind else { continue }
      tries += 1
      let repaired = expression.replacing(index, by: .number(number, unit, spelling: spelling))
      let check = UnitCheck(repaired, vocabulary: vocabulary, expecting: expected, repairs: false)
      if check.faults.isEmpty { return (spelling, dimension) }
    }
    return nil
  }
}

extension Expression {
  /// The same tree with another kind of node at one place.
  fileprivate func replacing(_ index: Index, by kind: Kind) -> Expression {
    var nodes = nodes
    let old = nodes[index]
    nodes[index] = Node(kind, range: old.range, first: old.first)
    return Expression(text: text, span: span, nodes: nodes)
  }
}
