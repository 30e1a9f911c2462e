/// Why the parts of an expression do not go together.
enum TypeFault: Sendable, Hashable {
  /// A part of the expression, for a sentence about it.
  struct Operand: Sendable, Hashable {
    let type: Inferred
    let range: Range<Int>
    /// The spelling, if the part is a number without a unit.
    let plainNumber: String?
    /// The states, if the part is a level.
    let states: [String]
  }

  /// Two numbers of different units under one operator or function.
  case differentUnits(String, Operand, Operand)
  /// Two values that no sign compares.
  case incomparable(Operand, Operand)
  case notANumber(String, Operand)
  case notACondition(String, Operand)
  case notALevel(Operand)
  case tooManyPowers
  /// The expression is not what its field expects; perhaps because a number lacks its unit, in which
  /// case the words say what to write.
  case unexpectedType(ValueType, found: Operand, unitlessNumber: String?)
  /// A part made of numbers alone that has no value, such as `1 / 0`.
  case constantWithoutValue(EvaluationError.Reason)
}

// MARK: - Wording

extension TypeFault {
  var wording: Wording {
    switch self {
    case .differentUnits(let operation, let left, let right):
      Self.clash(.differentUnits, Self.sentence(operation, left, right), left, right)
    case .incomparable(let left, let right):
      Self.clash(
        .wrongKind,
        left.type == .truth && right.type == .truth
          ? "conditions are not compared"
          : "cannot compare \(left.phrase) with \(right.phrase)",
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
    case .unexpectedType(let expected, let found, let unitlessNumber):
      Wording(
        .unexpectedType,
        "expected \(TypePhrase.phrase(for: expected)), found \(found.phrase)",
        help: unitlessNumber ?? found.ways(to: expected)
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
    var wording = Wording(
      code,
      sentence,
      help: left.wayBeside(right) ?? right.wayBeside(left)
    )
    wording.label = left.phrase
    wording.second = (right.phrase, right.range)
    return wording
  }
}

extension TypeFault.Operand {
  fileprivate var phrase: String { TypePhrase.phrase(for: type) }

  /// What this operand could be, to go with another one.
  fileprivate func wayBeside(_ other: Self) -> String? {
    if let plainNumber, let dimension = other.type.dimensions.first,
      let way = LiteralUnit.advice(on: plainNumber, as: dimension)
    {
      return way
    }
    switch (type, other.type) {
    case (.level(let name), _):
      return "the states of `\(name)` are \(Wording.list(states, joinedBy: "and"))"
    case (.truth, .truth): return "join conditions by `and` and `or`, negate them by `not`"
    default: return type.isProbability ? "a probability weighs another value by `*`" : nil
    }
  }

  fileprivate var waysToANumber: String? {
    guard case .level(let name) = type else { return nil }
    return "give each state a number: `by(\(name), …)`"
  }

  fileprivate var waysToACondition: String? {
    if case .level = type { "compare it with a state" } else { "compare it with a number" }
  }

  fileprivate func ways(to expected: ValueType) -> String? {
    expected == .truth ? waysToACondition : expected.dimension.flatMap { _ in waysToANumber }
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
