/// What is known of a node's value before its context has spoken.
///
/// A `%` literal may be a share, a rate or a fraction; what is built from it has as many readings.
/// Which reading is taken never changes the value of a well-typed expression, since percent scales a
/// product by one factor wherever it stands; it only decides whether the whole fits its context.
enum Inferred: Sendable, Hashable {
  /// A number, with every dimension it can take, the preferred first; never empty. `isProbability`
  /// says that a dimensionless number is a probability rather than a plain one.
  case quantity([Dimension], isProbability: Bool)
  case truth
  case level(String)
  /// Already reported as wrong, or no value at all; fits everywhere in silence.
  case unknown

  /// The one reading of a declared type.
  init(_ type: ValueType) {
    switch type {
    case .quantity(let dimension): self = .quantity([dimension], isProbability: false)
    case .probability: self = .quantity([.none], isProbability: true)
    case .truth: self = .truth
    case .level(let name): self = .level(name)
    }
  }

  /// The dimensions of a number; empty for everything else.
  var dimensions: [Dimension] {
    if case .quantity(let dimensions, _) = self { dimensions } else { [] }
  }

  /// Whether the value is a probability under every reading.
  var isProbability: Bool {
    self == .quantity([.none], isProbability: true)
  }

  /// The reading taken when nothing else decides: a plain fraction if that is possible.
  var settled: Dimension? {
    dimensions.contains(.none) ? Dimension.none : dimensions.first
  }

  /// The readings of a sum, minimum or comparison of two numbers; `nil` if they share none.
  func meeting(_ other: Inferred) -> Inferred? {
    guard case .quantity(let left, let isProbability) = self,
      case .quantity(let right, let isOtherProbability) = other
    else { return nil }
    let common = left.filter(right.contains)
    guard !common.isEmpty else { return nil }
    return .quantity(common, isProbability: isProbability || isOtherProbability)
  }

  /// The readings of a product; `nil` if its powers would be absurd.
  func times(_ other: Inferred) -> Inferred? {
    combined(with: other, by: *)
      .map { .quantity($0, isProbability: isProbability || other.isProbability) }
      .map { isFraction && other.isFraction ? $0 : $0.withoutProbability }
  }

  /// The readings of a quotient; `nil` if its powers would be absurd.
  func divided(by other: Inferred) -> Inferred? {
    combined(with: other, by: /)
      .map { .quantity($0, isProbability: isProbability && !other.isProbability) }
      .map { isFraction && other.isFraction ? $0 : $0.withoutProbability }
  }

  private var isFraction: Bool { dimensions == [.none] }

  private var withoutProbability: Inferred { .quantity(dimensions, isProbability: false) }

  private func combined(
    with other: Inferred,
    by combine: (Dimension, Dimension) -> Dimension
  ) -> [Dimension]? {
    var combinations: [Dimension] = []
    for left in dimensions {
      for right in other.dimensions {
        let combination = combine(left, right)
        if combination.isOrdinary, !combinations.contains(combination) {
          combinations.append(combination)
        }
      }
    }
    return combinations.isEmpty ? nil : combinations
  }
}
