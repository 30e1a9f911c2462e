import Allocation
import Diagnostics
import Journal
import PositionedData
import Reports

extension ProposalFile {
  /// Weighs the evidence of the proposal anew, as accepting it would, and refuses what does not follow.
  ///
  /// A digest tells a change made by accident; whoever changes a number can make a digest too.
  ///
  /// - Parameters:
  ///   - book: The kinds of evidence and the likelihoods.
  ///   - date: The day at which the reports were judged.
  /// - Throws: `InputError` at every probability, signal or name that the evidence does not give.
  func checkEvidence(by book: EvidenceBook, at date: CalendarDate) throws(InputError) {
    let items = try reports().flatMap(\.evidence)
    let stated = particulars["prior"]?.numbers ?? [:]
    let posterior = book.likelihoods.posterior(
      from: book.likelihoods.scenarios.map { stated[$0] ?? 0 },
      given: items,
      at: date
    )
    let unused = Set(posterior.setAside.map(\.index))
    let observations = book.rules.observations(
      in: items.indices.filter { !unused.contains($0) }.map { items[$0] }
    )
    var findings = Findings()
    checkProbabilities(posterior, &findings)
    checkNames(posterior, &findings)
    checkSignals(observations, &findings)
    try findings.throwIfErrors()
  }

  private func checkProbabilities(_ posterior: Posterior, _ findings: inout Findings) {
    let stated = particulars["probabilities"]?.numbers ?? [:]
    for (id, value) in zip(posterior.scenarios, posterior.probabilities) {
      let given = stated[id] ?? .nan
      guard !(abs(given - value) <= Self.tolerance) else { continue }
      findings.error(
        "E3527",
        "the proposal gives \(id) \(Self.percent(given)), its evidence gives \(Self.percent(value))",
        at: span(of: id, in: "probabilities"),
        help: Self.anew
      )
    }
  }

  private func checkNames(_ posterior: Posterior, _ findings: inout Findings) {
    let stated = (particulars["needsNamedPerson"]?.elements ?? []).compactMap(\.text)
    guard stated != posterior.needsNamedPerson else { return }
    let names = posterior.needsNamedPerson.joined(separator: ", ")
    findings.error(
      "E3527",
      "the proposal asks for a named person for other scenarios than its evidence does: "
        + (names.isEmpty ? "none" : names),
      at: span(of: "needsNamedPerson"),
      help: Self.anew
    )
  }

  private func checkSignals(_ observations: [SignalObservation], _ findings: inout Findings) {
    let stated = particulars["signals"]?.elements ?? []
    let isSame =
      stated.count == observations.count
      && zip(stated, observations).allSatisfy { signal, observation in
        signal["name"]?.text == observation.name
          && signal["date"]?.text == observation.date.description
          && signal["unit"]?.text == observation.unit
          && abs((signal["value"]?.number ?? .nan) - observation.value) <= Self.tolerance
      }
    guard !isSame else { return }
    let read = observations.map { "\($0.name) \($0.value) on \($0.date)" }.joined(separator: ", ")
    findings.error(
      "E3527",
      "the proposal has other signals than its evidence gives: " + (read.isEmpty ? "none" : read),
      at: span(of: "signals"),
      help: Self.anew
    )
  }

  /// Twelve decimals of a prior are written; so much may be lost on the way.
  private static let tolerance = 1e-9

  private static let anew = [
    "read the reports again: advisor ingest REPORT -o proposal.json",
    "the likelihoods are those of the rules in force: `--rules FOLDER` names others",
  ]

  private static func percent(_ probability: Double) -> String {
    let tenths = (probability * 1000).rounded() / 10
    return probability.isFinite ? "\(tenths)%" : "no probability"
  }
}
