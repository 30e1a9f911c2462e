package import PositionedData

/// What a recommendation is on file: a record by ids and names that needs no rule book to be read.
///
/// It is written as `advisor.plan/1` and read back without loss, and everything a person is shown about
/// a recommendation is shown from here, whether it was computed now or saved a year ago. With the
/// metric in it, an outsider with a linear-algebra library can recompute weights, certificate and
/// explanation.
package struct Plan: Sendable, Hashable {
  /// The name and version of the format.
  package static let schema = "advisor.plan/1"

  /// The first hexadecimal digits of the digest of everything the plan was computed from.
  package let id: String
  /// The date everything was computed for.
  package let asOf: CalendarDate
  /// The name and version of what computed it.
  package let engine: String
  /// Whose plan it is.
  package let client: Client
  /// What the plan was computed from, by name.
  package let inputs: [Input]
  /// Where the probabilities come from.
  package let beliefs: BeliefsRecord
  /// The scenarios with their probabilities and results, in the order of the rule book.
  package let scenarios: [ScenarioLine]
  /// Figures for the whole portfolio; `nil` when nothing fits.
  package let risk: Risk?
  /// Replayed episodes, for information.
  package let replays: [Replay]
  /// What the signals said.
  package let signals: [SignalLine]
  /// The sleeves that take part, in the order of the rule book.
  package let sleeves: [SleeveLine]
  /// The sleeves of the rule book that take no part.
  package let absentSleeves: [AbsentSleeve]
  /// Why each weight moved.
  package let explanation: Reasons
  /// What each rule wanted and got.
  package let rules: [RuleLine]
  /// The programme's limits, budgets and proof; `nil` when nothing fits.
  package let programme: Programme?
  /// The orders.
  package let orders: Orders
  /// What the rules were doing before, where that was remembered.
  package let remembered: RuleMemory
  /// Why nothing trades, when a phase-in is paused.
  package let pause: String?
  /// Findings a person should see.
  package let warnings: [Warning]
  /// The limits that leave no room for an allocation; empty when there is one.
  package let conflict: [ConflictLine]

  /// The day its prices are of; those of a file of prices are taken as of the day computed for.
  package var pricesDate: CalendarDate {
    inputs.contains { $0.name == "prices" } ? asOf : client.asOf ?? asOf
  }

  /// Whose plan it is.
  package struct Client: Sendable, Hashable {
    package let id: String
    package let name: String
    /// The ISO 4217 code of every amount.
    package let currency: String
    package let netAssetValue: Money
    /// The policy's name.
    package let policy: String
    /// The day of its holdings and prices, where that is before the day computed for.
    package let asOf: CalendarDate?
  }

  /// Something the plan was computed from.
  package struct Input: Sendable, Hashable {
    /// What it is: `portfolio`, `policy`, `rules`, `signals`, `prices`.
    package let name: String
    /// The path as given, or `built-in`.
    package let path: String
    /// The SHA-256 of its bytes, in hexadecimal.
    package let sha256: String

    package init(name: String, path: String, sha256: String) {
      self.name = name
      self.path = path
      self.sha256 = sha256
    }
  }

  /// Where the probabilities come from.
  package struct BeliefsRecord: Sendable, Hashable {
    /// A journal revision or a few words, such as `prior` or `--set`.
    package let revision: String
    /// Their age in days at the plan's date; `nil` when unknown.
    package let ageDays: Int?
    /// The day after which they want to be looked at again; `nil` when nobody says so.
    package let expires: CalendarDate?

    package init(revision: String, ageDays: Int? = nil, expires: CalendarDate? = nil) {
      self.expires = expires
      self.revision = revision
      self.ageDays = ageDays
    }
  }

  /// A place in a file, as a person looks it up.
  package struct Place: Sendable, Hashable {
    package let file: String
    package let line: Int
    package let column: Int
  }

  /// A finding made while the plan was computed.
  package struct Warning: Sendable, Hashable {
    package let code: String
    package let summary: String
    package let source: Place?
    package let help: [String]
  }

  /// One of the limits that cannot be met together.
  package struct ConflictLine: Sendable, Hashable {
    package let id: String
    package let name: LocalizedText
    package let source: Place?
    /// How far it alone would have to give way; `nil` when that doesn't help.
    package let relaxation: Double?
    /// How far it alone would have to give way for everything to fit; `nil` when more conflicts.
    package let sufficient: Double?
  }

  /// Returns the position of a sleeve among ``sleeves``.
  package func index(ofSleeve id: String) -> Int? { sleeves.firstIndex { $0.id == id } }
}
