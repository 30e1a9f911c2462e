import Allocation
import Journal
import Memo
import PositionedData
import Reports

/// What the journal knows that a memo says: what moved the probabilities, on whose word, who signed.
struct MemoMemory {
  private let journal: Journal
  private let configuration: Configuration
  /// Readers by the path of their rules, each made once.
  private var readers: [String: BeliefReader] = [:]

  /// Opens the journal; nothing where there is none.
  init?(_ place: JournalOptions, _ configuration: Configuration) throws {
    let found = try JournalLocation.openForReading(flag: place.journal, configuration)
    guard let found else { return nil }
    journal = found
    self.configuration = configuration
  }

  /// What is known about a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - bytes: Its file, by which it is known again.
  /// - Returns: Sources without suitability or waivers, which no journal has.
  /// - Throws: What reading the journal or its rule book throws.
  mutating func sources(of plan: Plan, _ bytes: [UInt8]) throws -> MemoSources {
    let digest = Digest.hexadecimal(of: bytes)
    let isRevision = Int(entryName: plan.beliefs.revision) != nil
    let reader = isRevision ? try self.reader(of: plan) : nil
    return try journal.read { view in
      var sources = MemoSources()
      let saved = try view.savedPlan(plan.id).flatMap {
        try $0.content(SavedPlan.self).digest == digest ? $0 : nil
      }
      sources.journalEntry = saved.map { "r\($0.position), \($0.time.day), \($0.author)" }
      sources.approvals = try view.approvals(of: plan, digest)
      if let reader {
        let history = try BeliefHistory(of: plan, saved, view, reader)
        try history?.add(to: &sources)
      }
      return sources
    }
  }

  private mutating func reader(of plan: Plan) throws -> BeliefReader {
    let path = plan.path(of: "rules")
    let flag = path == RulesLocation.builtIn.name ? nil : path
    if let reader = readers[flag ?? ""] { return reader }
    let location = RulesLocation.find(flag: flag, configuration)
    let reader = BeliefReader(book: try location.book(), location: location)
    readers[flag ?? ""] = reader
    return reader
  }
}

extension JournalView {
  /// The sign-offs of a plan's very file, oldest first.
  fileprivate func approvals(of plan: Plan, _ digest: String) throws -> [Approval] {
    try newest([.planApproved], subject: plan.id, inForce: true).reversed().compactMap { event in
      let approval = try event.content(PlanApproval.self)
      guard approval.digest == digest else { return nil }
      return Approval(role: approval.role, name: event.author, date: event.time.day)
    }
  }
}
