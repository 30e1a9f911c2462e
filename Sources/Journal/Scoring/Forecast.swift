internal import Allocation

/// Probabilities that somebody gave for outcomes of which one has come true since.
package struct Forecast: Sendable, Hashable {
  /// Whose they are.
  package let source: Speaker
  /// What was resolved: a round of the scenarios, or a question.
  package let resolution: String
  /// A probability for each outcome; they sum to one.
  package let probabilities: [Double]
  /// The index of the outcome that came true.
  package let outcome: Int

  /// Creates a forecast.
  package init(source: Speaker, resolution: String, probabilities: [Double], outcome: Int) {
    precondition(probabilities.indices.contains(outcome), "the outcome is one of those forecast")
    self.source = source
    self.resolution = resolution
    self.probabilities = probabilities
    self.outcome = outcome
  }

  /// Brier's score: the squared errors summed over the outcomes; 0 is perfect, 2 is worst.
  ///
  /// Source: G. W. Brier, "Verification of Forecasts Expressed in Terms of Probability" (1950), eq. 2.
  package var brier: Double {
    probabilities.enumerated().reduce(0) { sum, item in
      let error = item.element - (item.offset == outcome ? 1 : 0)
      return sum + error * error
    }
  }

  /// Brier's score of equal odds on these outcomes.
  package var equalOddsBrier: Double { 1 - 1 / Double(probabilities.count) }

  /// The natural logarithm of what was given to the outcome, negative; 0 is perfect, and infinite for an
  /// outcome that was ruled out.
  ///
  /// Source: I. J. Good, "Rational Decisions" (1952).
  package var logarithmic: Double { -probabilities[outcome].naturalLogarithm }
}
