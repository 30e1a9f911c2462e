import Diagnostics
import RuleLanguage
import Testing

@Suite struct VocabularyTests {
  @Test(arguments: [
    ("sofr_iorb", true), ("y2", true), ("_x", true), ("利差", true), ("2y", false), ("a-b", false),
    ("a b", false), ("", false), ("max", false), ("by", false), ("not", false), ("bp", false),
    ("days", false), ("a.b", false), ("a，b", false),
  ])
  func nameCanBeWrittenInARule(name: String, canBeWritten: Bool) {
    #expect(Vocabulary.canName(name) == canBeWritten)
  }

  @Test func expressionsOfABookShareTheirSlots() throws {
    let file = SourceFile(name: "rules.yaml", text: "")
    let span = SourceSpan(file: file, range: 0..<0)
    let reader = ExpressionReader(vocabulary: HouseVocabulary.vocabulary)
    var table = ReferenceTable()
    let texts = ["P(B) + P(C)", "P(C) - change(vix, 3 months) / 1 bp", "P(B) * 1"]
    let read = try texts.map { text in
      let base = SourceSpan(file: file, range: 0..<text.utf8.count)
      return try reader.read(text, at: base, expecting: nil, references: &table)
    }
    #expect(table.references.map(\.text) == ["P(B)", "P(C)", "change(vix, 3 months)"])
    #expect(read.map { $0.references.map(\.slot) } == [[0, 1], [1, 2], [0]])
    #expect(
      table.references[2].arguments
        == [.symbol(set: "signal", index: 2, name: "vix"), .literal(3, .months)]
    )
    #expect(ExpressionReader.refusal(ofQuotedAt: span).code == "E3100")
  }

  @Test func hyphenatedSymbolIsOneName() throws {
    let vocabulary = Vocabulary(
      functions: [
        FunctionDeclaration(
          "P",
          [.symbol(["scenario"])],
          usage: "P(scenario)",
          result: .always(Measure(.probability))
        )
      ],
      symbolSets: [
        SymbolSet("scenario", members: ["soft-landing", "再通胀"], whereabouts: "in scenarios.yaml")
      ],
      whereabouts: "in signals.yaml"
    )
    let read = try ReadExpression("P(soft-landing) - P(再通胀)", vocabulary: vocabulary)
    #expect(read.table.references.map(\.text) == ["P(soft-landing)", "P(再通胀)"])
  }

  @Test func levelOfTwoStatesHasItsOwnNames() throws {
    let vocabulary = Vocabulary(
      levels: [Level("market", states: ["calm", "stressed"])],
      whereabouts: "in signals.yaml"
    )
    let read = try ReadExpression(
      "by(market, calm 1%, stressed 5%)",
      expecting: .share,
      vocabulary: vocabulary
    )
    #expect(try read.value(["market": 1]) == 0.05)
  }

  @Test(arguments: [
    (0, "0 points"), (-0.0, "0 points"), (1, "1 point"), (14.53, "14.53 points"),
    (33.333333, "33.3333 points"), (0.00123456, "0.001235 points"), (-0.70833, "-0.7083 points"),
    (1e-25, "0 points"), (123456.7, "123456.7 points"), (1e300, "1e+300 points"),
    (9.99999, "10 points"), (0.099999, "0.1 points"), (2.5e14, "250000000000000 points"),
  ])
  func numberIsShownWithFourSignificantDecimals(value: Double, shown: String) throws {
    let read = try ReadExpression("vix")
    #expect(try read.expression.rendered([value].span).shown == shown)
  }
}
