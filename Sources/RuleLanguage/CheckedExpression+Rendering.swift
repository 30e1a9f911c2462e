extension CheckedExpression {
  /// Returns the expression with its numbers put in, as `rules explain` shows it.
  ///
  /// - Parameter slots: The host's values, as for ``value(_:)``.
  /// - Returns: The steps from formula to result, and what was read.
  /// - Throws: ``EvaluationError`` if a part has no value.
  package func rendered(_ slots: Span<Double>) throws(EvaluationError) -> Rendering {
    let values = try values(slots)
    let last = values.count - 1
    let valueText = ValueText(states: states)
    let shown = valueText.text(values[last], parts[last].measure)
    return Rendering(
      source: text,
      formula: formula,
      steps: steps(values, result: shown),
      value: values[last],
      unit: UnitText.internalName(for: type),
      shown: shown,
      inputs: references.map { slot, reference in
        Rendering.Input(
          text: reference.text,
          value: slots[slot],
          unit: UnitText.internalName(for: reference.measure.type),
          shown: valueText.text(slots[slot], reference.measure)
        )
      }
    )
  }

  /// The expression in print: `×` for `*`, no needless parentheses.
  package var formula: String {
    ExpressionPrinter.text(of: self, .source, multiplication: "×")
  }

  /// The expression as a rule book writes it, in one canonical spelling; reading it gives the same
  /// steps.
  package var canonicalText: String {
    ExpressionPrinter.text(of: self, .source, multiplication: "*")
  }

  private func steps(_ values: [Double], result: String) -> [String] {
    let stages: [ExpressionPrinter.Stage] = [.substituted, .argumentsEvaluated, .evaluated]
    let texts = stages.map {
      ExpressionPrinter.text(of: self, $0, values: values, multiplication: "×")
    }
    return (texts + [result]).reduce(into: []) { steps, text in
      if steps.last != text { steps.append(text) }
    }
  }
}
