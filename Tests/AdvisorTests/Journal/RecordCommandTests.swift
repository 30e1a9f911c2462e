import Foundation
import PositionedData
import TestSupport
import Testing

/// The record itself: signals, questions and scores, export and import.
struct RecordCommandTests {
  private static let yields = """
    <?xml version="1.0"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:d="d" xmlns:m="m"><title>Yields</title>
    <entry><content><m:properties><d:NEW_DATE>2026-03-30T00:00:00</d:NEW_DATE><d:BC_3MONTH>3.70</d:BC_3MONTH><d:BC_2YEAR>3.62</d:BC_2YEAR></m:properties></content></entry>
    <entry><content><m:properties><d:NEW_DATE>2026-03-31T00:00:00</d:NEW_DATE><d:BC_3MONTH>3.71</d:BC_3MONTH><d:BC_2YEAR m:null="true"/></m:properties></content></entry>
    </feed>
    """

  private static let rates = """
    <message:MessageGroup xmlns:message="http://www.SDMX.org/resources/SDMXML/schemas/v1_0/message"
     xmlns:frb="http://www.federalreserve.gov/structure/compact/common">
    <message:Header><message:ID>H15</message:ID><message:Prepared>2026-03-31T15:00:00</message:Prepared></message:Header>
    <frb:DataSet id="H15" xmlns:kf="http://www.federalreserve.gov/structure/compact/H15_H15">
    <kf:Series FREQ="9" INSTRUMENT="TCMNOM" SERIES_NAME="RIFLGFCY05_N.B" UNIT="Percent:_Per_Year" UNIT_MULT="1">
    <frb:Obs OBS_STATUS="A" OBS_VALUE="3.90" TIME_PERIOD="2026-03-27"/>
    <frb:Obs OBS_STATUS="A" OBS_VALUE="3.95" TIME_PERIOD="2026-03-30"/>
    <frb:Obs OBS_STATUS="ND" OBS_VALUE="-9999" TIME_PERIOD="2026-03-31"/></kf:Series>
    <kf:Series FREQ="9" INSTRUMENT="TCMII" SERIES_NAME="RIFLGFCY05_XII_N.B" UNIT="Percent:_Per_Year" UNIT_MULT="1">
    <frb:Obs OBS_STATUS="A" OBS_VALUE="1.51" TIME_PERIOD="2026-03-27"/>
    <frb:Obs OBS_STATUS="A" OBS_VALUE="1.52" TIME_PERIOD="2026-03-30"/>
    <frb:Obs OBS_STATUS="A" OBS_VALUE="1.53" TIME_PERIOD="2026-03-31"/></kf:Series>
    </frb:DataSet></message:MessageGroup>
    """

  @Test(arguments: [
    (yields, "y2_minus_bill3m", ["2026-03-30": -8.0]),
    (rates, "breakeven_5y", ["2026-03-27": 2.39, "2026-03-30": 2.43]),
  ])
  func dataFilesHoldSignals(file: String, signal: String, values: [String: Double]) async throws {
    let house = try JournalWorkspace()
    try house.place.write(file, to: "data.xml")
    try await house.output("signals", "import", "data.xml")
    let record = try await house.record()
    #expect(record.count == values.count)
    for (day, value) in values {
      let line = record.first { $0.contains("\"subject\":\"\(signal) \(day)\"") }
      #expect(line?.contains("\"value\":\(value == -8 ? "-8" : "\(value)")") == true, "\(record)")
    }
    let again = try await house.output("signals", "import", "data.xml")
    #expect(again == "Recorded 0 observations; \(values.count) known already.\n")
  }

