import Allocation
import Diagnostics
import Journal
import PositionedData

/// What a recommendation takes from a proposal: its probabilities and its signals.
struct ProposedBeliefs: Sendable {
  /// The probabilities, in the order of the rule book.
  let beliefs: Beliefs
  /// The day at which the reports were judged.
  let asOf: CalendarDate
  /// What the reports observed of the rule book's signals.
  let observations: SignalObservations
  /// Scenarios that move so far that a named person is asked for.
  private let needsNamedPerson: [String]

  /// Reads a proposal for a rule book.
  ///
  /// - Parameters:
  ///   - document: What `advisor ingest -o` wrote.
  ///   - book: The rule book, which must have the proposal's scenarios.
  ///   - evidenceBook: What its evidence is weighed by.
  ///   - warnings: Where findings go that stop nothing.
  /// - Throws: `InputError` when the file is no proposal, was altered, does not follow
  ///   from its evidence or speaks of other scenarios.
  init(
    _ document: LocatedDocument,
    for book: RuleBook,
    by evidenceBook: EvidenceBook,
    warnings: inout [Diagnostic]
  ) throws(InputError) {
    let file = try ProposalFile(document)
    let particulars = file.particulars
    var reader = ProposalReader(book: book)
    let content = reader.read(document.field)
    try reader.findings.throwIfErrors()
    if let content { try file.checkEvidence(by: evidenceBook, at: content.asOf) }
    guard let content,
      let beliefs = Beliefs(
        content.probabilities,
        provenance: Plan.BeliefsRecord.proposal(of: content.asOf)
      )
    else { preconditionFailure("a proposal without findings has probabilities that sum to one") }
    self.beliefs = beliefs
    asOf = content.asOf
    let signals = LocatedDocument(file: document.file, root: content.signals)
    observations = try SignalObservations.read(signals, for: book, warnings: &warnings)
    needsNamedPerson = (particulars["needsNamedPerson"]?.elements ?? []).compactMap(\.text)
  }

  /// The proposal's signals together with those of the workspace.
  ///
  /// A file that the command line names has its way, signal by signal; what was merely found gives way
  /// to the proposal, day by day.
  ///
  /// - Parameters:
  ///   - others: The signals of a file or the journal.
  ///   - isNamed: Whether the command line names them.
  /// - Returns: The observations that rules read.
  func signals(with others: SignalObservations, isNamed: Bool) -> SignalObservations {
    isNamed ? others.completed(by: observations) : others.updated(with: observations)
  }

  /// Where beliefs come from that this proposal gives, on a day.
  func origin(of beliefs: Beliefs, on date: CalendarDate) -> Plan.BeliefsRecord {
    Plan.BeliefsRecord(
      revision: beliefs.provenance,
      ageDays: max(0, asOf.days(to: date)),
      expires: expiry
    )
  }

  private var expiry: CalendarDate { asOf.adding(days: HeldBeliefs.daysInForce) }

  /// What a careful person would want to know before using the proposal on a day.
  func warnings(on date: CalendarDate) -> [Diagnostic] {
    [moved, date < asOf ? later(than: date) : nil, expiry < date ? expired(on: date) : nil]
      .compactMap { $0 }
  }

  private var moved: Diagnostic? {
    guard !needsNamedPerson.isEmpty else { return nil }
    return Diagnostic(
      .warning,
      "W3524",
      "the proposal moves \(needsNamedPerson.joined(separator: ", ")) so far that a named person "
        + "should accept it",
      help: ["advisor scenarios update PROPOSAL --author NAME"]
    )
  }

  private func later(than date: CalendarDate) -> Diagnostic {
    Diagnostic(
      .warning,
      "W3525",
      "the proposal is of \(asOf), after \(date), the day computed for",
      help: ["compute for its day: --as-of \(asOf)"]
    )
  }

  private func expired(on date: CalendarDate) -> Diagnostic {
    Diagnostic(
      .warning,
      "W3526",
      "the proposal is of \(asOf) and expired on \(expiry); the day computed for is \(date)",
      help: ["read the reports again: advisor ingest REPORT... --as-of \(date) -o proposal.json"]
    )
  }
}

extension Plan.BeliefsRecord {
  /// What the beliefs of a proposal are called.
  static func proposal(of date: CalendarDate) -> String { "proposal \(date)" }
}

/// Reads the parts of a proposal that a recommendation uses.
private struct ProposalReader {
  let book: RuleBook
  var findings = Findings()

  struct Content {
    let asOf: CalendarDate
    let probabilities: [Double]
    let signals: LocatedValue
  }

  mutating func read(_ field: Field) -> Content? {
    guard var object = field.object(as: "a proposal", &findings) else { return nil }
    let date = object.required("asOf", &findings)?.date(&findings)
    let probabilities = object.required("probabilities", &findings).flatMap { read(scenarios: $0) }
    let signals = object.required("signals", &findings)?.value
    guard let date, let probabilities, let signals else { return nil }
    return Content(asOf: date, probabilities: probabilities, signals: signals)
  }

  /// A probability for each scenario of the rule book; others are refused.
  private mutating func read(scenarios field: Field) -> [Double]? {
    guard let entries = field.entries(&findings) else { return nil }
    let stated = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    let ids = book.scenarios.map(\.id)
    guard Set(stated.keys) == Set(ids) else {
      let names = stated.keys.sorted().joined(separator: ", ")
      findings.error(
        "E3523",
        "the proposal speaks of the scenarios \(names), the rule book of "
          + ids.joined(separator: ", "),
        at: field.span.firstLineIfLarge,
        help: ["read the reports again with it: advisor ingest REPORT... --rules FOLDER"]
      )
      return nil
    }
    let values = ids.compactMap { stated[$0]?.value.fraction(&findings) }
    guard values.count == ids.count else { return nil }
    let sum = values.reduce(0, +)
    guard abs(sum - 1) <= Beliefs.sumTolerance else {
      findings.error(
        "E2103",
        "scenario probabilities do not add to 100%",
        at: field.span.firstLineIfLarge
      )
      return nil
    }
    return values.map { $0 / sum }
  }
}
