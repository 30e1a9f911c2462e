package import Diagnostics

/// An expression that has no value for the given inputs.
package struct EvaluationError: Error, Sendable, Hashable {
  /// Why there is no value.
  package enum Reason: Error, Sendable, Hashable {
    /// The divisor is zero.
    case divisionByZero
    /// The result is too large for a number.
    case notFinite
    /// `low` is not below `high` in `ramp`, or is above it in `clamp`.
    case emptyRange
    /// A supplied value is not a finite number, or no state of its level.
    case missingValue
  }

  /// Why there is no value.
  package let reason: Reason
  /// The operator, function or name that has none.
  package let span: SourceSpan
  /// The part of the expression that has no value, as written.
  package let text: String
}

extension EvaluationError {
  /// Returns the error as a person reads it, with the name of the rule, such as `R04`, if given.
  package func diagnostic(inRule rule: String? = nil) -> Diagnostic {
    Diagnostic(
      .error,
      code.rawValue,
      rule.map { "\($0): \(summary)" } ?? summary,
      at: span,
      help: help.map { [$0] } ?? []
    )
  }

  private var code: ExpressionErrorCode {
    switch reason {
    case .divisionByZero: .divisionByZero
    case .notFinite: .notFinite
    case .emptyRange: .emptyRange
    case .missingValue: .missingValue
    }
  }

  private var summary: String {
    switch reason {
    case .divisionByZero: "`\(text)` divides by zero"
    case .notFinite: "`\(text)` is beyond all bounds"
    case .emptyRange: "`\(text)` has an empty range"
    case .missingValue: "`\(text)` has no value"
    }
  }

  private var help: String? {
    switch reason {
    case .divisionByZero: "keep the divisor away from zero with `max(…)`"
    case .emptyRange: "the second argument must be below the third"
    case .notFinite, .missingValue: nil
    }
  }
}
