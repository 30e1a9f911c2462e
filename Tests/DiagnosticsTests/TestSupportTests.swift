import Diagnostics
import Foundation
import TestSupport
import Testing

/// The tests' own tools.
struct TestSupportTests {
  @Test func splitMixGivesItsPublishedNumbers() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in random.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
    )
  }

  @Test func marksAreTakenOutAndRemembered() {
    let marked = MarkedText("when: 1️⃣黄 >= 2️⃣15 bp")
    #expect(marked.text == "when: 黄 >= 15 bp")
    #expect(marked.offsets == [1: 6, 2: 13])
  }

  @Test func anotherPlaceThanExpectedFails() throws {
    let file = SourceFile(name: "a", text: "abc")
    let found = Diagnostic(
      .error,
      "E1",
      "bad",
      at: SourceSpan(file: file, range: 1..<2),
      help: ["h"]
    )
    try expectDiagnostics(in: "a1️⃣bc", [.init(at: 1, "E1", "bad", help: ["h"], notes: [])]) { _ in
      [found]
    }
    withKnownIssue {
      try expectDiagnostics(in: "1️⃣abc", [.init(at: 1, "E1", "bad")]) { _ in [found] }
    }
    withKnownIssue {
      try expectDiagnostics(in: "a1️⃣bc", [.init(at: 1, "E1", "worse")]) { _ in [found] }
    }
    withKnownIssue {
      try expectDiagnostics(in: "abc", []) { _ -> Int in throw InputError([found]) }
    }
  }

  @Test(
    .disabled(
      if: ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1",
      "nothing is compared while snapshots are recorded"
    )
  )
  func snapshotsAreRecordedOnceAndCompared() throws {
    let folder = try TemporaryDirectory()
    let test = folder.url.appending(path: "SomeTests.swift").path(percentEncoded: false)
    withKnownIssue {
      try expectSnapshot("one\ntwo\n", named: "memo.md", filePath: test)
    }
    #expect(try folder.read("Snapshots/memo.md") == "one\ntwo\n")
    try expectSnapshot("one\ntwo\n", named: "memo.md", filePath: test)
    withKnownIssue {
      try expectSnapshot("one\n2\n", named: "memo.md", filePath: test)
    }
    #expect(try folder.read("Snapshots/memo.md") == "one\ntwo\n")
  }

  @Test func temporaryFoldersGoAway() throws {
    var folder: TemporaryDirectory? = try TemporaryDirectory()
    let file = try folder?.write("text", to: "a/b.txt")
    let path = try #require(file?.path(percentEncoded: false))
    #expect(FileManager.default.fileExists(atPath: path))
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func theBuiltProgramIsRun() async throws {
    let help = try await runAdvisor(["--help"])
    #expect(help.exitCode == 0)
    #expect(help.output.contains("USAGE: advisor"))
    #expect(help.errors == "")
    let unknown = try await runAdvisor(["--no-such-flag"], input: "text")
    #expect(unknown.exitCode == 64)
    #expect(unknown.output == "")
    #expect(unknown.errors.contains("no-such-flag"))
  }

  @Test func theCheckoutIsFound() {
    let manifest = projectRoot.appending(path: "Package.swift")
    #expect(FileManager.default.fileExists(atPath: manifest.path(percentEncoded: false)))
  }
}
