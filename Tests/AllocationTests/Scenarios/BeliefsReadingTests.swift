import Diagnostics
import Testing

@testable import Allocation

struct BeliefsReadingTests {
  private func reading(_ settings: [String]) throws -> [Double] {
    let book = try ClientFixture.book()
    let priors = try #require(Beliefs.priors(of: book))
    return try Beliefs.reading(settings, over: priors, for: book).probabilities
  }

  @Test(arguments: ["C=30", "C=30%", "C=0.3", "liquidity-shock = 30 %"])
  func threeSpellingsAreOneProbability(setting: String) throws {
    let probabilities = try reading([setting])
    #expect(probabilities[2] == 0.3)
    // 40 and 35 of 75 share 70 %.
    #expect(abs(probabilities[0] - 0.7 * 40 / 75) < 1e-15)
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-15)
  }

  @Test func allNamedMustBeAll() throws {
    #expect(try reading(["A=20", "B=60", "C=20"]) == [0.2, 0.6, 0.2])
    #expect(try reading(["B=100%"]) == [0, 1, 0])
    #expect(try reading(["C=1%"])[2] == 0.01)
  }

  @Test(arguments: [
    (["A=40", "B=35", "C=24"], "E2103", "scenario probabilities add to 99%, not 100%"),
    (["A=80", "B=35"], "E2103", "scenario probabilities add to 115%, not 100%"),
    (["C=1"], "E2102", "`C=1` can be read as 1% or as 100%"),
    (["C=-5"], "E2106", "the probability of `C` is negative: `-5`"),
    (["C=101"], "E2101", "the probability of `C` is more than 100%: `101`"),
    (["C=NaN"], "E2101", "`NaN` is not a probability"),
    (["C=1e400"], "E2101", "`1e400` is not a probability"),
    (["liqidity-shock=30"], "E2009", "unknown scenario `liqidity-shock`"),
    (["C=30", "liquidity-shock=20"], "E2105", "`liquidity-shock` is set twice"),
    (["C"], "E2101", "`C` is not a scenario and its probability"),
  ])
  func badListsAreRefused(settings: [String], code: String, summary: String) throws {
    let error = try #require(throws: InputError.self) { try reading(settings) }
    #expect(error.diagnostics.map(\.code) == [code])
    #expect(error.diagnostics.map(\.summary) == [summary])
  }

  @Test func aShortListOffersTheRescaledOne() throws {
    let error = try #require(throws: InputError.self) { try reading(["A=40", "B=35", "C=24"]) }
    #expect(error.diagnostics[0].notes.map(\.text) == ["1 point too few"])
    #expect(
      error.diagnostics[0].help == [
        "to keep their proportions: --set A=40.41% --set B=35.35% --set C=24.24%"
      ]
    )
  }

  @Test func anUnknownScenarioSuggestsTheNearest() throws {
    let error = try #require(throws: InputError.self) { try reading(["liqidity-shock=30"]) }
    #expect(error.diagnostics[0].help == ["did you mean `liquidity-shock`?"])
  }
}
