import Foundation
import TestSupport
import Testing

/// The way from a note to weights: `ingest -o`, then `rebalance --beliefs`.
struct IngestTests {
  private static let notes = ["examples/bill-programme.html", "examples/liquidity-weekly.html"]
  private static let plan = [
    "rebalance", "portfolios/ref-6040.json", "--as-of", "2025-12-31", "--json",
  ]

  /// Writes the proposal of the English note.
  private func proposal(in place: TemporaryDirectory, _ options: [String] = []) async throws
    -> String
  {
    let path = place.url.appending(path: "proposal.json").path()
    let run = try await runAdvisor(["ingest", Self.notes[0], "-o", path] + options)
    #expect(run.exitCode == 0, "\(run.errors)")
    return path
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// A value in one form, whatever the order of its keys was.
  private func text(of value: Any) throws -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed]
    let data = try JSONSerialization.data(withJSONObject: value, options: options)
    return String(decoding: data, as: UTF8.self)
  }

  private func beliefs(_ plan: [String: Any]) throws -> String {
    try #require((plan["beliefs"] as? [String: Any])?["revision"] as? String)
  }

  private func probabilities(_ plan: [String: Any]) throws -> [Double] {
    let scenarios = try #require(plan["scenarios"] as? [[String: Any]])
    return scenarios.compactMap { $0["probability"] as? Double }
  }

  @Test func severalReportsGiveALineEachAndTheirEvidence() async throws {
    let run = try await runAdvisor(["ingest", "--json"] + Self.notes)
    let lines = run.output.split(separator: "\n")
    #expect(run.exitCode == 0)
    #expect(lines.count == 2)
    for line in lines {
      let report = try object(String(line))
      #expect(report["document"] != nil)
      #expect((report["evidence"] as? [Any])?.isEmpty == false)
      let posterior = try #require(report["posterior"] as? [String: Double])
      #expect(abs(posterior.values.reduce(0, +) - 1) < 1e-9)
    }
  }

  @Test func theOrderOfReportsDoesNotMatter() async throws {
    let place = try TemporaryDirectory()
    var files: [[String: Any]] = []
    for notes in [Self.notes, Self.notes.reversed()] {
      let path = place.url.appending(path: "p.json").path()
      _ = try await runAdvisor(["ingest", "-o", path] + notes)
      files.append(try object(try place.read("p.json")))
    }
    for key in ["probabilities", "facts", "signals", "asOf"] {
      let values = try files.map { try text(of: try #require($0[key])) }
      #expect(values[0] == values[1], "\(key)")
    }
    let probabilities = files.compactMap { $0["probabilities"] as? [String: Double] }
    #expect(probabilities[0] == probabilities[1])
  }

  @Test func aProposalGivesAPlanItsProbabilitiesAndSignals() async throws {
    let place = try TemporaryDirectory()
    let path = try await proposal(in: place)
    let run = try await runAdvisor(
      ["rebalance", "portfolios/ref-6040.json", "--as-of", "2025-12-30", "--json"]
        + ["--beliefs", path]
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    let plan = try object(run.output)
    let stated = try object(try place.read("proposal.json"))
    let proposed = try #require(stated["probabilities"] as? [String: Double])
    let given = try probabilities(plan)
    for (value, id) in zip(given, ["A", "B", "C"]) {
      #expect(abs(value - (proposed[id] ?? .nan)) < 1e-9)
    }
    #expect(try beliefs(plan) == "proposal 2025-12-30")
    let inputs = try #require(plan["inputs"] as? [String: Any])
    #expect(inputs["beliefs"] != nil)
    let signals = try #require(plan["signals"] as? [[String: Any]])
    let gap = try #require(signals.first { $0["name"] as? String == "sofr_iorb" })
    #expect("\(gap)".contains("2025-12-30"))
    #expect("\(gap)".contains("bill-programme.html"))
  }

  @Test func setIsTriedOnTopOfAProposal() async throws {
    let place = try TemporaryDirectory()
    let path = try await proposal(in: place)
    let run = try await runAdvisor(Self.plan + ["--beliefs", path, "--set", "C=30"])
    let plan = try object(run.output)
    #expect(try beliefs(plan) == "--set over proposal 2025-12-30")
    let given = try probabilities(plan)
    #expect(abs(given[2] - 0.30) < 1e-12)
    // The others keep the proportions of the proposal, in which B is more likely than A.
    #expect(given[1] > given[0])
  }

  @Test func aNamedFileOfSignalsHasItsWay() async throws {
    let place = try TemporaryDirectory()
    let path = try await proposal(in: place)
    try place.write(
      #"[{"name": "sofr_iorb", "value": 1, "unit": "bp", "date": "2025-12-31", "source": "desk"}]"#,
      to: "signals.json"
    )
    let signals = place.url.appending(path: "signals.json").path()
    let run = try await runAdvisor(Self.plan + ["--beliefs", path, "--signals", signals])
    #expect(run.exitCode == 0, "\(run.errors)")
    let plan = try object(run.output)
    let read = try #require(plan["signals"] as? [[String: Any]])
    let gap = try #require(read.first { $0["name"] as? String == "sofr_iorb" })
    #expect("\(gap)".contains("2025-12-31"))
    #expect(!"\(gap)".contains("2025-12-30"))
  }

  @Test func explainAndFlipTakeAProposal() async throws {
    let place = try TemporaryDirectory()
    let path = try await proposal(in: place)
    let portfolio = ["portfolios/ref-6040.json", "--as-of", "2025-12-31", "--beliefs", path]
    let explained = try await runAdvisor(["explain", "gold", "--portfolio"] + portfolio)
    #expect(explained.exitCode == 0, "\(explained.errors)")
    let flipped = try await runAdvisor(["flip"] + portfolio)
    #expect(flipped.exitCode == 0, "\(flipped.errors)")
  }

  @Test(arguments: [
    // A probability that does not follow from the facts is pointed at.
    (#""C": 0.02"#, #""C": 0.03"#, "E3522", #""C": 0.03"#),
    // Anything else is found out by the digest.
    (#""value": 12"#, #""value": 2"#, "E3522", #""digest""#),
    ("advisor.proposal/1", "advisor.plan/1", "E3521", #""schema""#),
  ])
  func anAlteredProposalIsRefusedAtItsPlace(
    old: String,
    new: String,
    code: String,
    line: String
  ) async throws {
    let place = try TemporaryDirectory()
    let path = try await proposal(in: place)
    let text = try place.read("proposal.json")
    // The last place is that of the probabilities, which stand behind the facts.
    let range = try #require(text.range(of: old, options: .backwards))
    try place.write(text.replacingCharacters(in: range, with: new), to: "proposal.json")
    let run = try await runAdvisor(Self.plan + ["--beliefs", path])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("error[\(code)]"))
    #expect(run.errors.contains(line), "\(run.errors)")
    #expect(run.errors.contains("proposal.json:"))
  }

  /// The README computes weights from it.
  @Test func theProposalOfTheExamplesIsCurrent() async throws {
    let place = try TemporaryDirectory()
    _ = try await proposal(in: place)
    let file = projectRoot.appending(path: "examples/bill-programme.proposal.json")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(try place.read("proposal.json").utf8).write(to: file)
    }
    #expect(try place.read("proposal.json") == String(contentsOf: file, encoding: .utf8))
  }

  @Test func aCopiedExampleTeachesANewKind() async throws {
    let place = try TemporaryDirectory()
    _ = try await runAdvisor(["init"], in: place.url)
    for name in ["bill-supply.yaml", "purchase-maturity.yaml"] {
      let example = projectRoot.appending(path: "rules/examples/evidence/\(name)")
      try place.write(
        try String(contentsOf: example, encoding: .utf8),
        to: "rules/evidence/\(name)"
      )
    }
    try place.write(
      """
      <p>Net bill supply will reach $350 billion this quarter.</p>
      <p>The Fed shifted its purchases into coupon securities.</p>
      <p>SOFR fixed 12bp above IORB.</p>
      """,
      to: "note.html"
    )
    let run = try await runAdvisor(["ingest", "--json", "note.html"], in: place.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let evidence = try #require(try object(run.output)["evidence"] as? [[String: Any]])
    let kinds = Set(evidence.filter { $0["cluster"] != nil }.compactMap { $0["kind"] as? String })
    #expect(kinds == ["bill-supply", "purchase-maturity", "sofr-iorb-spread"])
  }

  @Test func aPriorCanBeSet() async throws {
    let run = try await runAdvisor(["ingest", "--json", "--set", "A=60", Self.notes[1]])
    let prior = try #require(try object(run.output)["prior"] as? [String: Double])
    #expect(abs((prior["A"] ?? 0) - 0.6) < 1e-12)
    #expect(abs((prior["B"] ?? 0) - 0.4 * 0.35 / 0.6) < 1e-9)
  }

  @Test func evidenceAges() async throws {
    var moves: [Double] = []
    for day in ["2025-12-30", "2026-06-30"] {
      let run = try await runAdvisor(["ingest", "--json", "--as-of", day, Self.notes[0]])
      let posterior = try #require(try object(run.output)["posterior"] as? [String: Double])
      moves.append(abs((posterior["B"] ?? 0) - 0.35))
    }
    #expect(moves[1] < moves[0])
  }
}
