import Diagnostics
import PositionedData
import TestSupport
import Testing

struct ObjectReaderTests {
  private enum Trade: String, CaseIterable {
    case any, noBuy = "no-buy", noSell = "no-sell", none
  }

  private struct Holding: Equatable {
    var ticker: String
    var quantity: DecimalText
    var weight: Double?
    var trade: Trade?
    var bought: CalendarDate?
    var tags: [String]?
    var isLocked: Bool?
    var lots: Int?
    var names: [String: String]?
  }

  /// A reading as the rooms of the house write it.
  private func holding(_ field: Field, _ findings: inout Findings) -> Holding? {
    guard var object = field.object(as: "a holding", &findings) else { return nil }
    let ticker = object.required("ticker", &findings)?.nonEmptyString(&findings)
    let quantity = object.required("quantity", &findings)?.decimal(&findings)
    let weight = object.optional("weight")?.fraction(&findings)
    let trade = object.optional("trade")?.choice(Trade.self, &findings)
    let bought = object.optional("bought")?.date(&findings)
    let tags = object.optional("tags")?.strings(&findings)
    let isLocked = object.optional("locked")?.bool(&findings)
    let lots = object.optional("lots")?.integer(in: 1...100, &findings)
    let names = object.optional("names")?.texts(&findings)
    object.finish(&findings)
    guard let ticker, let quantity else { return nil }
    return Holding(
      ticker: ticker,
      quantity: quantity,
      weight: weight,
      trade: trade,
      bought: bought,
      tags: tags,
      isLocked: isLocked,
      lots: lots,
      names: names.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.key, $0.text) }) }
    )
  }

  private func read(_ document: LocatedDocument) throws -> Holding? {
    var findings = Findings()
    let result = holding(document.field, &findings)
    try findings.throwIfErrors()
    return result
  }

  @Test func jsonAndYAMLReadAlike() throws {
    let json = """
      {"ticker": "GLD", "quantity": "12.50", "weight": "8%", "trade": "no-buy", "bought": "2026-11-20",
       "tags": ["a", "b"], "locked": false, "lots": 3, "names": {"en": "Gold", "zh": "黄金"}}
      """
    let yaml = """
      ticker: GLD
      quantity: 12.5
      weight: 8 %
      trade: no-buy
      bought: 2026-11-20
      tags: [a, b]
      locked: false
      lots: 3
      names: {en: Gold, zh: 黄金}
      """
    let expected = Holding(
      ticker: "GLD",
      quantity: DecimalText(mantissa: 125, exponent: -1),
      weight: 0.08,
      trade: .noBuy,
      bought: CalendarDate(year: 2026, month: 11, day: 20),
      tags: ["a", "b"],
      isLocked: false,
      lots: 3,
      names: ["en": "Gold", "zh": "黄金"]
    )
    #expect(try read(JSONReader.read(json, name: "a.json")) == expected)
    #expect(try read(YAMLReader.read(yaml, name: "a.yaml")) == expected)
  }

  @Test func everythingWrongIsFoundAtOnce() throws {
    try expectDiagnostics(
      in: """
        1️⃣{
          "quantity": 2️⃣true,
          "weight": 3️⃣8,
          "trade": 4️⃣"nobuy",
          "bought": 5️⃣"2026-02-30",
          "tags": ["a", 6️⃣1],
          "locked": 7️⃣"true",
          "lots": 8️⃣101,
          9️⃣"color": "red"
        }
        """,
      [
        .init(at: 1, "E1101", "a holding needs the key `ticker`"),
        .init(at: 2, "E1103", "expected an amount for `quantity`, found `true`"),
        .init(
          at: 3,
          "E1104",
          "`weight` must be between 0 and 1, found `8`",
          help: ["did you mean `8%`?"]
        ),
        .init(
          at: 4,
          "E1106",
          "`nobuy` is not allowed for `trade`",
          help: ["did you mean `no-buy`? it may be one of `any`, `no-buy`, `no-sell`, `none`"]
        ),
        .init(at: 5, "E1105", "`2026-02-30` is not a date"),
        .init(
          at: 6,
          "E1103",
          "expected text for item 2 of `tags`, found `1`",
          help: ["put it in quotes: \"1\""]
        ),
        .init(at: 7, "E1103", "expected `true` or `false` for `locked`, found `true`"),
        .init(at: 8, "E1104", "`lots` must be between 1 and 100, found `101`"),
        .init(
          at: 9,
          "E1102",
          "unknown key `color` in a holding",
          help: [
            "known keys are `ticker`, `quantity`, `weight`, `trade`, `bought`, `tags`, `locked`, `lots`, `names`"
          ]
        ),
      ]
    ) { try read(JSONReader.read($0, name: "a.json")) }
  }

  @Test func aMistypedKeyIsReportedOnce() throws {
    try expectDiagnostics(
      in: "1️⃣tikcer: GLD\nquantity: 1\n2️⃣wieght: 5%\n",
      [
        .init(
          at: 1,
          "E1102",
          "unknown key `tikcer` in a holding",
          help: ["did you mean `ticker`?"]
        ),
        .init(
          at: 2,
          "E1102",
          "unknown key `wieght` in a holding",
          help: ["did you mean `weight`?"]
        ),
      ]
    ) { try read(YAMLReader.read($0, name: "a.yaml")) }
  }

  @Test(arguments: [
    ("[1]", "expected a holding with its keys for the document, found a list"),
    ("7", "expected a holding with its keys for the document, found `7`"),
  ])
  func anotherKindOfValueIsRefused(text: String, summary: String) throws {
    try expectDiagnostics(in: "1️⃣" + text, [.init(at: 1, "E1103", summary)]) {
      try read(JSONReader.read($0, name: "a.json"))
    }
  }

  @Test func nullIsNoValue() throws {
    try expectDiagnostics(
      in: #"{"ticker": "GLD", "quantity": 1, "weight": 1️⃣null}"#,
      [
        .init(
          at: 1,
          "E1103",
          "expected a fraction or a percentage for `weight`, found `null`"
        )
      ]
    ) { try read(JSONReader.read($0, name: "a.json")) }
  }

  @Test(arguments: [
    ("8%", 0.08), ("40%", 0.4), ("0.4", 0.4), ("1e-3", 0.001), ("100%", 1), ("0%", 0),
    ("33.3%", 0.333),
    ("'8%'", 0.08), ("8 %", 0.08),
  ])
  func fractionsAreReadFromYAML(text: String, fraction: Double) throws {
    let field = try YAMLReader.read(text, name: "a.yaml").field
    var findings = Findings()
    #expect(field.fraction(&findings) == fraction)
    #expect(findings.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      ("40", "E1104", ["did you mean `40%`?"]), ("-1%", "E1104", []), ("101%", "E1104", []),
      ("much", "E1103", ["write a fraction such as `0.08`, or a percentage such as `8%`"]),
      ("x%", "E1103", ["write for example `8%`"]),
      ("'0.4'", "E1103", ["write a fraction such as `0.08`, or a percentage such as `8%`"]),
      ("1e400", "E1104", []),
      ("[1]", "E1103", ["write a fraction such as `0.08`, or a percentage such as `8%`"]),
    ] as [(String, String, [String])]
  )
  func whatIsNoFractionIsRefused(text: String, code: String, help: [String]) throws {
    let field = try YAMLReader.read(text, name: "a.yaml").field
    var findings = Findings()
    #expect(field.fraction(&findings) == nil)
    #expect(findings.diagnostics.map(\.code) == [code])
    #expect(findings.diagnostics.first?.help == help)
  }

  @Test(
    arguments: [
      ("1250.55", DecimalText(mantissa: 125_055, exponent: -2)),
      ("\"1250.55\"", DecimalText(mantissa: 125_055, exponent: -2)),
      ("\"1,250\"", nil), ("12345678901234567890.5", nil), ("\"much\"", nil), ("true", nil),
    ] as [(String, DecimalText?)]
  )
  func amountsAreExact(text: String, amount: DecimalText?) throws {
    let field = try JSONReader.read(text, name: "a.json").field
    var findings = Findings()
    #expect(field.decimal(&findings) == amount)
    #expect(findings.hasErrors == (amount == nil))
  }

  @Test func separatorsInNumbersAreTakenOut() throws {
    let field = try YAMLReader.read("1,250.5", name: "a.yaml").field
    var findings = Findings()
    #expect(field.double(&findings) == nil)
    #expect(findings.diagnostics.first?.help == ["write `1250.5`"])
  }

  @Test(arguments: [
    (0.0...Double.infinity, "at least 0"), (-Double.infinity...0.0, "at most 0"),
    (-1.5...0.5, "between -1.5 and 0.5"),
  ])
  func limitsAreNamed(range: ClosedRange<Double>, words: String) throws {
    let text = range.upperBound > 1 ? "-2" : "2"
    let field = try JSONReader.read(text, name: "a.json").field
    var findings = Findings()
    #expect(field.double(in: range, &findings) == nil)
    #expect(
      findings.diagnostics.first?.summary == "the document must be \(words), found `\(text)`"
    )
  }

  @Test func warningsAloneAreNotThrown() throws {
    var findings = Findings()
    findings.warning("W1001", "old", at: nil)
    try findings.throwIfErrors()
    findings.error("E1001", "bad", at: nil)
    let error = #expect(throws: InputError.self) { try findings.throwIfErrors() }
    #expect(error?.diagnostics.count == 2)
  }

  @Test func aFloodOfFindingsIsCutOff() throws {
    let members = (0..<20_000).map { "\"k\($0)\": 1" }.joined(separator: ",")
    let document = try JSONReader.read("{\(members)}", name: "a.json")
    let error = #expect(throws: InputError.self) { try read(document) }
    #expect(error?.diagnostics.count == Findings.limit + 1)
    #expect(error?.diagnostics.first?.summary == "19002 more findings are left out")
  }
}
