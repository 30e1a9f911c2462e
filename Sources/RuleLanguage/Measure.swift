/// The type of a host value together with how a person expects to see it.
package struct Measure: Sendable, Hashable {
  /// What kind of value it is.
  package let type: ValueType
  /// Whether a rate or a plain fraction is shown in percent.
  ///
  /// Inflation of 320 bp is then shown as `3.2%`, a relative change of 0.012 as `1.2%`. Shares and
  /// probabilities always are.
  package let isShownInPercent: Bool

  /// Creates a measure.
  ///
  /// - Parameters:
  ///   - type: What kind of value it is.
  ///   - isShownInPercent: Whether a rate or a plain fraction is shown in percent.
  package init(_ type: ValueType, isShownInPercent: Bool = false) {
    self.type = type
    self.isShownInPercent = isShownInPercent
  }
}
