public import Diagnostics
package import RuleLanguage

/// A house's scenarios, sleeves, market, signals and rules, read and checked.
///
/// A book is a value: reading it compiles every expression once, so that any number of portfolios can
/// be put through it, on any number of threads.
public struct RuleBook: Sendable {
  /// What the book says.
  ///
  /// It is shared: a book goes along with every account, and copying it counts one reference.
  private let content: Content

  /// Makes a book of what was read.
  init(_ contents: Contents) {
    content = Content(contents)
  }

  /// The sleeves, in file order; vectors of the engine have one entry for each.
  public var sleeves: [Sleeve] { content.values.sleeves }
  /// Named sets of sleeves.
  public var groups: [SleeveGroup] { content.values.groups }
  /// The index of the sleeve that holds money itself.
  public var cashSleeve: Int { content.values.cashSleeve }
  /// What can be traded, in order of preference within a sleeve.
  public var instruments: [Instrument] { content.values.instruments }
  /// What clients may switch on to bar sleeves and instruments.
  public var restrictions: [Restriction] { content.values.restrictions }
  /// The scenarios, in file order.
  public var scenarios: [Scenario] { content.values.scenarios }
  /// Episodes replayed for information.
  public var replays: [StressReplay] { content.values.replays }
  /// Volatilities and correlations.
  public var market: Market { content.values.market }
  /// The declared signals.
  public var signals: [Signal] { content.values.signals }
  /// Rules that move the target, in file order.
  public var tiltRules: [TiltRule] { content.values.tiltRules }
  /// Rules that scale others.
  public var scaleRules: [ScaleRule] { content.values.scaleRules }
  /// Rules that add constraints.
  public var limitRules: [LimitRule] { content.values.limitRules }
  /// Rules about policies.
  public var expectationRules: [ExpectationRule] { content.values.expectationRules }
  /// The argument the rules rest on, claim by claim.
  public var thesis: [ThesisClaim] { content.values.thesis }
  /// The names and units that expressions may use, with every reference's slot.
  package var references: ReferenceTable { content.values.references }
  /// What each reference stands for, by slot.
  package var inputs: [RuleInput] { content.values.inputs }
  /// The names that any expression may use, a policy's pause condition included.
  package var vocabulary: RuleVocabulary { content.values.vocabulary }
  /// The files the book was read from, in reading order.
  public var sources: [SourceFile] { content.values.sources }
  /// Findings that do not stop the book from being used.
  public var warnings: [Diagnostic] { content.values.warnings }

  /// The index of an instrument by its ticker.
  func instrumentIndex(_ ticker: String) -> Int? { content.instrumentsByTicker[ticker] }

  /// The names that a client's file may use, for the plain reading.
  var plainNames: PlainNames { content.plainNames }

  /// The most that a restriction lets a sleeve come to; `nil` where it says nothing about it.
  func ceiling(of sleeve: Int, underRestriction index: Int) -> Double? {
    content.ceilings[index][sleeve]
  }

  /// Whether a policy's restrictions bar the instrument at an index.
  func bars(instrumentAt index: Int, under policy: Policy) -> Bool {
    policy.restrictions.contains { content.barred[$0.index][index] }
  }

  /// The places among ``scaleRules`` of those that scale the tilt rule at an index.
  func scaleRules(ofTilt index: Int) -> [Int] { content.scalesByTilt[index] }

  /// The place of the tilt rule that the one at an index stands in for; `nil` where it stands for itself.
  func mainRule(ofTilt index: Int) -> Int? { content.mainRules[index] }

  /// The place of the tilt rule that stands in for the one at an index; `nil` where none does.
  func substitute(ofTilt index: Int) -> Int? { content.substitutes[index] }

  /// g of a limit rule whose level is no part of it, see ``EvaluatedLimit``; one entry for each sleeve.
  func gradient(ofLimit index: Int) -> [Double] { content.gradients[index] }

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

extension RuleBook {
  /// Everything a book says, in the order it is read in.
  struct Contents: Sendable {
    let sleeves: [Sleeve]
    let groups: [SleeveGroup]
    let cashSleeve: Int
    let instruments: [Instrument]
    let restrictions: [Restriction]
    let scenarios: [Scenario]
    let replays: [StressReplay]
    let market: Market
    let signals: [Signal]
    let tiltRules: [TiltRule]
    let scaleRules: [ScaleRule]
    let limitRules: [LimitRule]
    let expectationRules: [ExpectationRule]
    let thesis: [ThesisClaim]
    let references: ReferenceTable
    let inputs: [RuleInput]
    let vocabulary: RuleVocabulary
    let sources: [SourceFile]
    let warnings: [Diagnostic]
  }

  /// The one copy of a book, with the look-ups that every account needs.
  private final class Content: Sendable {
    let values: Contents
    let instrumentsByTicker: [String: Int]
    let plainNames: PlainNames
    /// For each restriction the most that each sleeve may come to.
    let ceilings: [[Double?]]
    /// For each restriction whether it bars each instrument.
    let barred: [[Bool]]
    /// For each tilt rule the rules that scale it.
    let scalesByTilt: [[Int]]
    /// For each tilt rule the one it stands in for.
    let mainRules: [Int?]
    /// For each tilt rule the one that stands in for it.
    let substitutes: [Int?]
    /// For each limit rule its gradient, the level left out.
    let gradients: [[Double]]

    init(_ values: Contents) {
      self.values = values
      plainNames = PlainNames(values)
      ceilings = values.restrictions.map { restriction in
        values.sleeves.indices.map { restriction.ceiling(of: $0, values) }
      }
      barred = values.restrictions.map { values.instruments.map($0.bars) }
      scalesByTilt = values.tiltRules.map { rule in
        values.scaleRules.indices.filter {
          values.scaleRules[$0].scaledRule == rule.heading.id
        }
      }
      let places = Dictionary(
        values.tiltRules.enumerated().map { ($1.heading.id, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      let mains = values.tiltRules.map { $0.substituteFor.flatMap { places[$0] } }
      let substituted = Dictionary(
        mains.enumerated().compactMap { place, main in main.map { ($0, place) } },
        uniquingKeysWith: { first, _ in first }
      )
      mainRules = mains
      substitutes = values.tiltRules.indices.map { substituted[$0] }
      gradients = values.limitRules.map { $0.gradient(in: values) }
      instrumentsByTicker = Dictionary(
        values.instruments.enumerated().map { ($1.ticker, $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }
}
