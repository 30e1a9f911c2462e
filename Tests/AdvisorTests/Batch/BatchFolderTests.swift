import Testing
import TestSupport

@Suite struct BatchFolderTests {
  @Test func aRunIsReportedExceptionsFirst() async throws {
    let folder = try TemporaryDirectory()
    for id in BatchAccounts.ids {
      try folder.write(try BatchAccounts.line(id), to: "book/\(id).json")
    }
    try folder.write("{", to: "book/broken.json")
    let run = try await runAdvisor(
      ["batch", "run", "book", "--save", "runs/today"],
      in: folder.url
    )
    #expect(run.exitCode == 6)
    #expect(run.output.lines[0].hasPrefix("6 portfolios: "))
    #expect(run.output.lines[1].hasPrefix("broken.json"))
    #expect(run.output.lines[1].contains("bad data"))
    #expect(run.output.lines.count == 8)
    // No signal is known here, which all plans warn of.
    #expect(run.output.lines[7] == "W2210 in 5 of 6: advisor help W2210")
    let report = try await runAdvisor(
      ["batch", "report", "runs/today", "--only", "exceptions"],
      in: folder.url
    )
    #expect(report.exitCode == 6)
    #expect(report.output.lines == Array(run.output.lines[...1]) + [run.output.lines[7]])
  }

  @Test func aLimitThatWholeLotsExceedIsAnException() async throws {
    let folder = try TemporaryDirectory()
    let holdings = #"[{"ticker": "VOO", "quantity": 9, "price": 1000}]"#
    let policy =
      #"{"strategic": {"us_large": 0.75, "cash": 0.25}, "bands": {"us_large": [0.75, 0.75]}}"#
    try folder.write(
      """
      {"schema": "advisor.portfolio/1", "id": "lots", "currency": "USD", "asOf": "2025-12-31",
       "holdings": \(holdings), "cash": 0, "policy": \(policy)}
      """,
      to: "book/lots.json"
    )
    let run = try await runAdvisor(
      ["batch", "run", "book", "--only", "exceptions"],
      in: folder.url
    )
    #expect(run.exitCode == 0)
    #expect(run.output.contains("whole lots exceed"), "\(run.output)\(run.errors)")
  }

  @Test func theSamplesAreAnsweredWithTheirPolicies() async throws {
    let run = try await runAdvisor(["batch", "run", "portfolios", "--json"])
    #expect(run.exitCode == 0)
    #expect(run.output.lines.count == 6)
    #expect(run.errors.isEmpty)
  }

  @Test func aFileIsNoFolder() async throws {
    let folder = try TemporaryDirectory()
    try folder.write("{}", to: "book/one.json")
    let run = try await runAdvisor(["batch", "run", "book/one.json"], in: folder.url)
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("`book/one.json` is a file, not a folder"))
    #expect(run.errors.contains("name the folder it is in: book"))
  }

  @Test func anEmptyFolderIsSaid() async throws {
    let folder = try TemporaryDirectory()
    try folder.write("", to: "empty/notes.txt")
    let run = try await runAdvisor(["batch", "run", "empty"], in: folder.url)
    #expect(run.exitCode == 66)
    #expect(run.errors.contains("no portfolios"))
  }
}
