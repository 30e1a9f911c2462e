extension Operation {
  /// Whether the step reads a value of the host.
  var isSlot: Bool {
    if case .slot = self { true } else { false }
  }

  /// The steps this one builds on, in the order of the text, given the expression's list of operands.
  func operands(in list: [Int]) -> [Int] {
    switch self {
    case .constant, .slot: []
    case .negate(let x), .invert(let x), .magnitude(let x): [x]
    case .add(let x, let y), .subtract(let x, let y), .multiply(let x, let y),
      .divide(let x, let y), .compare(_, let x, let y), .and(let x, let y), .or(let x, let y):
      [x, y]
    case .ramp(let x, let low, let high), .clamp(let x, let low, let high): [x, low, high]
    case .minimum(let range), .maximum(let range): Array(list[range])
    case .choose(let level, let range): [level] + list[range]
    }
  }
}
