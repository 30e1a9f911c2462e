/// Writes a checked expression from its steps, with parentheses only where they are needed.
struct ExpressionPrinter {
  /// What stands for names and calls.
  enum Stage {
    /// Names and calls as they are written.
    case source
    /// Numbers for names.
    case substituted
    /// Numbers for names and for everything directly under the outermost call.
    case argumentsEvaluated
    /// Numbers for names and for calls of built-in functions.
    case evaluated
  }

  /// How tightly a text holds together; see the grammar in ``ExpressionParser``.
  enum Binding: Int, Comparable {
    case or, and, not, comparison, sum, product, prefix, atom

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private typealias Text = (text: String, binding: Binding)

  private let expression: CheckedExpression
  private let stage: Stage
  private let values: [Double]
  private let multiplication: String
  private let valueText: ValueText
  private var texts: [Text] = []

  /// Writes an expression.
  ///
  /// - Parameters:
  ///   - expression: The expression.
  ///   - stage: What stands for names and calls.
  ///   - values: The values of all steps; not read at the stage `source`.
  ///   - multiplication: The sign of multiplication: `×` in print, `*` in a rule book.
  /// - Returns: One line.
  static func text(
    of expression: CheckedExpression,
    _ stage: Stage,
    values: [Double] = [],
    multiplication: String
  ) -> String {
    var printer = ExpressionPrinter(expression, stage, values, multiplication)
    for step in expression.operations.indices { printer.texts.append(printer.print(step)) }
    return printer.texts[printer.texts.count - 1].text
  }

  private init(
    _ expression: CheckedExpression,
    _ stage: Stage,
    _ values: [Double],
    _ multiplication: String
  ) {
    self.expression = expression
    self.stage = stage
    self.values = values
    self.multiplication = multiplication
    self.valueText = ValueText(states: expression.states)
  }

  private func print(_ step: Int) -> Text {
    let spelling = expression.parts[step].spelling
    switch expression.operations[step] {
    case .constant: return (spelling, .atom)
    case .slot: return stage == .source ? (spelling, .atom) : value(of: step)
    case .negate(let x): return ("-" + enclosed(x, unlessTighterThan: .prefix), .prefix)
    case .invert(let x): return ("not " + enclosed(x, unlessTighterThan: .and), .not)
    case .add(let x, let y): return binary(x, "+", y, .sum)
    case .subtract(let x, let y): return binary(x, "-", y, .sum)
    case .multiply(let x, let y): return binary(x, multiplication, y, .product)
    case .divide(let x, let y): return quotient(x, y)
    case .compare(let sign, let x, let y): return comparison(x, sign, y)
    case .and(let x, let y): return binary(x, "and", y, .and)
    case .or(let x, let y): return binary(x, "or", y, .or)
    case .ramp, .clamp, .minimum, .maximum, .magnitude, .choose: return call(step)
    }
  }

  private func value(of step: Int) -> Text {
    let measure = expression.parts[step].measure
    let text = valueText.text(values[step], measure)
    if text.hasPrefix("-") { return (text, .prefix) }
    return (text, text.contains("/") && measure.type != .pace ? .product : .atom)
  }
}

// MARK: - Operators

extension ExpressionPrinter {
  private func enclosed(_ step: Int, unlessTighterThan binding: Binding) -> String {
    let (text, own) = texts[step]
    return own > binding ? text : "(\(text))"
  }

  /// Operators group to the left; a minus sign never follows an operator directly.
  private func binary(_ left: Int, _ sign: String, _ right: Int, _ binding: Binding) -> Text {
    let first = texts[left].binding >= binding ? texts[left].text : "(\(texts[left].text))"
    let isSigned = binding >= .sum && texts[right].binding == .prefix
    let second = isSigned ? "(\(texts[right].text))" : enclosed(right, unlessTighterThan: binding)
    return ("\(first) \(sign) \(second)", binding)
  }

  /// Fractions of plain numbers are written closely: `4/15`.
  private func quotient(_ left: Int, _ right: Int) -> Text {
    if isPlainLiteral(left), isPlainLiteral(right) {
      return ("\(texts[left].text)/\(texts[right].text)", .product)
    }
    return binary(left, "/", right, .product)
  }

  private func isPlainLiteral(_ step: Int) -> Bool {
    guard case .constant = expression.operations[step] else { return false }
    return expression.parts[step].spelling.allSatisfy { $0.isNumber || $0 == "." }
  }

  private func comparison(_ left: Int, _ sign: BinaryOperator, _ right: Int) -> Text {
    let first = enclosed(left, unlessTighterThan: .comparison)
    let second = enclosed(right, unlessTighterThan: .comparison)
    return ("\(first) \(sign.spelling) \(second)", .comparison)
  }
}

// MARK: - Calls

extension ExpressionPrinter {
  private func call(_ step: Int) -> Text {
    let isOutermost = step == expression.operations.count - 1
    switch stage {
    case .evaluated: return value(of: step)
    case .argumentsEvaluated where !isOutermost: return value(of: step)
    case .source, .substituted, .argumentsEvaluated: break
    }
    var arguments = expression.operations[step].operands(in: expression.operands).map(argument)
    if case .choose = expression.operations[step] {
      let states = expression.parts[step].states
      arguments = [arguments[0]] + zip(states, arguments.dropFirst()).map { "\($0) \($1)" }
    }
    return ("\(name(of: step))(\(arguments.joined(separator: ", ")))", .atom)
  }

  private func argument(_ step: Int) -> String {
    guard stage == .argumentsEvaluated, !isLiteral(step) else { return texts[step].text }
    return value(of: step).text
  }

  /// Whether a step is a number as written, or one with a minus sign; those are never rewritten.
  private func isLiteral(_ step: Int) -> Bool {
    switch expression.operations[step] {
    case .constant: true
    case .negate(let x): isLiteral(x)
    default: false
    }
  }

  private func name(of step: Int) -> String {
    switch expression.operations[step] {
    case .ramp: BuiltIn.ramp.rawValue
    case .clamp: BuiltIn.clamp.rawValue
    case .minimum: BuiltIn.min.rawValue
    case .maximum: BuiltIn.max.rawValue
    case .magnitude: BuiltIn.abs.rawValue
    default: BuiltIn.choice
    }
  }
}
