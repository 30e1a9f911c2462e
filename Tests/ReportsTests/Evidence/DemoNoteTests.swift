import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Reports

/// The notes under `examples`, which the demonstration and the README show.
struct DemoNoteTests {
  private static func proposal(_ name: String) throws -> Proposal {
    let kinds = try BuiltInEvidence.evidenceDocuments()
    let rules = try EvidenceRules(kinds)
    let likelihoods = try Likelihoods(try BuiltInEvidence.likelihoodsDocument(), kinds: kinds)
    let data = try Data(contentsOf: projectRoot.appending(path: "examples/\(name)"))
    let date = try #require(CalendarDate("2025-12-31"))
    let report = try Report(reading: Array(data), name: name, orDatedAs: date, by: rules)
    return Proposal(
      of: [report],
      from: [0.40, 0.35, 0.25],
      at: report.published,
      likelihoods: likelihoods,
      rules: rules
    )
  }

  @Test func theNotesOfADemonstrationAreTheExamples() throws {
    let file = projectRoot.appending(path: "Sources/Reports/BuiltIn/DemoNotes.swift")
    var text = try String(contentsOf: file, encoding: .utf8)
    for note in DemoNotes.all {
      let bytes = try Data(contentsOf: projectRoot.appending(path: note.path))
      #expect(Data(base64Encoded: note.base64) == bytes, "\(note.path)")
      text.replace(Self.lines(note.base64), with: Self.lines(bytes.base64EncodedString()))
    }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  /// Base 64 as the source has it: lines of a text literal that go on.
  private static func lines(_ base64: String) -> String {
    stride(from: 0, to: base64.count, by: 92).map { base64.dropFirst($0).prefix(92) }
      .joined(separator: "\\\n        ")
  }

  @Test func theEnglishNoteRaisesReflation() throws {
    let proposal = try Self.proposal("bill-programme.html")
    let updating = proposal.items.map(\.evidence).filter(\.updates)
    let paces = updating.filter { $0.kind == "rmp-pace" }.compactMap(\.low)
    #expect(Set(paces) == [40, 45, 50])
    #expect(proposal.posterior.probabilities[1] > 0.45)
    #expect(proposal.posterior.probabilities[2] < 0.10)
    #expect(proposal.observations.map(\.name) == ["sofr_iorb"])
  }

  @Test func theTrapsOfTheEnglishNoteMoveNothing() throws {
    let proposal = try Self.proposal("bill-programme.html")
    let aside = proposal.items.map(\.evidence).filter { !$0.updates }
    for (value, reason) in [
      (60.0, Evidence.Reason.historical), (95, .kind), (80, .denied), (5, .hypothetical),
      (5000, .priceTarget),
    ] {
      #expect(aside.contains { $0.low == value && $0.reason == reason }, "\(value)")
    }
    #expect(!proposal.items.contains { $0.evidence.low == 90 }, "furniture is not read")
  }

  @Test func theChineseNoteIsGB18030AndRaisesTheSoftLanding() throws {
    let proposal = try Self.proposal("liquidity-weekly.html")
    #expect(proposal.reports[0].document.title == "流动性周报:缩表之后,准备金还够不够")
    #expect(proposal.posterior.probabilities[0] > 0.6)
    let aside = proposal.items.map(\.evidence).filter { !$0.updates }
    #expect(aside.contains { $0.low == 60 && $0.reason == .historical })
    #expect(aside.contains { $0.low == 90 && $0.reason == .denied })
    #expect(aside.contains { $0.low == 3.5 && $0.reason == .hypothetical })
    #expect(!proposal.items.contains { $0.evidence.low == 450 }, "furniture is not read")
  }
}
