import PositionedData
import Testing

@testable import Reports

struct PaceModelTests {
  /// What an official amount alone makes of the house's 40/35/25, without bounds or the low-pace rule.
  ///
  /// The percentages come from integrating the densities numerically, apart from the program.
  @Test(
    arguments: [
      (90.0, [5.7, 91.1, 3.3]), (52, [19.4, 77.7, 2.9]), (36, [63.1, 34.5, 2.4]),
      (30, [79.5, 17.3, 3.2]), (21, [89.0, 5.9, 5.1]), (13, [72.9, 3.3, 23.8]),
      (6, [7.3, 6.1, 86.6]),
    ] as [(Double, [Double])]
  )
  func oneOfficialFigure(pace: Double, percent: [Double]) throws {
    let likelihoods = try EvidenceFixture.likelihoods()
    let model = try #require(likelihoods.models["rmp-pace"]?.pace)
    let densities = model.densities(of: pace, error: model.error.official)
    let weighed = zip([0.40, 0.35, 0.25], densities).map { $0 * $1 }
    let sum = weighed.reduce(0, +)
    for (found, wanted) in zip(weighed, percent) {
      #expect(abs(100 * found / sum - wanted) < 0.06, "\(pace): \(weighed.map { 100 * $0 / sum })")
    }
  }

  @Test(arguments: [1e-300, 1e6, 1e12, 1e300])
  func noPaceIsTooFarToBeWeighed(pace: Double) throws {
    let likelihoods = try EvidenceFixture.likelihoods()
    let claim = EvidenceFixture.evidence("rmp-pace", pace)
    let logs = try #require(likelihoods.logLikelihoods(of: claim, prior: [0.4, 0.35, 0.25]))
    #expect(logs.allSatisfy { $0.isFinite })
    let posterior = likelihoods.posterior(
      from: [0.4, 0.35, 0.25],
      given: [EvidenceFixture.dated(claim)],
      at: try #require(CalendarDate("2026-03-10"))
    )
    #expect(abs(posterior.probabilities.reduce(0, +) - 1) < 1e-12)
  }

  @Test func aRangeCountsAsItsGeometricMean() throws {
    let likelihoods = try EvidenceFixture.likelihoods()
    let prior = [0.4, 0.35, 0.25]
    let range = EvidenceFixture.evidence("rmp-pace", 20, to: 45)
    let point = EvidenceFixture.evidence("rmp-pace", 30)
    let one = try #require(likelihoods.logLikelihoods(of: range, prior: prior))
    let other = try #require(likelihoods.logLikelihoods(of: point, prior: prior))
    for (left, right) in zip(one, other) { #expect(abs(left - right) < 1e-12) }
  }

  @Test func aVaguerSpeakerSaysLess() throws {
    let likelihoods = try EvidenceFixture.likelihoods()
    let prior = [0.4, 0.35, 0.25]
    let official = EvidenceFixture.evidence("rmp-pace", 60)
    let house = EvidenceFixture.evidence("rmp-pace", 60, voice: .analyst, source: "Pellworth")
    let hedged = EvidenceFixture.evidence(
      "rmp-pace",
      60,
      voice: .analyst,
      source: "Pellworth",
      hedged: true
    )
    let spans = try [official, house, hedged].map { evidence in
      let logs = try #require(likelihoods.logLikelihoods(of: evidence, prior: prior))
      return try #require(logs.max()) - (try #require(logs.min()))
    }
    #expect(spans[0] > spans[1])
    #expect(spans[1] > spans[2])
  }
}
