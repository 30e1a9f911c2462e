import Diagnostics
import Journal
import PositionedData
import Reports

extension ProposalFile {
  /// A report of the proposal with its own claims and signals.
  struct Report: Sendable {
    let name: String
    let particulars: Particulars
    let claims: [Particulars]
    /// The claims, ready to be weighed.
    let evidence: [DatedEvidence]

    /// Whether a signal was read from one of its claims.
    fileprivate func states(_ signal: Particulars) -> Bool {
      guard let source = signal["source"]?.text else { return false }
      return claims.contains { source == "\(name): \($0["quote"]?.text ?? "")" }
    }
  }

  /// The claims of all reports, used and set aside.
  private var claims: [Particulars] {
    (particulars["facts"]?.elements ?? []).flatMap { $0["evidence"]?.elements ?? [] }
      + (particulars["setAside"]?.elements ?? [])
  }

  /// The reports of the proposal.
  ///
  /// - Throws: `InputError` at every report and every claim that is not what it must be.
  func reports() throws(InputError) -> [Report] {
    var findings = Findings()
    guard let listed = particulars["reports"], listed.isList else {
      throw Self.refusal("E3521", "this is no proposal", at: span(of: "reports"))
    }
    let claims = Dictionary(grouping: claims) { $0["report"]?.text }
    let reports = listed.elements.compactMap { report -> Report? in
      guard let content = content(of: report, [], at: report, &findings) else { return nil }
      let own = claims[content.name] ?? []
      let evidence = own.compactMap { self.content(of: report, [$0], at: $0, &findings)?.evidence }
      return Report(
        name: content.name,
        particulars: report,
        claims: own,
        evidence: evidence.flatMap(\.self)
      )
    }
    try findings.throwIfErrors()
    let names = Set(reports.map(\.name))
    for claim in claims.filter({ !names.contains($0.key ?? "") }).flatMap(\.value) {
      refuse(claim, "no report of the proposal makes this claim", &findings)
    }
    try findings.throwIfErrors()
    return reports
  }

  /// Reads a report with some of its claims, and reports a fault at the part that is read.
  private func content(
    of report: Particulars,
    _ claims: [Particulars],
    at part: Particulars,
    _ findings: inout Findings
  ) -> AcceptedReport? {
    do throws(ContentFault) {
      return try AcceptedReport(report, claims: claims)
    } catch {
      let what = claims.isEmpty ? "a report" : "a claim"
      refuse(part, "\(what) of the proposal cannot be used: \(error)", &findings)
      return nil
    }
  }

  private func refuse(_ part: Particulars, _ summary: String, _ findings: inout Findings) {
    findings.error(
      "E3521",
      summary,
      at: part.span(in: document).firstLineIfLarge,
      help: Self.help
    )
  }

  /// The signals of the proposal, each with the first report that states it.
  ///
  /// - Returns: For each report, what is to be recorded with it.
  /// - Throws: `InputError` at every signal that cannot be recorded or that no report states.
  func signals(of reports: [Report]) throws(InputError) -> [[ProposedSignal]] {
    var findings = Findings()
    var signals: [[ProposedSignal]] = reports.map { _ in [] }
    for signal in particulars["signals"]?.elements ?? [] {
      guard let report = reports.firstIndex(where: { $0.states(signal) }) else {
        refuse(signal, "no claim of the proposal states this signal", &findings)
        continue
      }
      do throws(ContentFault) {
        signals[report].append(try ProposedSignal(signal))
      } catch {
        refuse(signal, "a signal of the proposal cannot be recorded: \(error)", &findings)
      }
    }
    try findings.throwIfErrors()
    return signals
  }
}
