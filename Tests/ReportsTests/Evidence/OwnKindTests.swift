import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Reports

/// A house teaches a kind of its own with one file and no code.
struct OwnKindTests {
  private static let examples = ["bill-supply", "purchase-maturity"]

  private static func example(_ name: String) throws -> LocatedDocument {
    let path = "rules/examples/evidence/\(name).yaml"
    let text = try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8)
    return try YAMLReader.read(text, name: path)
  }

  private static func evidence(_ text: String, by rules: EvidenceRules) throws -> [Evidence] {
    let published = try #require(CalendarDate("2026-02-04"))
    let passage = Passage(kind: .sentence, content: SourcedText(text))
    return EvidenceExtraction(rules).evidence(in: [passage], published: published)
  }

  private static func taughtRules() throws -> EvidenceRules {
    let own = try examples.map(example)
    return try EvidenceRules(try BuiltInEvidence.evidenceDocuments() + own)
  }

  @Test func theExamplesAreOffByDefault() throws {
    let rules = try EvidenceRules(try BuiltInEvidence.evidenceDocuments())
    #expect(Set(rules.kindNames).isDisjoint(with: Self.examples))
  }

  @Test(
    arguments: [
      (
        "The Treasury said net bill supply will rise to $350 billion this quarter.", "bill-supply",
        350.0
      ),
      ("财政部表示,本季度短债净供给将增加到3500亿美元。", "bill-supply", 350),
    ] as [(String, String, Double)]
  )
  func aTaughtKindIsFound(text: String, kind: String, value: Double) throws {
    let found = try Self.evidence(text, by: try Self.taughtRules()).filter { $0.kind == kind }
    #expect(found.map(\.low) == [value])
    #expect(found.allSatisfy { $0.updates })
  }

  @Test(arguments: [
    ("The Fed will extend its purchases to coupon securities and ten-year notes.", 1),
    ("联储把购买范围扩大到中长期国债。", 1), ("Purchases stay confined to bills.", -1),
  ])
  func aTaughtDirectionIsFound(text: String, direction: Int) throws {
    let found = try Self.evidence(text, by: try Self.taughtRules())
      .filter { $0.kind == "purchase-maturity" }
    #expect(found.map(\.direction) == [direction])
  }

  @Test func aTaughtKindMovesTheScenariosByItsOwnModel() throws {
    let own = try Self.examples.map(Self.example)
    let likelihoods = try Likelihoods(try BuiltInEvidence.likelihoodsDocument(), kinds: own)
    let published = try #require(CalendarDate("2026-02-04"))
    let item = EvidenceFixture.dated(
      EvidenceFixture.evidence("purchase-maturity", direction: 1),
      on: "2026-02-04"
    )
    let posterior = likelihoods.posterior(from: [0.4, 0.35, 0.25], given: [item], at: published)
    #expect(posterior.probabilities[1] > 0.35)
  }

  @Test func mistakesInAKindAreReportedTogether() throws {
    try expectDiagnostics(
      in: """
        kind: coupons
        title: {en: Coupons, zh: 付息国债}
        unit: usd_bn
        updates: [1️⃣now]
        attribution: official
        stale_after: 2️⃣a month
        words:
          coupon: {en: [coupon supply], zh: [付息国债供给]}
        figures:
          - measure: stock
            of: [3️⃣<coupn>]
        """,
      [
        .init(at: 1, "E1106", "`now` is not allowed for item 1 of `updates`"),
        .init(at: 2, "E3501", "`a month` is not a number of days"),
        .init(at: 3, "E3504", "unknown group of words `coupn`"),
      ]
    ) { text in
      try EvidenceRules([try YAMLReader.read(text, name: "coupons.yaml")])
    }
  }
}
