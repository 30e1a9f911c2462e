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
    let count = operations.count
    guard count <= Self.longestOnStack else { return try values(slots)[count - 1] }
    var values = InlineArray<64, Double>(repeating: 0)
    for step in 0..<count {
      do throws(EvaluationError.Reason) {
        values[step] = try operations[step].value(after: values.span, slots, operands)
      } catch {
        throw evaluationError(error, at: step)
      }
    }
    return values[count - 1]
  }

  /// Steps that are evaluated without allocating, which halves the time; the default rules have at
  /// most 30.
  private static let longestOnStack = 64

  /// Returns whether a condition holds; takes and throws what ``value(_:)`` does.
  ///
  /// - Precondition: The expression is a condition: ``type`` is `truth`.
  package func holds(_ slots: Span<Double>) throws(EvaluationError) -> Bool {
    precondition(type == .truth, "only conditions hold")
    return try value(slots) != 0
  }

  /// The values of all steps.
  func values(_ slots: Span<Double>) throws(EvaluationError) -> [Double] {
    try [Double](capacity: operations.count) { values throws(EvaluationError) in
      for operation in operations {
        do throws(EvaluationError.Reason) {
          values.append(try operation.value(after: values.span, slots, operands))
        } catch {
          throw evaluationError(error, at: values.count)
        }
      }
    }
  }

  /// The text of a part.
  func text(of range: Range<Int>) -> String {
    text.part(range, ofTextAt: span.range.lowerBound)
  }

  func evaluationError(_ reason: EvaluationError.Reason, at step: Int) -> EvaluationError {
    EvaluationError(
      reason: reason,
      span: SourceSpan(file: span.file, range: parts[step].operatorRange),
      text: text(of: parts[step].range)
    )
  }
}
