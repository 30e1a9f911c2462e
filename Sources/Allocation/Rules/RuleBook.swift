public import Diagnostics
package import RuleLanguage

/// A house's scenarios, sleeves, market, signals and rules, read and checked.
///
/// A book is a value: reading it compiles every expression once, so that any number of portfolios can
/// be put through it, on any number of threads.
public struct RuleBook: Sendable {
  /// The sleeves, in file order; vectors of the engine have one entry for each.
  public let sleeves: [Sleeve]
  /// Named sets of sleeves.
  public let groups: [SleeveGroup]
  /// The index of the sleeve that holds money itself.
  public let cashSleeve: Int
  /// What can be traded, in order of preference within a sleeve.
  public let instruments: [Instrument]
  /// What clients may switch on to bar sleeves and instruments.
  public let restrictions: [Restriction]
  /// The scenarios, in file order.
  public let scenarios: [Scenario]
  /// Episodes replayed for information.
  public let replays: [StressReplay]
  /// Volatilities and correlations.
  public let market: Market
  /// The declared signals.
  public let signals: [Signal]
  /// Rules that move the target, in file order.
  public let tiltRules: [TiltRule]
  /// Rules that scale others.
  public let scaleRules: [ScaleRule]
  /// Rules that add constraints.
  public let limitRules: [LimitRule]
  /// Rules about policies.
  public let expectationRules: [ExpectationRule]
  /// The argument the rules rest on, claim by claim.
  public let thesis: [ThesisClaim]
  /// The names and units that expressions may use, with every reference's slot.
  package let references: ReferenceTable
  /// What each reference stands for, by slot.
  package let inputs: [RuleInput]
  /// The names that any expression may use, a policy's pause condition included.
  package let vocabulary: RuleVocabulary
  /// The files the book was read from, in reading order.
  public let sources: [SourceFile]
  /// Findings that do not stop the book from being used.
  public let warnings: [Diagnostic]

  /// What a client may switch on.
  public struct Restriction: Sendable, Hashable {
    /// The name policies use, such as `no_derivatives`.
    public let name: String
    /// What it means to a person.
    public let title: LocalizedText
    /// Instruments with one of these flags may not be held.
    public let barredFlags: [String]
    /// Sleeves that may not be held, by index.
    public let barredSleeves: [Int]
    /// Sleeves that may be held up to a fraction of NAV.
    public let ceilings: [SleeveShare]
  }
}

/// A claim of the thesis and what the product does about it.
public struct ThesisClaim: Sendable, Hashable, Identifiable {
  /// The id, such as `T6`.
  public let id: String
  /// The claim.
  public let claim: LocalizedText
  /// What the product does about it.
  public let inTheProduct: LocalizedText
}
