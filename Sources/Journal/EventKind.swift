/// What happened.
package enum EventKind: String, Sendable, Hashable, CaseIterable {
  /// Probabilities to start from, such as a rule book's.
  case priorSet = "prior-set"
  /// Probabilities set by hand, with a reason; evidence accepted before is taken as considered.
  case override
  /// A report's evidence, taken into account from here on.
  case evidenceAccepted = "evidence-accepted"
  /// A report taken back: its effect is gone exactly.
  case evidenceRetracted = "evidence-retracted"
  /// An entry taken back; taking back a retraction brings its entry back.
  case retraction
  /// A dated observation of a signal.
  case signalObserved = "signal-observed"
  /// The state of a rule with memory, for one portfolio.
  case ruleState = "rule-state"
  /// The text of a file that a plan was computed from.
  case inputKept = "input-kept"
  /// A plan, with the digests of its inputs.
  case planSaved = "plan-saved"
  /// A sign-off.
  case planApproved = "plan-approved"
  /// A plan whose orders were written.
  case planApplied = "plan-applied"
  /// A dated question that is answered sooner than the scenarios are.
  case questionAsked = "question-asked"
  /// A source's probability that a question is answered yes.
  case forecastMade = "forecast-made"
  /// The answer to a question.
  case questionResolved = "question-resolved"
  /// Which scenario came true.
  case scenarioResolved = "scenario-resolved"
  /// How much weight a source gets.
  case trustSet = "trust-set"

  /// Whether it is an entry that takes back another.
  package var isRetraction: Bool { self == .retraction || self == .evidenceRetracted }

  /// Whether it sets probabilities whole.
  package var isBase: Bool { self == .priorSet || self == .override }
}
