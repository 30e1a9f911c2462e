import Diagnostics
import PositionedData
import TestSupport
import Testing

@testable import Allocation

struct SignalReadingsTests {
  private func observations(_ text: String) throws -> SignalObservations {
    var warnings: [Diagnostic] = []
    return try SignalObservations.read(
      try JSONReader.read(text, name: "signals.json"),
      for: try ClientFixture.book(),
      warnings: &warnings
    )
  }

  private func readings(_ text: String, asOf: String = "2025-12-31") throws -> SignalReadings {
    let date = try #require(CalendarDate(asOf))
    return SignalReadings(of: try ClientFixture.book(), from: try observations(text), asOf: date)
  }

  private func observation(_ name: String, _ value: Double, _ unit: String, _ date: String)
    -> String
  {
    #"{"name": "\#(name)", "value": \#(value), "unit": "\#(unit)", "date": "\#(date)", "source": "s"}"#
  }

  @Test(arguments: [
    ("signals", "green"), ("amber", "amber"), ("red", "red"),
  ])
  func sampleSetsStandAtTheirFunding(set: String, state: String) throws {
    let readings = try readings(try ClientFixture.text(of: "signals/\(set).json"))
    #expect(readings.reading(named: "sofr_iorb")?.state == state)
    #expect(readings.readings.allSatisfy { $0.basis == .observed })
    #expect(readings.warnings(for: try ClientFixture.book()).isEmpty)
  }

  @Test func aWindowEndsAtTheNewestObservation() throws {
    // Five business days to Wednesday the 31st begin on Thursday the 25th.
    let list = [("2025-12-24", 100.0), ("2025-12-25", 1), ("2025-12-29", 2), ("2025-12-31", 6)]
      .map { observation("sofr_iorb", $0.1, "bp", $0.0) }
    let readings = try readings("[\(list.joined(separator: ","))]")
    #expect(readings.reading(named: "sofr_iorb")?.value == 3)
  }

  @Test func laterObservationsDoNotExistYet() throws {
    let list = [("2025-12-30", 20.0), ("2026-01-02", 40)].map {
      observation("vix", $0.1, "index", $0.0)
    }
    let readings = try readings("[\(list.joined(separator: ","))]")
    #expect(readings.reading(named: "vix")?.value == 20)
  }

  @Test func unitsAreConvertedAndKindsAreNot() throws {
    let signals = [
      observation("core_cpi_3m", 280, "bp", "2025-12-18"),
      observation("breakeven_5y", 2.5, "%", "2025-12-31"),
    ]
    let readings = try readings("[\(signals.joined(separator: ","))]")
    #expect(readings.reading(named: "core_cpi_3m")?.value == 280)
    #expect(readings.reading(named: "breakeven_5y")?.value == 250)
    try expectDiagnostics(
      in: #"[{"name": "vix", "value": 2, "unit": 1️⃣"bp", "date": "2025-12-31"}]"#,
      [.init(at: 1, "E2203", "`vix` is declared in index, which bp cannot be turned into")],
      throwing: { try observations($0) }
    )
  }

  @Test func staleAndMissingSignalsCountAsTheirFileSays() throws {
    let book = try ClientFixture.book()
    let text = "[\(observation("sofr_iorb", 0, "bp", "2025-12-18"))]"
    let readings = try readings(text)
    let funding = try #require(readings.reading(named: "sofr_iorb"))
    #expect(funding.basis == .stale)
    #expect(funding.value == 10)
    #expect(funding.state == "amber")
    #expect(funding.date == "2025-12-18")
    let warnings = readings.warnings(for: book).map(\.summary)
    #expect(
      warnings[0]
        == "`sofr_iorb` is 9 business days old: counts as 10 bp (funding amber), as rules/signals.yaml says"
    )
    #expect(
      warnings.contains(
        "`core_cpi_3m` has no observation: counts as 4.5%, as rules/signals.yaml says"
      )
    )
    // A day earlier it is within its age.
    let fresh = try self.readings(text, asOf: "2025-12-25")
    #expect(fresh.reading(named: "sofr_iorb")?.basis == .observed)
  }

  @Test func aChangeLooksBackFromTheNewest() throws {
    let book = try ClientFixture.book()
    let index = try #require(book.signals.firstIndex { $0.name == "usd_broad" })
    func change(_ dates: [(String, Double)], months: Int = 3) throws -> Double {
      let list = dates.map { observation("usd_broad", $0.1, "index", $0.0) }
      return try readings("[\(list.joined(separator: ","))]")
        .change(of: index, over: .months(months))
    }
    let three = try change([("2025-09-30", 120), ("2025-11-30", 90), ("2025-12-31", 126)])
    #expect(abs(three - 0.05) < 1e-15)
    // Nothing that old, or nothing near that old: what the rule book says for a missing change.
    #expect(try change([("2025-10-15", 100), ("2025-12-31", 200)]) == 0.05)
    #expect(try change([("2024-09-30", 100), ("2025-12-31", 200)]) == 0.05)
  }

  @Test func badObservationsAreReportedAtOnce() throws {
    try expectDiagnostics(
      in: #"""
        [{"name": 1️⃣"sofr_iob", "value": 1, "unit": "bp", "date": "2025-12-31"},
         {"name": "vix", "value": 2️⃣"14", "unit": "index", "date": 3️⃣"2025-02-30"},
         {"name": "vix", "value": 14, "unit": "index", "date": "2025-12-31"},
         {"name": "vix", "value": 15, "unit": 4️⃣"indx", "date": "2025-12-30"},
         {"name": "vix", "value": 15, "unit": "index", "date": 5️⃣"2025-12-31"}]
        """#,
      [
        .init(at: 1, "E2201", "unknown signal `sofr_iob`"),
        .init(at: 2, "E1103", "expected a number for `value`, found `14`"),
        .init(at: 3, "E1105", "`2025-02-30` is not a date"),
        .init(at: 4, "E2203", "unknown unit `indx`", help: ["did you mean `index`?"]),
        .init(at: 5, "E2204", "`vix` is observed twice on 2025-12-31"),
      ],
      throwing: { try observations($0) }
    )
  }
}
