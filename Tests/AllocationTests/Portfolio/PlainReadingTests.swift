import Diagnostics
import PositionedData
import TestSupport
import Testing

@testable import Allocation

/// The plain reading of portfolios against the full one, which says what is right.
struct PlainReadingTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func whatIsReadPlainlyIsWhatTheFullReadingGives(seed: UInt64) throws {
    var accounts = RandomPortfolioText(seed: seed, rarity: [0, 1, 5][Int(seed % 3)])
    for _ in 0..<4 { try expectAgreement(on: accounts.text()) }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func aDamagedTextIsNeverReadPlainlyAsSomethingElse(seed: UInt64) throws {
    var accounts = RandomPortfolioText(seed: seed, rarity: 0)
    let text = accounts.text()
    let bytes = Array(#"{}[]",:0.-eE\/#nul "#.utf8) + [0, 9, 0xC3]
    for _ in 0..<12 {
      var damaged = Array(text.utf8)
      let place = Int.random(in: damaged.indices, using: &accounts.random)
      switch Int.random(in: 0..<3, using: &accounts.random) {
      case 0: damaged.remove(at: place)
      case 1: damaged[place] = bytes.randomElement(using: &accounts.random) ?? 0
      default: damaged.insert(bytes.randomElement(using: &accounts.random) ?? 0, at: place)
      }
      guard let damaged = String(validating: damaged, as: UTF8.self) else { continue }
      try expectAgreement(on: damaged)
    }
  }

  @Test func whatProgramsWriteIsReadPlainly() throws {
    var plain = 0
    for seed in 0..<50 as Range<UInt64> {
      var accounts = RandomPortfolioText(seed: seed, rarity: 0)
      plain += try isPlain(accounts.text()) ? 1 : 0
    }
    // The others have an anchor outside a band or a sale cap above the holding, which the full reading remarks on.
    #expect(plain > 25)
  }

  @Test(arguments: [
    #"{"schema": "advisor.portfolio/2""#, #"{"schema": "advisor.portfolio/1", "id": """#,
    #"{"schema": "advisor.portfolio/1", "id": "a", "id": "b""#,
    #"{"schema": "advisor.portfolio/1", "currency": "usd""#,
    #"{"schema": "advisor.portfolio/1", "asOf": "2025-02-30""#,
    #"{"schema": "advisor.portfolio/1", "name": null"#, #"// remark"#, "", "{", "[]",
  ])
  func whatIsWrongIsLeftToTheFullReading(start: String) throws {
    try expectAgreement(on: start + ClientFixture.text().dropFirst().replacing(/^/, with: ", "))
    try expectAgreement(on: start)
    #expect(try !isPlain(start))
  }

  @Test func totalsAndContradictionsAreLeftToTheFullReading() throws {
    let nothing = ClientFixture.text(holdings: "[]")
    let fenced = ClientFixture.text().replacing(
      #""strategic""#,
      with: #""ringFenced": 99999999, "strategic""#
    )
    for text in [nothing, fenced] {
      #expect(try !isPlain(text))
      #expect(throws: InputError.self) { try ClientFixture.portfolio(text: text) }
    }
    #expect(try isPlain(ClientFixture.text()))
  }

  // MARK: Comparing

  private func isPlain(_ text: String) throws -> Bool {
    let file = SourceFile(name: "portfolio.json", text: text)
    return Portfolio.readPlainly(file, for: try ClientFixture.book()) != nil
  }

  /// Whatever is read plainly is read in full without a remark, and is the same, spans included.
  private func expectAgreement(on text: String) throws {
    let book = try ClientFixture.book()
    let file = SourceFile(name: "portfolio.json", text: text)
    guard let plain = Portfolio.readPlainly(file, for: book) else { return }
    var warnings: [Diagnostic] = []
    let document = try JSONReader.read(file)
    let full = try Portfolio.read(document, for: book, warnings: &warnings)
    #expect(plain == full, "\(text)")
    #expect(warnings.isEmpty, "\(text)")
  }
}
