import Diagnostics

extension CheckedExpression {
  /// Returns why a condition holds or does not.
  ///
  /// The reasons are the least parts that decide: where `or` holds, every operand that holds; where
  /// `and` fails, every operand that fails; where both operands were needed, both. A rule silenced
  /// by `funding >= amber or vix > 28 points` can so say that it was `funding`.
  ///
  /// - Parameter slots: The host's values, as for ``value(_:)``.
  /// - Returns: Whether the condition holds, and the parts responsible, in the order of the text.
  /// - Precondition: The expression is a condition: ``type`` is `truth`.
  /// - Throws: ``EvaluationError`` if a part has no value.
  package func reasons(
    _ slots: Span<Double>
  ) throws(EvaluationError) -> (holds: Bool, reasons: [ConditionReason]) {
    precondition(type == .truth, "only conditions have reasons")
    let values = try values(slots)
    var deciding: [Int] = []
    var open = [values.count - 1]
    while let step = open.popLast() {
      let holds = values[step] != 0
      switch operations[step] {
      case .and(let x, let y), .or(let x, let y):
        open += [x, y].filter { (values[$0] != 0) == holds }
      case .invert(let x):
        open.append(x)
      default:
        deciding.append(step)
      }
    }
    let reasons = deciding.sorted().map { reason($0, holds: values[$0] != 0) }
    return (values[values.count - 1] != 0, reasons)
  }

  private func reason(_ step: Int, holds: Bool) -> ConditionReason {
    let range = parts[step].range
    return ConditionReason(
      text: text(of: range),
      span: SourceSpan(file: span.file, range: range),
      holds: holds,
      slots: slots(under: step)
    )
  }

  private func slots(under step: Int) -> [Int] {
    var slots: [Int] = []
    var open = [step]
    while let step = open.popLast() {
      if case .slot(let slot) = operations[step], !slots.contains(slot) { slots.append(slot) }
      open += operations[step].operands(in: operands).reversed()
    }
    return slots
  }
}
