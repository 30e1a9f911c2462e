import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Reports

/// How far a denial, a contrast, a list and a reference reach: each case is one of its class.
struct ScopeTests {
  private static func evidence(_ texts: [String], _ day: String = "2026-02-12") throws -> [Evidence]
  {
    let rules = try EvidenceRules(try BuiltInEvidence.evidenceDocuments())
    let passages = texts.map { Passage(kind: .sentence, content: SourcedText($0)) }
    let published = try #require(CalendarDate(day))
    return EvidenceExtraction(rules).evidence(in: passages, published: published)
  }

  @Test(arguments: [
    "We put a 70% chance on there being no soft landing.",
    "The odds against a soft landing are 70%.",
    "A 70% chance that the soft landing fails.",
    "Avoiding a soft landing has a probability of 70%.",
    "软着陆落空的概率为70%。", "软着陆难以实现的概率为七成。", "不会出现软着陆的概率为70%。",
  ])
  func aProbabilityThatItDoesNotHappenIsSetAside(text: String) throws {
    let found = try Self.evidence([text])
    #expect(found.map(\.reason) == [.inverted])
    #expect(found.map(\.scenario) == ["A"])
  }

  @Test(arguments: [
    "A soft landing is unlikely: 20%.", "A soft landing is not our base case, and we give it 20%.",
    "软着陆难以实现，概率仅两成。", "软着陆可能性不大，我们给出20%的概率。",
  ])
  func anUnlikelyOutcomeHasItsOwnProbability(text: String) throws {
    let found = try Self.evidence([text])
    #expect(found.map(\.reason) == [nil])
    #expect(found.map(\.low) == [20])
  }

  @Test(
    arguments: [
      ("Nobody expects $80bn a month of bill purchases.", .denied),
      ("The VIX failed to hold above 30.", .denied), ("现货黄金冲击4600美元未果。", .denied),
      ("The Fed has yet to decide whether to buy $60bn of bills a month.", .hypothetical),
      ("Bill purchases of $40bn a month ended in January.", .historical),
      ("每月购买400亿美元短债的局面已结束。", .historical), ("网传每月购债800亿美元，经核实系误传。", .denied),
      ("Had energy not spiked, CPI would be running at 3%.", .hypothetical),
      (
        "Were redemptions to push reserves to $2.7 trillion, dealers would step back.",
        .hypothetical
      ),
      ("Dealers would step back were reserves to reach $2.7 trillion.", .hypothetical),
      ("Spreads would be wider had the Desk bought $15bn of bills a month.", .hypothetical),
    ] as [(String, Evidence.Reason)]
  )
  func whatIsNotSoMovesNothing(text: String, reason: Evidence.Reason) throws {
    #expect(try Self.evidence([text]).map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("The VIX failed to hold above 30 and closed at 27.4.", 27.4),
    ("The VIX, which spent most of 2020 above 25, sits at 17.8.", 17.8),
    (
      "The Fed denied reports of $80bn a month of bill buying and said it stays at $40bn a month.",
      40
    ),
    ("市场传闻每月购债800亿美元不实，美联储仍按每月400亿美元买入短债。", 40),
  ])
  func aScopeEndsWhereSomethingIsStated(text: String, value: Double) throws {
    #expect(try Self.evidence([text]).filter(\.updates).map(\.low) == [value])
  }

  @Test(
    arguments: [
      ("We see a better than even chance of a soft landing.", 50, nil),
      ("We see a less than even chance of a soft landing.", nil, 50),
    ] as [(String, Double?, Double?)]
  )
  func evenOddsMayBeABound(text: String, low: Double?, high: Double?) throws {
    let found = try Self.evidence([text])
    #expect(found.map(\.low) == [low])
    #expect(found.map(\.high) == [high])
  }

  @Test func dissentIsAViewWithItsHolder() throws {
    let found = try Self.evidence([
      "Pellworth sees a 60% chance of a soft landing.", "Ostrander disagrees and says 35%.",
    ])
    #expect(found.map(\.source) == ["Pellworth", "Ostrander"])
    #expect(found.map(\.low) == [60, 35])
    #expect(found.allSatisfy { $0.updates })
  }

  @Test(arguments: [
    ("资金挤压的概率为45%，软着陆30%，再通胀25%。", ["C 45", "A 30", "B 25"]),
    ("某种未知情形的概率为45%，软着陆30%，再通胀25%。", ["A 30", "B 25"]),
    ("软着陆、再通胀、流动性冲击的概率分别为50%、30%和20%。", ["A 50", "B 30", "C 20"]),
    (
      "55% to a soft landing, 25% to reflation and 20% to a funding squeeze are our odds.",
      ["A 55", "B 25", "C 20"]
    ),
  ])
  func figuresGoToTheirOutcomes(text: String, pairs: [String]) throws {
    let found = try Self.evidence([text])
    #expect(found.map { "\($0.scenario ?? "") \(Int($0.low ?? 0))" } == pairs)
  }

  @Test(arguments: [
    (
      ["In October 2025 funding tightened.", "That autumn the SRF lent $50 billion in a day."],
      false
    ),
    (["2019年9月回购市场紧张。", "次年3月，常备回购便利用量升至500亿美元。"], false),
    (["The Desk bought $60bn of bills a month from July to December."], false),
    (["From July to December we look for bill purchases of $20 billion a month."], true),
  ])
  func aDateIsPlacedByWhatItRefersToAndByTense(texts: [String], updates: Bool) throws {
    let found = try Self.evidence(texts).filter { $0.low != nil }
    #expect(found.map(\.updates) == [updates])
  }

  @Test func aShareOfPeopleIsNoProbability() throws {
    #expect(
      try Self.evidence(["Only a third of clients expect a soft landing, whatever the odds."])
        .isEmpty
    )
  }
}
