import PositionedData
import Testing

@testable import Reports

/// What a sentence asserts, beside what it supposes, has dropped or only remembers.
struct AssertionTests {
  /// The values that move the probabilities.
  private static func updating(_ text: String) throws -> [Double] {
    let rules = try EvidenceRules(try BuiltInEvidence.evidenceDocuments())
    let passage = Passage(kind: .sentence, content: SourcedText(text))
    let published = try #require(CalendarDate("2026-06-12"))
    return EvidenceExtraction(rules).evidence(in: [passage], published: published)
      .filter(\.updates).compactMap { $0.low ?? $0.high ?? $0.direction.map(Double.init) }
  }

  @Test(arguments: [
    "Bill purchases for reserve management will reach $55 billion a month only if reserves fall.",
    "Reserve management purchases would be $55 billion a month, but only if funding tightens.",
    "We see a 70% chance of a funding crunch if the tax date drains reserves.",
    "美联储将每月购买550亿美元短债，前提是准备金大幅下降。",
  ])
  func aConditionBehindAFigureIsItsOwn(text: String) throws {
    #expect(try Self.updating(text).isEmpty)
  }

  @Test(
    arguments: [
      (
        "Unless funding tightens, reserve management purchases will stay at $15 billion a month.",
        15
      ),
      ("Reserve management purchases stay at $15 billion a month unless repo rates spike.", 15),
      ("除非准备金大幅下降，美联储每月仍将购买150亿美元短债。", 15),
      ("The Fed buys $15 billion of bills a month, and would do more if reserves fell.", 15),
    ] as [(String, Double)]
  )
  func anExceptionLeavesTheRestAsserted(text: String, value: Double) throws {
    #expect(try Self.updating(text) == [value])
  }
}
