import Diagnostics

extension CheckedExpression {
  /// Returns the value of the expression.
  ///
  /// Every part is evaluated, both sides of `and` and `or` and all arms of `by` included: the order
  /// of operands never matters, and an error is never hidden behind another condition.
  ///
  /// - Parameter slots: The host's values by slot, in the internal units of ``Dimension``; conditions
  ///   are 1 and 0, levels are ranks.
  /// - Returns: The value in the internal unit of ``type``; a condition is 1 or 0, a level its rank.
  /// - Throws: ``EvaluationError`` if a part has no value, with the place of its operator. The value
  ///   is always finite.
  package func value(_ slots: Span<Double>) throws(EvaluationError) -> Double {
    let values = try values(slots)
    return values[values.count - 1]
  }

  /// Returns whether a condition holds; takes and throws what ``value(_:)`` does.
  ///
  /// - Precondition: The expression is a condition: ``type`` is `truth`.
  package func holds(_ slots: Span<Double>) throws(EvaluationError) -> Bool {
    precondition(type == .truth, "only conditions hold")
    return try value(slots) != 0
  }

  /// The values of all steps.
  func values(_ slots: Span<Double>) throws(EvaluationError) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(operations.count)
    for operation in operations {
      do {
        values.append(try operation.value(after: values, slots, operands))
      } catch {
        throw evaluationError(error, at: values.count)
      }
    }
    return values
  }

  func evaluationError(_ reason: EvaluationError.Reason, at step: Int) -> EvaluationError {
    let part = parts[step]
    let start = span.range.lowerBound
    let bytes = text.utf8
    let first = bytes.index(bytes.startIndex, offsetBy: part.range.lowerBound - start)
    return EvaluationError(
      reason: reason,
      span: SourceSpan(file: span.file, range: part.operatorRange),
      text: String(text[first..<bytes.index(first, offsetBy: part.range.count)])
    )
  }
}
