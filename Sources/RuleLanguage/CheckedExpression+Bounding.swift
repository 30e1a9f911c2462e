extension CheckedExpression {
  /// Returns an interval that holds every value the expression can have.
  ///
  /// Sound, not tight: values that depend on each other, as probabilities that sum to one do, are
  /// taken as independent. A condition that cannot hold here can never hold; one that can here may
  /// still never hold. Values for which the expression has an error are not counted.
  ///
  /// - Parameter slots: An interval for each of the host's values, by slot, in internal units.
  /// - Returns: The bounds; for a condition see ``Interval/canHold`` and ``Interval/canFail``.
  package func bounds(_ slots: [Interval]) -> Interval {
    var bounds: [Interval] = []
    bounds.reserveCapacity(operations.count)
    for operation in operations { bounds.append(operation.bounds(after: bounds, slots, operands)) }
    return bounds[bounds.count - 1]
  }
}
