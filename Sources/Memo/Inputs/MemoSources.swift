package import Allocation
package import PositionedData

/// What a memo says that no plan knows: who said what, who agreed, who the client is.
///
/// Each part may be missing: a draft then says "not supplied", a final memo fails its check.
package struct MemoSources: Sendable, Hashable {
  /// What five questions about the client were answered with, each in both languages.
  package struct Suitability: Sendable, Hashable {
    package let objective: LocalizedText
    package let term: LocalizedText
    package let riskAttitude: LocalizedText
    package let lossCapacity: LocalizedText
    package let experience: LocalizedText

    package init(
      objective: LocalizedText,
      term: LocalizedText,
      riskAttitude: LocalizedText,
      lossCapacity: LocalizedText,
      experience: LocalizedText
    ) {
      self.objective = objective
      self.term = term
      self.riskAttitude = riskAttitude
      self.lossCapacity = lossCapacity
      self.experience = experience
    }
  }

  /// One statement of a source that bears on a scenario.
  package struct Statement: Sendable, Hashable {
    /// A report's id such as `S-044`.
    package let id: String
    package let publisher: String
    package let date: CalendarDate
    /// Where in the report, such as `paragraph 4`.
    package let place: String
    /// The words themselves, short.
    package let quote: String
    /// The scenario's id.
    package let scenario: String
    /// What the source gives the scenario, 0 … 1; `nil` when it states none.
    package let probability: Double?

    package init(
      id: String,
      publisher: String,
      date: CalendarDate,
      place: String,
      quote: String,
      scenario: String,
      probability: Double?
    ) {
      self.id = id
      self.publisher = publisher
      self.date = date
      self.place = place
      self.quote = quote
      self.scenario = scenario
      self.probability = probability
    }
  }

  /// A change that a person made, in that person's words.
  package struct UserNote: Sendable, Hashable {
    package let author: String
    package let date: CalendarDate
    package let text: String

    package init(author: String, date: CalendarDate, text: String) {
      self.author = author
      self.date = date
      self.text = text
    }
  }

  /// Probabilities at one revision.
  package struct BeliefPoint: Sendable, Hashable {
    package let revision: String
    package let date: CalendarDate
    /// By scenario id, 0 … 1.
    package let probabilities: [String: Double]

    package init(revision: String, date: CalendarDate, probabilities: [String: Double]) {
      self.revision = revision
      self.date = date
      self.probabilities = probabilities
    }
  }

  /// A sign-off.
  package struct Approval: Sendable, Hashable {
    package let role: String
    package let name: String
    package let date: CalendarDate

    package init(role: String, name: String, date: CalendarDate) {
      self.role = role
      self.name = name
      self.date = date
    }
  }

  /// A check that somebody answers for.
  package struct Waiver: Sendable, Hashable {
    package let check: String
    package let role: String
    package let reason: String

    package init(check: String, role: String, reason: String) {
      self.check = check
      self.role = role
      self.reason = reason
    }
  }

  package var suitability: Suitability?
  /// What moved the probabilities.
  package var evidence: [Statement] = []
  /// All statements that were read, those that disagree among them.
  package var statements: [Statement] = []
  package var note: UserNote?
  /// The probabilities of past revisions, oldest first, the plan's own last.
  package var beliefPath: [BeliefPoint] = []
  /// The day after which the view is no longer held without renewal.
  package var viewExpires: CalendarDate?
  package var reviewDate: CalendarDate?
  /// How past probabilities did, when any have resolved.
  package var pastScore: LocalizedText?
  package var approvals: [Approval] = []
  /// The journal entry that holds plan and memo.
  package var journalEntry: String?
  package var waivers: [Waiver] = []

  /// Creates sources that say nothing.
  package init() {}
}
