/// One step of a checked expression; operands are earlier steps of the same expression.
///
/// Conditions are 1 and 0, levels are ranks. The formulas are in `Operation+Evaluating.swift`.
enum Operation: Sendable, Hashable {
  case constant(Double)
  /// A value of the host, by its slot in the reference table.
  case slot(Int)
  case negate(Int)
  case invert(Int)
  case magnitude(Int)
  case add(Int, Int)
  case subtract(Int, Int)
  case multiply(Int, Int)
  case divide(Int, Int)
  case compare(BinaryOperator, Int, Int)
  case and(Int, Int)
  case or(Int, Int)
  case ramp(Int, low: Int, high: Int)
  case clamp(Int, low: Int, high: Int)
  /// The least of the listed steps.
  case minimum(Operands)
  /// The greatest of the listed steps.
  case maximum(Operands)
  /// The step listed at the rank of the level.
  case choose(level: Int, Operands)

  /// A stretch of an expression's list of operands.
  typealias Operands = Range<Int>
}
