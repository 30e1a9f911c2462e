package import Diagnostics

/// An expectation beside the rules: for a client, beliefs and signals, what rules should do, and which
/// switch should give the reason.
///
/// An example fails when the number is right and the reason is wrong.
package struct RuleExample: Sendable, Hashable {
  /// What one rule should do.
  package enum Effect: Sendable, Hashable {
    /// These changes and no other, in fractions of NAV by sleeve index.
    case changes([SleeveShare])
    /// Nothing.
    case nothing
  }

  /// What is expected of one rule.
  package struct Expectation: Sendable, Hashable {
    /// The rule's id.
    package let rule: String
    package let effect: Effect
    package let span: SourceSpan
  }

  /// The rule and the switch, the scaling rule or the word that should be the reason of a silence.
  package struct Reason: Sendable, Hashable {
    package let rule: String
    package let cause: String
    package let span: SourceSpan
  }

  /// What the example shows, as a sentence.
  package let name: String
  /// The id of the sample portfolio.
  package let client: String
  /// The probabilities, in the order of the book.
  package let beliefs: Beliefs
  /// The name of a set of signals, such as `calm`.
  package let signals: String
  /// Signals that have another value than in the set, in internal units.
  package let overrides: [SignalOverride]
  package let expectations: [Expectation]
  package let reasons: [Reason]
  package let span: SourceSpan

  /// How far a change may be from what is expected: what three decimals of a percent hide.
  package static let tolerance = 0.5e-5 + 1e-9
}

/// A signal put at another value.
package struct SignalOverride: Sendable, Hashable {
  /// The index of the signal in ``RuleBook/signals``.
  package let signal: Int
  /// The value in the internal unit.
  package let value: Double
}
