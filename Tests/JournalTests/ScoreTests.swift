import Journal
import Testing

/// Scores against worked examples.
struct ScoreTests {
  private func forecast(_ source: String, _ round: String, _ p: [Double], _ outcome: Int)
    -> Forecast
  {
    Forecast(source: .source(source), resolution: round, probabilities: p, outcome: outcome)
  }

  @Test func brierIsSummedOverOutcomes() {
    // 0.6² + 0.35² + 0.25²
    let one = forecast("desk", "1", [0.4, 0.35, 0.25], 0)
    #expect(abs(one.brier - 0.545) < 1e-12)
    #expect(abs(one.equalOddsBrier - 2.0 / 3) < 1e-12)
    #expect(abs(one.logarithmic - 0.916_290_731_874_155) < 1e-12)
    #expect(forecast("d", "1", [1, 0], 0).brier == 0)
    #expect(forecast("d", "1", [1, 0], 1).brier == 2)
    #expect(forecast("d", "1", [1, 0], 1).logarithmic == .infinity)
  }

  @Test func aResolutionCountsOnceHoweverOftenItWasSpokenOf() {
    let often = Array(repeating: forecast("desk", "1", [0.2, 0.8], 0), count: 9)
    let score = SourceScore.scores(of: often + [forecast("desk", "2", [0.2, 0.8], 1)])[0]
    #expect(score.resolved == 2)
    #expect(abs(score.brier - (1.28 + 0.08) / 2) < 1e-12)
  }

  @Test func aSmallSampleBearsNoJudgement() {
    let few = (0..<4).map { forecast("desk", "\($0)", [0.9, 0.1], 1) }
    #expect(SourceScore.scores(of: few)[0].judgement == .tooFew)
    #expect(SourceScore.scores(of: few)[0].suggestedTrust == nil)
    let more = (0..<8).map { forecast("desk", "\($0)", [0.9, 0.1], 1) }
    #expect(SourceScore.scores(of: more)[0].judgement == .overconfident)
    #expect(SourceScore.scores(of: more)[0].suggestedTrust.map { $0 < 1 } == true)
  }

  @Test func aGoodRecordIsNeverGivenMoreThanItsWeight() {
    let good = (0..<30).map { forecast("desk", "\($0)", [0.9, 0.1], 0) }
    #expect(SourceScore.scores(of: good)[0].suggestedTrust == nil)
    #expect(SourceScore.scores(of: good)[0].judgement == .calibrated)
  }

  @Test func calibrationComparesWhatWasGivenWithWhatCame() {
    let table = Calibration(
      of: (0..<10).map { forecast("desk", "\($0)", [0.7, 0.3], $0 < 7 ? 0 : 1) }
    )
    #expect(table.bands.map(\.count) == [10, 10])
    #expect(zip(table.bands.map(\.observed), [0.3, 0.7]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(zip(table.bands.map(\.stated), [0.3, 0.7]).allSatisfy { abs($0 - $1) < 1e-12 })
  }
}
