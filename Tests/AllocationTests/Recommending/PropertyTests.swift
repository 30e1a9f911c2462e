import Diagnostics
import PositionedData
import TestSupport
import Testing

@testable import Allocation

/// Properties of the engine on random clients and beliefs; a failure names its seed.
struct PropertyTests {
  private static let book = Result { try Fixture.defaultBook() }

  /// Every answer is certified and explained without remainder, or names what conflicts.
  @Test(arguments: 0..<100)
  func answersAreProvedAndExplained(block: Int) throws {
    let book = try Self.book.get()
    let funded = Set(book.sleeves.indices.filter { book.sleeves[$0].isFunded })
    for seed in (block * 10)..<(block * 10 + 10) {
      let account = try RandomAccount(seed: UInt64(seed), in: book)
      switch try account.answer(in: book) {
      case .recommendation(let recommendation):
        recommendation.expectProof("seed \(seed)")
        recommendation.expectSums("seed \(seed)", fundedSleeves: funded)
        recommendation.expectModestOverlays("seed \(seed)", in: book)
        recommendation.expectLimits("seed \(seed)")
      case .conflict(let conflict):
        #expect(!conflict.members.isEmpty, "seed \(seed)")
      }
    }
  }

  /// Finding how far a turnover limit must give here meets multipliers of 1e4: the first answers are not certified,
  /// shorter steps are.
  @Test func limitsGiveWayWhereMultipliersAreLarge() throws {
    let book = try Self.book.get()
    let folder = "Tests/AllocationTests/Fixtures"
    let recommendation = try Fixture.recommendation(
      try Fixture.portfolio("yielding-turnover", from: folder, in: book),
      at: [0.4, 0.35, 0.25],
      signals: "calm",
      in: book
    )
    #expect(try #require(recommendation.turnover).relaxedBy > 0)
    recommendation.expectProof("yielding-turnover")
    recommendation.expectLimits("yielding-turnover")
  }

  /// In the target gold, small caps, tech and short VIX never rise, and cash never falls, when C becomes
  /// likelier and the others keep their proportions; except where R11's payers are at work.
  @Test(arguments: 0..<40)
  func targetsAreMonotoneInC(seed: UInt64) throws {
    let book = try Self.book.get()
    let account = try RandomAccount(seed: seed, in: book)
    let preparation = try account.preparation(in: book)
    let beliefs = try #require(Beliefs(account.probabilities, provenance: "test"))
    let falling = ["gold", "us_small", "us_tech", "ov_short_vix", "svxy"].compactMap(
      book.sleeveIndex
    )
    let stressCap = try #require(book.limitRules.firstIndex { $0.heading.id == "R11" })
    var before = try preparation.setting(under: beliefs.setting(0, for: 2))
    for step in 1...50 {
      let after = try preparation.setting(under: beliefs.setting(Double(step) / 50, for: 2))
      defer { before = after }
      guard !before.isPaused, !after.isPaused, before.transfer(byLimit: stressCap).isEmpty,
        after.transfer(byLimit: stressCap).isEmpty
      else {
        continue
      }
      for sleeve in falling {
        let rise = after.target[sleeve] - before.target[sleeve]
        #expect(rise <= 1e-12, "seed \(seed), step \(step), \(book.sleeves[sleeve].id)")
      }
      let fall = before.target[book.cashSleeve] - after.target[book.cashSleeve]
      #expect(fall <= 1e-12, "seed \(seed), step \(step), cash")
    }
  }
}

extension RandomAccount {
  func preparation(in book: RuleBook, signals: String? = nil) throws -> Preparation {
    let asOf = try #require(portfolio.asOf)
    return Preparation(
      of: portfolio,
      in: book,
      given: try Fixture.signals(signals ?? self.signals, in: book, asOf: asOf),
      asOf: asOf
    )
  }

  func answer(in book: RuleBook) throws -> Answer {
    let asOf = try #require(portfolio.asOf)
    return try book.recommend(
      for: portfolio,
      under: try #require(Beliefs(probabilities, provenance: "test")),
      given: try Fixture.signals(signals, in: book, asOf: asOf),
      asOf: asOf,
      detail: .short
    )
  }
}

extension Recommendation {
  func expectProof(_ comment: Comment) {
    #expect(certificate.primal <= Certificate.tolerance, comment)
    #expect(certificate.stationarity <= Certificate.tolerance, comment)
    #expect(certificate.complementarity <= Certificate.tolerance, comment)
  }

  /// The parts of every sleeve sum to its change, and every part sums to zero over funded sleeves.
  func expectSums(_ comment: Comment, fundedSleeves: Set<Int>) {
    for (place, line) in lines.enumerated() {
      let sum = explanation.contributions.reduce(0) { $0 + $1.values[place] }
      #expect(abs(sum - (line.weight - line.today)) < 1e-9, comment)
    }
    for part in explanation.contributions {
      let moved = zip(lines, part.values).reduce(0) {
        $0 + (fundedSleeves.contains($1.0.sleeve) ? $1.1 : 0)
      }
      #expect(abs(moved) < 1e-9, "\(part.reason)")
    }
    let target = lines.reduce(0) { $0 + (fundedSleeves.contains($1.sleeve) ? $1.target : 0) }
    #expect(abs(target - 1) < 1e-9, comment)
  }

  /// No overlay is larger than its rules ask, whatever was held.
  func expectModestOverlays(_ comment: Comment, in book: RuleBook) {
    guard pause == nil else { return }
    for line in lines where !book.sleeves[line.sleeve].isFunded {
      let asked = rules.reduce(0) { $0 + $1.change.share(of: line.sleeve) }
      #expect(line.weight <= asked + 1e-12, comment)
      #expect(line.weight >= 0, comment)
    }
  }

  /// The weights keep every line, as relaxed.
  func expectLimits(_ comment: Comment) {
    for constraint in constraints {
      #expect(constraint.value <= constraint.upper + constraint.relaxedBy + 1e-9, comment)
    }
    if let turnover {
      #expect(turnover.value <= turnover.limit + turnover.relaxedBy + 1e-9, comment)
    }
    if let trackingError {
      #expect(trackingError.value <= trackingError.limit + trackingError.relaxedBy + 1e-9, comment)
    }
  }
}
