/// Why the parts of an expression do not go together.
enum TypeFault: Sendable, Hashable {
  /// A part of the expression, for a sentence about it.
  struct Operand: Sendable, Hashable {
    let type: Inferred
    let range: Range<Int>
    let text: String
    /// The spelling, if the part is a number without a unit.
    let plainNumber: String?
  }

  /// Two numbers of different units under one operator or function.
  case differentUnits(String, Operand, Operand)
  /// Two values that no sign compares.
  case incomparable(String, Operand, Operand)
  case notANumber(String, Operand)
  case notACondition(String, Operand)
  case notALevel(Operand)
  case tooManyPowers
  case unexpectedType(ValueType, found: Operand)
  /// A part made of numbers alone that has no value, such as `1 / 0`.
  case constantWithoutValue(EvaluationError.Reason)
}

// MARK: - Wording

extension TypeFault {
  var wording: Wording {
    switch self {
    case .differentUnits(let operation, let left, let right):
      Self.clash(.differentUnits, Self.sentence(operation, left, right), left, right)
    case .incomparable(let operation, let left, let right):
      Self.clash(
        .wrongKind,
        "`\(operation)` cannot compare \(left.phrase) with \(right.phrase)",
        left,
        right
      )
    case .notANumber(let operation, let operand):
      Wording(
        .wrongKind,
        "`\(operation)` needs numbers, found \(operand.phrase)",
        help: operand.waysToANumber
      )
    case .notACondition(let operation, let operand):
      Wording(
        .wrongKind,
        "`\(operation)` needs conditions, found \(operand.phrase)",
        help: operand.waysToACondition
      )
    case .notALevel(let operand):
      Wording(.wrongKind, "`by` chooses by a level, found \(operand.phrase)")
    case .tooManyPowers:
      Wording(.tooManyPowers, "units are multiplied too often here")
    case .unexpectedType(let expected, let found):
      Wording(
        .unexpectedType,
        "expected \(TypePhrase.phrase(for: expected)), found \(found.phrase)",
        help: found.ways(to: expected)
      )
    case .constantWithoutValue(let reason):
      Wording(.constantWithoutValue, reason.sentence)
    }
  }

  private static func sentence(_ operation: String, _ left: Operand, _ right: Operand) -> String {
    switch operation {
    case "+": "cannot add \(left.phrase) and \(right.phrase)"
    case "-": "cannot subtract \(right.phrase) from \(left.phrase)"
    case "<", "<=", ">", ">=", "=", "!=": "cannot compare \(left.phrase) with \(right.phrase)"
    default: "`\(operation)` needs values of one unit, found \(left.phrase) and \(right.phrase)"
    }
  }

  /// Two operands that do not go together, both underlined.
  private static func clash(
    _ code: ExpressionErrorCode,
    _ sentence: String,
    _ left: Operand,
    _ right: Operand
  ) -> Wording {
    let isWeight = left.type.isProbability || right.type.isProbability
    var wording = Wording(
      code,
      sentence,
      help: left.unit(missingBeside: right) ?? right.unit(missingBeside: left)
        ?? (isWeight ? "a probability weighs another value by `*`" : nil)
    )
    wording.label = left.phrase
    wording.second = (right.phrase, right.range)
    return wording
  }
}

extension TypeFault.Operand {
  fileprivate var phrase: String { TypePhrase.phrase(for: type) }

  /// A number without a unit beside one that has one: how it would be written.
  fileprivate func unit(missingBeside other: Self) -> String? {
    guard let plainNumber, let dimension = other.type.dimensions.first,
      let spelling = LiteralUnit.spelling(of: plainNumber, as: dimension)
    else { return nil }
    return "write `\(spelling)`"
  }

  fileprivate var waysToANumber: String? {
    guard case .level(let name) = type else { return nil }
    return "give each state a number: `by(\(name), …)`"
  }

  fileprivate var waysToACondition: String? {
    if case .level = type { "compare it with a state" } else { "compare it with a number" }
  }

  fileprivate func ways(to expected: ValueType) -> String? {
    if let plainNumber, let dimension = expected.dimension,
      let spelling = LiteralUnit.spelling(of: plainNumber, as: dimension)
    {
      return "write `\(spelling)`"
    }
    return expected == .truth ? waysToACondition : expected.dimension.flatMap { _ in waysToANumber }
  }
}

extension EvaluationError.Reason {
  /// The reason, said of a part made of numbers alone.
  fileprivate var sentence: String {
    switch self {
    case .divisionByZero: "this always divides by zero"
    case .notFinite: "this is beyond all bounds"
    case .emptyRange: "the second argument must be below the third"
    case .missingValue: "this has no value"
    }
  }
}
