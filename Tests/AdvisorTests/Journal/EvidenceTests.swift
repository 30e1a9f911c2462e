import Foundation
import PositionedData
import TestSupport
import Testing

/// Reports that are proposed, accepted, and taken back.
struct EvidenceTests {
  private static let notes: [(name: String, text: String)] = [
    ("pace.html", "We now expect reserve management purchases of $45-50 billion a month."),
    ("spread.html", "The SOFR-IORB spread stood at 12 bp on November 19, 2026."),
    ("shock.html", "We give the liquidity shock one chance in four."),
    (
      "buying.html",
      "The desk bought $40 billion a month under its reserve management purchases."
    ),
  ]

  /// A workspace with proposals, one for each note.
  private func house() async throws -> JournalWorkspace {
    let house = try JournalWorkspace()
    for (index, note) in Self.notes.enumerated() {
      let day = Clock.daysAgo(6 - index)
      try house.place.write(
        """
        <html><head><title>Note \(index)</title><meta name="date" content="\(day)"></head>
        <body><article><h1>Note \(index)</h1><p>\(note.text)</p></article></body></html>
        """,
        to: note.name
      )
      try await house.output("ingest", note.name, "-o", "\(note.name).json")
    }
    return house
  }

  private func accept(_ note: Int, in house: JournalWorkspace) async throws -> CommandRun {
    try await house.run(
      "scenarios",
      "update",
      "--yes",
      "\(Self.notes[note].name).json",
      "--author",
      "ng"
    )
  }

  /// The rows of probabilities, without the revision.
  private func shown(_ house: JournalWorkspace) async throws -> String {
    try await house.output("scenarios", "show", "--plain").split(separator: "\n")
      .filter { $0.contains("%") }.joined(separator: "\n")
  }

  /// The name of the second begins as whatever is told of the first.
  @Test func aSignalBelongsToOneReportHoweverReportsAreCalled() async throws {
    let house = try JournalWorkspace()
    for (name, spread, day) in [("a", 12, "19"), ("a: b", 14, "20")] {
      try house.place.write(
        """
        <html><head><title>Note</title><meta name="date" content="2026-11-\(day)"></head><body>
        <p>The SOFR-IORB spread stood at \(spread) bp on November \(day), 2026.</p></body></html>
        """,
        to: name
      )
    }
    try await house.output("ingest", "a", "a: b", "-o", "p.json")
    try await house.output("scenarios", "update", "p.json", "--author", "ng", "--yes")
    let signals = try await house.record().filter { $0.contains("\"kind\":\"signal-observed\"") }
    #expect(signals.count == 1, "\(signals)")
    #expect(signals.allSatisfy { $0.contains("\"value\":14") })
  }

  @Test func aPortfolioThatCannotBeReadIsNamedWithWhatIsWrong() async throws {
    let house = try JournalWorkspace(["c3-growth"])
    try house.place.write("{\"schema\": \"advisor.portfolio/1\", }", to: "portfolios/broken.json")
    let output = try await house.output("scenarios", "set", "C=30", "--note", "n", "--yes")
    #expect(output.contains("of 1 portfolios' plans"), "\(output)")
    #expect(output.contains("; 1 could not be read"))
    #expect(output.contains("note: "))
    #expect(output.contains("portfolios/broken.json:1:"))
  }

