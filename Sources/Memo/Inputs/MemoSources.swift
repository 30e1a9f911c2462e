package import Allocation
package import Diagnostics
package import PositionedData

/// What a memo says that no plan knows: who said what, who agreed, who the client is.
///
/// Each part may be missing: a draft then says "not supplied", a final memo fails its check.
package struct MemoSources: Sendable, Hashable {
  package var suitability: Suitability?
  /// What moved the probabilities.
  package var evidence: [Statement] = []
  /// All statements that were read, those that disagree among them.
  package var statements: [Statement] = []
  package var note: UserNote?
  /// Probabilities from the client's last plan on, oldest first, this plan's own last.
  package var beliefPath: [BeliefPoint] = []
  /// What moved them from the first to the last of the path; the parts add up.
  package var moves: [BeliefShift] = []
  /// The day after which the view is no longer held without renewal.
  package var viewExpires: CalendarDate?
  package var reviewDate: CalendarDate?
  /// How past probabilities did, when any have resolved.
  package var pastScore: LocalizedText?
  package var approvals: [Approval] = []
  /// The journal entry that holds the plan.
  package var journalEntry: String?
  package var waivers: [Waiver] = []

  /// Creates sources that say nothing.
  package init() {}

  /// The name and version of the file format.
  package static let schema = "advisor.memo-sources/1"
}

extension MemoSources {
  /// Reads an `advisor.memo-sources/1` document.
  ///
  /// - Throws: ``InputError`` with every finding (E1xxx, E5103).
  package init(reading document: LocatedDocument) throws(InputError) {
    var findings = Findings()
    self.init()
    read(document.field, &findings)
    try findings.throwIfErrors()
  }

  private mutating func read(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "memo sources", &findings),
      object.isOf(Self.schema, &findings)
    else { return }
    suitability = object.optional("suitability").flatMap { Suitability($0, &findings) }
    evidence = object.list("evidence", &findings) { Statement($0, &$1) }
    statements = object.list("statements", &findings) { Statement($0, &$1) }
    note = object.optional("note").flatMap { UserNote($0, &findings) }
    beliefPath = object.list("beliefPath", &findings) { BeliefPoint($0, &$1) }
    let movesSpan = object.optional("moves")?.span
    moves = object.list("moves", &findings) { BeliefShift($0, &$1) }
    requireMovesAddUp(at: movesSpan, &findings)
    viewExpires = object.optional("viewExpires")?.date(&findings)
    reviewDate = object.optional("reviewDate")?.date(&findings)
    pastScore = object.localized("pastScore", &findings)
    approvals = object.list("approvals", &findings) { Approval($0, &$1) }
    journalEntry = object.optional("journalEntry")?.nonEmptyString(&findings)
    object.finish(&findings)
  }

  /// E5105: what moved a probability must come to what the path shows; parts are given to a tenth of a point.
  private func requireMovesAddUp(at span: SourceSpan?, _ findings: inout Findings) {
    guard !moves.isEmpty, beliefPath.count > 1, let first = beliefPath.first,
      let last = beliefPath.last
    else { return }
    for scenario in Set(first.probabilities.keys).intersection(last.probabilities.keys).sorted() {
      let before = first.probabilities[scenario] ?? 0
      let change = ((last.probabilities[scenario] ?? 0) - before) * 100
      let sum = moves.reduce(0) { $0 + ($1.points[scenario] ?? 0) }
      guard abs(sum - change) > Self.halfOfShown * Double(moves.count + 1) else { continue }
      let (added, wanted) = (Self.points(sum), Self.points(change))
      findings.error(
        "E5105",
        "the moves of `\(scenario)` add up to \(added) points; the path changes it by \(wanted)",
        at: span,
        help: ["state every fact that moved it, or correct `beliefPath`"]
      )
    }
  }

  private static func points(_ value: Double) -> String {
    MemoNumbers.signed(NumberStyle.units(value, 1) ?? 0, 1)
  }

  /// Half of a tenth of a point.
  private static let halfOfShown = 0.05

  /// These sources, with what others know where these say nothing; approvals are of both.
  package func completed(by others: MemoSources) -> MemoSources {
    var all = self
    all.suitability = suitability ?? others.suitability
    if evidence.isEmpty { all.evidence = others.evidence }
    if statements.isEmpty { all.statements = others.statements }
    all.note = note ?? others.note
    if beliefPath.isEmpty { (all.beliefPath, all.moves) = (others.beliefPath, others.moves) }
    all.viewExpires = viewExpires ?? others.viewExpires
    all.reviewDate = reviewDate ?? others.reviewDate
    all.pastScore = pastScore ?? others.pastScore
    all.approvals += others.approvals.filter { !approvals.contains($0) }
    all.journalEntry = journalEntry ?? others.journalEntry
    return all
  }
}
