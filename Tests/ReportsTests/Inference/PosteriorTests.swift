import Allocation
import PositionedData
import TestSupport
import Testing

@testable import Reports

struct PosteriorTests {
  private let likelihoods: Likelihoods
  private let prior = [0.40, 0.35, 0.25]
  private let day: CalendarDate

  init() throws {
    likelihoods = try EvidenceFixture.likelihoods()
    day = try #require(CalendarDate("2026-03-10"))
  }

  private func posterior(_ items: [DatedEvidence]) -> Posterior {
    likelihoods.posterior(from: prior, given: items, at: day)
  }

  @Test func noEvidenceLeavesThePrior() {
    #expect(posterior([]).probabilities == prior)
  }

  @Test func evidenceThatMayNotUpdateIsSetAside() {
    let items = Evidence.Reason.allCases.map { reason in
      EvidenceFixture.dated(EvidenceFixture.evidence("rmp-pace", 60, reason: reason))
    }
    let posterior = posterior(items)
    #expect(posterior.probabilities == prior)
    #expect(posterior.setAside.map(\.reason) == Evidence.Reason.allCases.map { .claim($0) })
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func sumsToOneAndDoesNotDependOnOrder(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let items = Self.randomItems(&random)
    let one = posterior(items)
    let other = posterior(items.shuffled(using: &random))
    #expect(abs(one.probabilities.reduce(0, +) - 1) < 1e-12)
    for (left, right) in zip(one.probabilities, other.probabilities) {
      #expect(abs(left - right) < 1e-12)
    }
    #expect(one.probabilities.allSatisfy { $0 >= 0.02 - 1e-12 })
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func thePartsAddUp(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let posterior = posterior(Self.randomItems(&random))
    for scenario in prior.indices {
      let facts = posterior.clusters.reduce(0) { $0 + $1.points[scenario] }
      let members = posterior.clusters.flatMap(\.members).reduce(0) { $0 + $1.points[scenario] }
      let move = 100 * (posterior.probabilities[scenario] - prior[scenario])
      #expect(abs(facts + posterior.floorPoints[scenario] - move) < 1e-8)
      #expect(abs(members - facts) < 1e-8)
    }
  }

  @Test func oneOfficialFactCountsOnceHoweverOftenItIsQuoted() {
    let fact = EvidenceFixture.evidence("rmp-pace", 40)
    let once = posterior([EvidenceFixture.dated(fact, "a")])
    let tenTimes = posterior((0..<10).map { EvidenceFixture.dated(fact, "page \($0)") })
    for (left, right) in zip(once.probabilities, tenTimes.probabilities) {
      #expect(abs(left - right) < 1e-12)
    }
  }

  @Test func housesThatAgreeWeighTheSquareRootOfTheirNumber() throws {
    let calls = ["Pellworth", "Ostrander", "Quillby", "Tarnmoor"].map { house in
      EvidenceFixture.dated(
        EvidenceFixture.evidence("rmp-pace", 50, status: .forecast, voice: .analyst, source: house),
        house
      )
    }
    let one = posterior([calls[0]])
    let four = posterior(calls)
    let single = try #require(one.clusters.first)
    let cluster = try #require(four.clusters.first)
    #expect(four.clusters.count == 1)
    #expect(cluster.opinions == 4)
    for (left, right) in zip(single.logLikelihoods, cluster.logLikelihoods) {
      #expect(abs(2 * left - right) < 1e-12 || cluster.isBounded)
    }
  }

  @Test func aFigureSaysMoreThanTheWordBesideIt() {
    let bare = EvidenceFixture.dated(EvidenceFixture.evidence("repo-stress", 62))
    let beside = EvidenceFixture.dated(EvidenceFixture.evidence("repo-stress", 62, direction: 1))
    let word = EvidenceFixture.dated(EvidenceFixture.evidence("repo-stress", direction: 1))
    #expect(posterior([bare]).probabilities == posterior([beside]).probabilities)
    #expect(posterior([bare]).probabilities[2] > posterior([word]).probabilities[2])
  }

  @Test func aNewerFigureOfOneSourceReplacesTheOlder() {
    let old = EvidenceFixture.dated(EvidenceFixture.evidence("rmp-pace", 60), "a", on: "2026-02-10")
    let new = EvidenceFixture.dated(EvidenceFixture.evidence("rmp-pace", 25), "b", on: "2026-03-09")
    let both = posterior([old, new])
    #expect(both.setAside == [Posterior.SetAside(index: 0, reason: .superseded)])
    #expect(both.probabilities == posterior([new]).probabilities)
  }

  @Test func readingsFade() throws {
    let reading = EvidenceFixture.evidence("equity-vol", 40, voice: .market)
    let fresh = posterior([EvidenceFixture.dated(reading, on: "2026-03-10")])
    let old = posterior([EvidenceFixture.dated(reading, on: "2026-02-28")])
    let weights = [fresh, old].compactMap { $0.clusters.first?.members.first?.weight }
    #expect(weights.count == 2)
    #expect(abs(weights[0] - 1) < 1e-12)
    #expect(abs(weights[1] - 0.5) < 1e-12)
  }

  @Test func anOfficialPaceHoldsUntilTheNextSchedule() throws {
    let pace = EvidenceFixture.evidence("rmp-pace", 40)
    let posterior = posterior([EvidenceFixture.dated(pace, on: "2026-02-12")])
    // The ninth business day of March 2026 is the twelfth.
    #expect(posterior.clusters.first?.members.first?.freshness == 1)
  }

  @Test func eachFactIsBounded() throws {
    let posterior = posterior([EvidenceFixture.dated(EvidenceFixture.evidence("rmp-pace", 90))])
    let cluster = try #require(posterior.clusters.first)
    #expect(cluster.isBounded)
    #expect(cluster.logLikelihoods.allSatisfy { abs($0) <= 6.0.naturalLogarithm + 1e-12 })
  }

  @Test func aLowPaceIsHalvedUnlessFundingIsTight() throws {
    let low = EvidenceFixture.dated(EvidenceFixture.evidence("rmp-pace", 10))
    let calm = EvidenceFixture.dated(
      EvidenceFixture.evidence("sofr-iorb-spread", -3, voice: .market)
    )
    let tight = EvidenceFixture.dated(
      EvidenceFixture.evidence("sofr-iorb-spread", 6, voice: .market)
    )
    func notes(_ items: [DatedEvidence]) -> [Posterior.Note] {
      posterior(items).clusters.first { $0.name.hasPrefix("rmp-pace") }?.members[0].notes ?? []
    }
    #expect(notes([low]) == [.lowPaceWithoutStrain])
    #expect(notes([low, calm]) == [.lowPaceWithoutStrain])
    #expect(notes([low, tight]) == [])
  }

  @Test func anEnergyLedHeadlineSaysHalf() {
    let headline = EvidenceFixture.dated(
      EvidenceFixture.evidence("inflation", 4.2, reading: "cpi", voice: .market)
    )
    let core = EvidenceFixture.dated(
      EvidenceFixture.evidence("inflation", 2.8, reading: "core-cpi", voice: .market)
    )
    let notes = posterior([headline, core]).clusters.flatMap(\.members).flatMap(\.notes)
    #expect(notes == [.calmCore])
  }

  @Test func aStatedProbabilityThatEqualsThePriorMovesNothing() {
    let items = [("A", 40.0), ("B", 35), ("C", 25)].map { scenario, percent in
      EvidenceFixture.dated(
        EvidenceFixture.evidence(
          "scenario-probability",
          percent,
          scenario: scenario,
          status: .forecast,
          voice: .author
        )
      )
    }
    for (left, right) in zip(posterior(items).probabilities, prior) {
      #expect(abs(left - right) < 1e-12)
    }
  }

  @Test func figuresTenfoldApartAreHeldUntilAPersonChooses() {
    let calls = [("a", 3.5), ("b", 35.0)].map { page, pace in
      EvidenceFixture.dated(
        EvidenceFixture.evidence(
          "rmp-pace",
          pace,
          status: .forecast,
          voice: .analyst,
          source: "Evercore ISI"
        ),
        page
      )
    }
    let held = posterior(calls)
    #expect(held.probabilities == prior)
    #expect(held.setAside.map(\.reason) == [.magnitudeConflict, .magnitudeConflict])
    let chosen = likelihoods.posterior(from: prior, given: calls, at: day, choosing: [1])
    #expect(chosen.setAside.map(\.index) == [0])
    #expect(chosen.probabilities != prior)
  }

  @Test func aMoveOfMoreThanTenPointsAsksForANamedPerson() {
    let posterior = posterior([EvidenceFixture.dated(EvidenceFixture.evidence("rmp-pace", 60))])
    #expect(posterior.needsNamedPerson.contains("B"))
  }

  @Test func theMarketsCountAsOneFact() {
    let items = [("dollar", -1), ("gold", 1), ("small-caps", 1), ("curve", 1)].map {
      kind,
      direction in
      EvidenceFixture.dated(EvidenceFixture.evidence(kind, direction: direction, voice: .market))
    }
    #expect(posterior(items).clusters.map(\.name) == ["markets"])
  }

  @Test func whatIsPublishedLaterIsNotKnown() {
    let later = EvidenceFixture.dated(EvidenceFixture.evidence("rmp-pace", 60), on: "2026-03-11")
    #expect(posterior([later]).setAside.map(\.reason) == [.later])
  }

  private static func randomItems(_ random: inout SplitMix64) -> [DatedEvidence] {
    (0..<Int(random.next() % 9)).map { index in
      let day = "2026-0\(1 + random.next() % 3)-0\(1 + random.next() % 9)"
      let report = "report \(random.next() % 4)"
      let value = Double(random.next() % 1000) / 10
      let evidence: Evidence
      switch random.next() % 6 {
      case 0: evidence = EvidenceFixture.evidence("rmp-pace", value)
      case 1:
        evidence = EvidenceFixture.evidence(
          "rmp-pace",
          value,
          status: .forecast,
          voice: .analyst,
          source: "house \(random.next() % 3)"
        )
      case 2: evidence = EvidenceFixture.evidence("sofr-iorb-spread", value / 3 - 5, voice: .market)
      case 3: evidence = EvidenceFixture.evidence("equity-vol", 10 + value / 2, voice: .market)
      case 4:
        evidence = EvidenceFixture.evidence(
          "scenario-probability",
          value,
          scenario: ["A", "B", "C"][Int(random.next() % 3)],
          status: .forecast,
          voice: .author
        )
      default:
        evidence = EvidenceFixture.evidence(
          "gold",
          direction: index % 2 == 0 ? 1 : -1,
          voice: .market
        )
      }
      return EvidenceFixture.dated(evidence, report, on: day)
    }
  }
}
