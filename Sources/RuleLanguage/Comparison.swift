/// How two numbers are compared.
enum Comparison {
  /// Numbers nearer than this, relative to their size or to one, are equal.
  ///
  /// A probability that a
  /// user wrote as 30% and one that reached 30% by rescaling the others differ by some 1e-16; a rule
  /// must not fire for one and not for the other. Nothing a rule tells apart is as near as 1e-12 of
  /// NAV, of a basis point or of a point.
  static let tolerance = 1e-12

  /// Whether a comparison holds.
  ///
  /// `<` is exactly where `>=` does not hold, `>` where `<=` does not;
  /// `=` where both `<=` and `>=` do.
  static func holds(_ left: Double, _ sign: BinaryOperator, _ right: Double) -> Bool {
    switch sign {
    case .less: !isAtLeast(left, right)
    case .lessOrEqual: isAtLeast(right, left)
    case .greater: !isAtLeast(right, left)
    case .greaterOrEqual: isAtLeast(left, right)
    case .equal: isAtLeast(left, right) && isAtLeast(right, left)
    case .notEqual: !(isAtLeast(left, right) && isAtLeast(right, left))
    case .add, .subtract, .multiply, .divide, .and, .or:
      preconditionFailure("only comparisons are compared")
    }
  }

  /// Each side is widened by itself, so that the answer never falls as `left` grows or `right`
  /// shrinks, rounding included; interval evaluation rests on that.
  static func isAtLeast(_ left: Double, _ right: Double) -> Bool {
    left + slack(left) >= right - slack(right)
  }

  private static func slack(_ value: Double) -> Double {
    tolerance / 2 * max(1, abs(value))
  }
}
