import Foundation
import PositionedData
import Reports
import TestSupport
import Testing

/// What extraction reaches on the project's own labelled texts, against pinned floors.
///
/// Lowering a floor in `baseline.json` is a change that somebody signs; a new labelled text brings a new
/// digest and, with it, a look at the floors.
struct EvaluationTests {
  private struct Baseline: Decodable {
    let digest: String
    let detection: Double
    let updates: Double
    let clean: Double
    let direction: Double
  }

  private let rules: EvidenceRules
  private let likelihoods: Likelihoods
  private let baseline: Baseline

  init() throws {
    let kinds = try BuiltInEvidence.evidenceDocuments()
    rules = try EvidenceRules(kinds)
    likelihoods = try Likelihoods(try BuiltInEvidence.likelihoodsDocument(), kinds: kinds)
    let data = try Data(contentsOf: LabelledSet.folder.appending(path: "baseline.json"))
    baseline = try JSONDecoder().decode(Baseline.self, from: data)
  }

  @Test func theFloorsBelongToTheLabelledTexts() throws {
    #expect(try LabelledSet.digest() == baseline.digest)
  }

  @Test func extractionReachesItsFloors() throws {
    var scoring = Scoring()
    for passage in try LabelledSet.passages() {
      let report = try report(Array(passage.page.utf8), passage.id, passage.published)
      scoring.add(report.evidence, against: passage.evidence, named: passage.id)
    }
    for document in try LabelledSet.documents() {
      let report = try report(
        try LabelledSet.bytes(of: document),
        document.file,
        document.published
      )
      scoring.add(report.evidence, against: document.evidence, named: document.file)
    }
    let faults = scoring.faults.joined(separator: "\n")
    #expect(
      scoring.detection.f1 >= baseline.detection,
      "detection \(scoring.detection.f1)\n\(faults)"
    )
    #expect(scoring.updates.f1 >= baseline.updates, "updates \(scoring.updates.f1)\n\(faults)")
    let clean = Double(scoring.clean.left) / Double(max(1, scoring.clean.all))
    #expect(clean >= baseline.clean, "clean \(scoring.clean)\n\(faults)")
  }

  @Test func documentsMoveTheScenariosTheyShould() throws {
    let prior = [0.40, 0.35, 0.25]
    var right = 0
    let documents = try LabelledSet.documents()
    for document in documents {
      let report = try report(
        try LabelledSet.bytes(of: document),
        document.file,
        document.published
      )
      let proposal = Proposal(
        of: [report],
        from: prior,
        at: report.published,
        likelihoods: likelihoods,
        rules: rules
      )
      let moves = Dictionary(
        uniqueKeysWithValues: zip(
          likelihoods.scenarios,
          zip(proposal.posterior.probabilities, prior).map { $0 - $1 }
        )
      )
      if agrees(moves, document) { right += 1 } else { Issue.record("\(document.file): \(moves)") }
    }
    #expect(Double(right) / Double(documents.count) >= baseline.direction)
  }

  @Test func everyQuoteStandsInItsPassage() throws {
    for passage in try LabelledSet.passages() {
      let report = try report(Array(passage.page.utf8), passage.id, passage.published)
      for evidence in report.evidence {
        #expect(report.passages[evidence.place.passage].text.contains(evidence.quote))
        #expect(evidence.quote.utf8.count >= 5)
      }
    }
  }

  private func report(_ bytes: [UInt8], _ name: String, _ published: String) throws -> Report {
    let date = try #require(CalendarDate(published))
    return try Report(reading: bytes, name: name, orDatedAs: date, by: rules)
  }

  /// Up to half a percentage point either way a scenario counts as having stayed where it was.
  private func agrees(_ moves: [String: Double], _ document: LabelledDocument) -> Bool {
    let half = 0.005
    if document.rises.isEmpty, document.falls.isEmpty {
      return moves.values.allSatisfy { abs($0) <= half }
    }
    return document.rises.allSatisfy { moves[$0, default: 0] > half }
      && document.falls.allSatisfy { moves[$0, default: 0] < -half }
  }
}
