import Diagnostics
import Journal
import PositionedData
import Reports

/// What `advisor ingest -o proposal.json` wrote: reports with their evidence and signals.
struct ReportProposal: Sendable {
  /// One report of a proposal.
  struct Entry: Sendable {
    let name: String
    /// The SHA-256 of the report's bytes, by which it is known again.
    let sha256: String
    private let reference: Particulars
    private let evidence: [Particulars]
    private let signals: [ProposedSignal]

    init(
      name: String,
      sha256: String,
      reference: Particulars,
      evidence: [Particulars],
      signals: [ProposedSignal]
    ) {
      self.name = name
      self.sha256 = sha256
      self.reference = reference
      self.evidence = evidence
      self.signals = signals
    }

    /// A warning when nobody could tell the day the report was published.
    var undated: Diagnostic? {
      guard reference["dated"]?.truth == false,
        let day = reference["published"]?.text.flatMap({ CalendarDate($0) })
      else { return nil }
      return ReportFindings.undated(name, takenAs: day)
    }

    /// The entries that accept the report: it, and the signals it reads.
    ///
    /// - Parameter position: The position the report's entry will have.
    /// - Returns: The report's entry first, then one for each signal.
    func drafts(at position: Int) -> [EventDraft] {
      let report = EventDraft(
        .evidenceAccepted,
        subject: sha256,
        digests: ["report": sha256],
        payload: ["report": reference.json, "evidence": .array(evidence.map(\.claim))]
      )
      let observations = signals.map { signal in
        EventDraft(
          .signalObserved,
          subject: signal.subject,
          concerns: position,
          payload: signal.json
        )
      }
      return [report] + observations
    }
  }

  let entries: [Entry]

  /// Reads a proposal.
  ///
  /// - Throws: ``Failure`` when the file is missing or lacks the digests of its reports, `InputError` at
  ///   whatever else is not as `ingest` writes it.
  init(at path: String) throws {
    let content = try Files.read(path)
    let file = try ProposalFile(try JSONReader.read(content.bytes, name: content.name))
    let reports = try file.reports()
    let signals = try file.signals(of: reports)
    entries = try zip(reports, signals).map { report, signals in
      guard let sha256 = report.particulars["sha256"]?.text else { throw Self.isNone(path) }
      return Entry(
        name: report.name,
        sha256: sha256,
        reference: report.particulars,
        evidence: report.claims,
        signals: signals
      )
    }
  }

  private static func isNone(_ path: String) -> Failure {
    Failure(
      .badData,
      "E4244",
      "`\(path)` is no proposal that can be accepted",
      help: ["make one: advisor ingest REPORT -o proposal.json"]
    )
  }
}

extension Particulars {
  /// The claim without what weighing it adds, which changes with the day.
  fileprivate var claim: JSONValue {
    let weighing: Set<String> = [
      "cluster", "weight", "credibility", "freshness", "logLikelihoods", "points", "notes",
      "setAside", "report",
    ]
    return .ordered(
      members.filter { !weighing.contains($0.key) }
        .map { JSONValue.Member($0.key, $0.value.json) }
    )
  }
}