  @Test func theSameReportTwiceChangesNothing() async throws {
    let house = try await house()
    #expect(try await accept(0, in: house).output.contains("Recorded as r"))
    let before = try house.journalBytes()["journal.db"]
    let again = try await accept(0, in: house)
    #expect(again.exitCode == 0)
    #expect(again.errors.contains("Already accepted: nothing changes."))
    #expect(try house.journalBytes()["journal.db"] == before)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func beliefsRestOnTheSetOfReportsAndNotOnTheirOrder(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let kept = Self.notes.indices.filter { _ in Bool.random(using: &random) }
    let one = try await house()
    for note in kept { _ = try await accept(note, in: one) }
    let other = try await house()
    // Every report is accepted, in another order; those that are not kept are taken back, in any order.
    for note in Self.notes.indices.shuffled(using: &random) {
      _ = try await accept(note, in: other)
    }
    let entries = try await other.output("sources", "list").split(separator: "\n")
    for note in Self.notes.indices.filter({ !kept.contains($0) }).shuffled(using: &random) {
      let line = entries.first { $0.contains("Note \(note)") }
      let entry = String(try #require(line?.split(separator: " ").first))
      try await other.output(
        "scenarios",
        "retract",
        "--yes",
        entry,
        "--note",
        "corrected",
        "--author",
        "ng"
      )
    }
    #expect(try await shown(one) == shown(other))
    #expect(try await one.output("signals", "show") == other.output("signals", "show"))
  }

  @Test func theMovesOfEachFactAddUpAsShown() async throws {
    let house = try await house()
    for note in Self.notes.indices { _ = try await accept(note, in: house) }
    for text in [
      try await house.output("scenarios", "diff", "r1"),
      try await house.output("scenarios", "history", "--detail", "--last", "1"),
    ] {
      let rows = text.split(separator: "\n").map { $0.split(separator: " ") }
        .filter { $0.count > 3 }
        .compactMap { words -> (name: Substring, points: [Int])? in
          let points = words.suffix(3).compactMap { word in
            word == "·" ? 0 : Int(word.filter { $0 != "." && $0 != "+" }.replacing("−", with: "-"))
          }
          return points.count == 3 && words.last?.contains(".") == true
            ? (words[0], points) : nil
        }
      let sum = try #require(rows.last { $0.name == "sum" })
      let parts = rows.filter { $0.name != "sum" }
      #expect(parts.count > 0)
      for scenario in 0..<3 {
        #expect(parts.reduce(0) { $0 + $1.points[scenario] } == sum.points[scenario], "\(text)")
      }
    }
  }

  @Test func theCacheMayBeThrownAway() async throws {
    let house = try await house()
    for note in Self.notes.indices { _ = try await accept(note, in: house) }
    let fresh = try await shown(house)
    let folder = house.place.url.appending(path: ".cache/advisor")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let cache = folder.appending(path: try #require(files.first))
    #expect(try await shown(house) == fresh, "found in the cache")
    for text in ["", "{", "{\"key\": \"another\", \"probabilities\": [0.1, 0.1, 0.8]}"] {
      try Data(text.utf8).write(to: cache)
      #expect(try await shown(house) == fresh)
    }
    try FileManager.default.removeItem(at: folder)
    #expect(try await shown(house) == fresh)
    #expect(FileManager.default.fileExists(atPath: cache.path()), "made again")
  }

  @Test func trustIsSetAndNeverByItself() async throws {
    let house = try await house()
    _ = try await accept(0, in: house)
    let before = try await shown(house)
    let nameless = try await house.run("sources", "trust", "--yes", "pace.html", "0.5")
    #expect(nameless.exitCode == 64)
    let unknown = try await house.run("sources", "trust", "pace.htm", "0.5", "--note", "n", "--yes")
    #expect(unknown.exitCode == 65)
    #expect(unknown.errors.contains("did you mean `pace.html`?"))
    try await house.output("sources", "trust", "--yes", "pace.html", "0.5", "--note", "two misses")
    #expect(try await shown(house) != before)
    try await house.output("sources", "trust", "--yes", "pace.html", "1", "--note", "back to par")
    #expect(try await shown(house) == before)
  }

  /// What history says of the last entry is what is shown, whatever the clocks of entries said.
  @Test func historyAndShowAgreeWhenAClockWasSetBack() async throws {
    let house = try await house()
    _ = try await accept(0, in: house)
    try await house.output("scenarios", "set", "A=41", "--yes", "--note", "n", "--author", "ng")
    try await house.output("scenarios", "undo", "--yes", "--author", "ng")
    // The same record, its last entry of a day long before the report.
    var lines = try await house.record()
    let last = lines.removeLast()
    let body = last.components(separatedBy: ",\"digest\"")[0] + "}"
    let time = body.components(separatedBy: "\"time\":\"")[1].prefix(24)
    let older = body.replacingOccurrences(of: time, with: "2020-01-01T00:00:00.000Z")
    let digest = Digest.hexadecimal(of: Array(older.utf8))
    lines.append(older.dropLast() + ",\"digest\":\"\(digest)\"}")
    try house.place.write(lines.joined(separator: "\n") + "\n", to: "record.jsonl")
    try await house.output("journal", "import", "record.jsonl", "--journal", "other.db")
    let shown = try await house.output("scenarios", "show", "--journal", "other.db")
    let history = try await house.output(
      "scenarios",
      "history",
      "--journal",
      "other.db",
      "--last",
      "1"
    )
    let shares = try #require(history.components(separatedBy: " · ").dropFirst().first)
    #expect(shares != "40 35 25")
    for share in shares.split(separator: " ") {
      #expect(shown.contains(" \(share)% "), "\(shown)\(history)")
    }
  }

  /// Signals belong to the report they were read from, however many reports are accepted at once.
  @Test func everySignalBelongsToItsReport() async throws {
    let house = try JournalWorkspace()
    let signals = [
      "SOFR-IORB spread stood at 12 bp", "VIX stood at 21", "SOFR-IORB spread stood at 9 bp",
    ]
    for (index, text) in signals.enumerated() {
      let day = Clock.daysAgo(9 - index)
      try house.place.write(
        """
        <html><head><title>Note \(index)</title><meta name="date" content="\(day)"></head>
        <body><article><h1>Note \(index)</h1><p>The \(text) on \(day).</p></article></body></html>
        """,
        to: "s\(index).html"
      )
    }
    try await house.output("ingest", "s0.html", "s1.html", "s2.html", "-o", "p.json")
    try await house.output("scenarios", "update", "p.json", "--yes", "--author", "ng")
    let record = try await house.record()
    let belonging = record.filter { $0.contains("\"kind\":\"signal-observed\"") }
    #expect(belonging.count > 1, "\(record)")
    #expect(try await house.output("journal", "verify").hasPrefix("ok: "))
  }
}