  @Test(arguments: [
    ("USD", "3", 7_500_000.0, "7.5"), ("USD", "6", 7500, "7.5"), ("USD", "9", 7.5, "7.5"),
    ("Currency", "9", 7.5, nil), ("Percent", "0", 7.5, nil),
  ])
  func unitsAndMultipliersOfDataFilesAreRead(
    unit: String,
    multiplier: String,
    value: Double,
    recorded: String?
  ) async throws {
    let house = try JournalWorkspace()
    try await house.output("init")
    let book = house.place.url.appending(path: "rules/signals.yaml")
    let rules = try String(contentsOf: book, encoding: .utf8)
    try (rules + Self.purchases).write(to: book, atomically: true, encoding: .utf8)
    try house.place.write(
      """
      <CompactData><DataSet><Series SERIES_NAME="BILLS" UNIT="\(unit)" UNIT_MULT="\(multiplier)">
      <Obs TIME_PERIOD="2026-03-30" OBS_VALUE="\(value)"/></Series></DataSet></CompactData>
      """,
      to: "data.xml"
    )
    let run = try await house.run("signals", "import", "data.xml")
    guard let recorded else {
      #expect(run.exitCode == 65)
      #expect(run.errors.contains("error[E2203]: `data.xml`: series `BILLS` is in `\(unit)`"))
      return
    }
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try await house.record()[0].contains("\"value\":\(recorded)}"))
  }

  /// A signal that a series of dollars is read for.
  private static let purchases = """

      - name: bill_purchases_of_a_file
        title: {en: Purchases, zh: 购买}
        unit: USD bn/month
        value: latest
        max_age: 25 business days
        when_missing: 0 USD bn/month
        series: [BILLS]
    """

  static let refusals: [(arguments: [String], exitCode: Int, words: String)] = [
    (["vix", "20", "--source", "s", "--date", "2999-01-01"], 65, "which is still to come"),
    (["vixx", "20", "--source", "s"], 65, "did you mean `vix`?"),
    (["vix", "20 bp", "--source", "s"], 65, "E2203"),
    (["vix", "many", "--source", "s"], 65, "`many` is not a number"),
    (["vix", "20", "--source", "\u{7}"], 64, "control character"),
  ]

  @Test func valuesBelowZeroAreNoOptions() async throws {
    let house = try JournalWorkspace()
    try await house.output("signals", "set", "y2_iorb", "-20", "--source", "s")
    #expect(try await house.record()[0].contains("\"value\":-20"))
    let run = try await house.run("signals", "set", "vix", "20", "--sourc", "s", "--source", "s")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("--sourc"))
  }

  @Test func observationsThatCannotBeAreRefused() async throws {
    let house = try JournalWorkspace()
    for (arguments, exitCode, words) in Self.refusals {
      let run = try await runAdvisor(["signals", "set"] + arguments, in: house.place.url)
      #expect(run.exitCode == exitCode)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    #expect(try house.journalBytes().isEmpty)
  }

  @Test func questionsResolveSoonerAndAreScored() async throws {
    let house = try JournalWorkspace()
    let by = Clock.daysAgo(-30).description
    try await house.output("scenarios", "ask", "RMP above 40?", "--by", by, "-p", "60")
    try await house.output("scenarios", "ask", "Q-1", "-p", "90", "--source", "house-b")
    let open = try await house.output("scenarios", "questions", "--open")
    #expect(open.contains("ann, by hand 60%"))
    #expect(open.contains("house-b 90%"))
    try await house.output("scenarios", "resolve", "--yes", "Q-1", "yes", "--note", "the release")
    let twice = try await house.run("scenarios", "resolve", "--yes", "Q-1", "no", "--note", "no")
    #expect(twice.exitCode == 65)
    #expect(twice.errors.contains("E4258"))
    let score = try await house.output("scenarios", "score")
    // 0.4² + 0.4² and 0.1² + 0.1², −ln 0.6 and −ln 0.9.
    #expect(score.contains("0.320"))
    #expect(score.contains("0.511"))
    #expect(score.contains("0.020"))
    #expect(score.contains("0.105"))
    #expect(score.contains("too few to say"))
    #expect(score.contains("luck can look like skill"))
    #expect(score.contains("80–100%"))
  }

  @Test func whoSpeaksAfterTheFactForeseesNothing() async throws {
    let house = try JournalWorkspace()
    let by = Clock.daysAgo(-30).description
    try await house.output("scenarios", "ask", "above 40?", "--by", by, "-p", "60")
    let early = Clock.daysAgo(20).description
    let note = ["--note", "the release", "--yes"]
    try await house.output(
      "scenarios",
      "resolve",
      "q-1",
      "yes",
      "--date",
      early,
      note[0],
      note[1],
      note[2]
    )
    let late = try await house.run("scenarios", "ask", "Q-1", "-p", "99")
    #expect(late.exitCode == 65)
    #expect(late.errors.contains("error[E4258]"))
    #expect(try await house.output("scenarios", "score").contains("nothing is scored"))
    let set = ["C=30", "--note", "n", "--yes"]
    try await house.output("scenarios", "set", set[0], set[1], set[2], set[3])
    try await house.output("scenarios", "resolve", "C", "--date", early, note[0], note[1], note[2])
    #expect(try await house.output("scenarios", "score").contains("nothing is scored"))
    let answered = try await house.run(
      "scenarios",
      "resolve",
      "C",
      "yes",
      note[0],
      note[1],
      note[2]
    )
    #expect(answered.exitCode == 64)
    let dated = try await house.run("scenarios", "ask", "Q-1", "-p", "9", "--by", by)
    #expect(dated.errors.contains("leave `--by` out"))
  }

  @Test func doctorCountsTheSignalsOfTheJournal() async throws {
    let house = try JournalWorkspace()
    #expect(try await house.output("doctor").contains("signals  none"))
    try await house.output("signals", "set", "vix", "20", "--source", "s")
    #expect(try await house.output("doctor").contains("journal, 1 fresh"))
  }

  @Test func whereAJournalIsMadeOutsideAnyWorkspaceIsSaid() async throws {
    let place = try TemporaryDirectory()
    let environment = ["XDG_STATE_HOME": place.path + "/state", "USER": "ann"]
    try place.write("", to: "empty.jsonl")
    let run = try await runAdvisor(
      ["journal", "import", "empty.jsonl"],
      in: place.url,
      environment: environment
    )
    let path = "\(place.path)/state/advisor/journal.db"
    #expect(run.errors.contains("warning[W4243]"))
    #expect(run.errors.contains(path))
    #expect(run.output == "0 entries added to \(path), 0 known already\n")
  }

  @Test func historyAndLogSpeakChinese() async throws {
    let house = try JournalWorkspace()
    try await house.output("scenarios", "set", "C=28", "--note", "理由", "--yes")
    try await house.output("scenarios", "undo", "--yes")
    let history = try await house.output("scenarios", "history", "--detail", "--lang", "zh")
    let log = try await house.output("journal", "log", "--lang", "zh")
    let letters = (history + log).unicodeScalars.filter { ("b"..."z").contains($0) }
    // What is left is who, which revision, and the letter of universal time.
    #expect(Set(letters.map(Character.init)).isSubset(of: Set("ann r")))
  }

  @Test func handSettingsAreScoredOnceAScenarioCameTrue() async throws {
    let house = try JournalWorkspace()
    try await house.output("scenarios", "set", "--yes", "C=30", "--note", "n")
    #expect(try await house.output("scenarios", "score").contains("Nothing is resolved yet"))
    let ahead = try await house.run(
      "scenarios",
      "resolve",
      "--yes",
      "C",
      "--date",
      "2999-01-01",
      "--note",
      "n"
    )
    #expect(ahead.exitCode == 64)
    try await house.output("scenarios", "resolve", "--yes", "C", "--note", "written test met")
    let score = try await house.output("scenarios", "score")
    #expect(score.contains("ann, by hand"))
  }

  @Test func aRecordWithABadLineIsNotImported() async throws {
    let house = try JournalWorkspace()
    for note in ["a", "b", "c"] {
      try await house.output("signals", "set", "vix", "20", "--source", note)
    }
    var lines = try await house.record()
    lines[1] = lines[1].replacingOccurrences(of: "\"b\"", with: "\"x\"")
    try house.place.write(lines.joined(separator: "\n"), to: "record.jsonl")
    let run = try await house.run("journal", "import", "record.jsonl", "--journal", "other.db")
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("record.jsonl:2:1: error[E4209]: the entry is not what its digest"))
    let verify = try await house.output("journal", "verify", "--journal", "other.db")
    #expect(verify.contains("ok: 0 entries"))
  }
}
