import Foundation
import Testing
import TestSupport

@testable import Advisor

@Suite struct BatchContractTests {
  @Test func everyLineHasOneAnswerInItsPlace() async throws {
    let good = try BatchAccounts.line("c2-household")
    let input = [good, "", "[1", "7", #"{"id":"x"}"#, good + "\r", "null"].joined(separator: "\n")
    let run = try await runAdvisor(["batch"] + BatchAccounts.signals, input: input)
    #expect(run.exitCode == 0)
    let answers = try run.output.lines.map { try $0.object() }
    #expect(answers.map { $0["line"] as? Int } == Array(1...7))
    #expect(answers.map { $0["ok"] as? Bool } == [true, false, false, false, false, true, false])
    #expect(
      answers.map { $0["id"] as? String } == [
        "c2-household", nil, nil, nil, "x", "c2-household", nil,
      ]
    )
    let codes = answers.map { ($0["error"] as? [String: Any])?["code"] as? String }
    #expect(codes == [nil, "parse", "parse", "schema", "schema", nil, "schema"])
    #expect(Set(answers.map { $0["config"] as? String }).count == 1)
  }

  @Test(arguments: [[], ["--detail"]])
  func threadsChangeNoByte(flags: [String]) async throws {
    let lines = try BatchAccounts.lines(times: flags.isEmpty ? 60 : 2)
    let input = lines.joined(separator: "\nnot json\n") + "\n"
    let arguments = ["batch", "--trailer"] + flags + BatchAccounts.signals
    let one = try await runAdvisor(arguments, input: input)
    let three = try await runAdvisor(arguments + ["--threads", "3"], input: input)
    #expect(one.exitCode == 0)
    #expect(one == three)
  }

  @Test func theTrailerCountsAndChecksBothStreams() async throws {
    let input = try BatchAccounts.lines().joined(separator: "\n") + "\nbad\n"
    let run = try await runAdvisor(["batch", "--trailer"] + BatchAccounts.signals, input: input)
    let lines = run.output.lines
    let trailer = try #require(try lines.last?.object()["trailer"] as? [String: Any])
    #expect(trailer["v"] as? Int == 1)
    #expect(trailer["in"] as? Int == 6)
    #expect(trailer["ok"] as? Int == 5)
    #expect(trailer["err"] as? Int == 1)
    var read = CRC32()
    read.update(Array(input.utf8).span)
    var written = CRC32()
    written.update(Array(lines.dropLast().map { $0 + "\n" }.joined().utf8).span)
    #expect(trailer["in_crc"] as? String == read.text)
    #expect(trailer["out_crc"] as? String == written.text)
    #expect((trailer["config"] as? String)?.count == 64)
  }

  @Test func emptyInputGivesATrailerAlone() async throws {
    let run = try await runAdvisor(["batch", "--trailer"])
    #expect(run.exitCode == 0)
    #expect(run.output.lines.count == 1)
    let silent = try await runAdvisor(["batch"])
    #expect(silent.output.isEmpty)
  }

  @Test func answersDoNotDependOnTheirNeighbours() async throws {
    let lines = try BatchAccounts.lines()
    let together = try await runAdvisor(
      ["batch"] + BatchAccounts.signals,
      input: lines.joined(separator: "\n")
    )
    for (index, line) in lines.enumerated() {
      let alone = try await runAdvisor(["batch"] + BatchAccounts.signals, input: line)
      let expected = together.output.lines[index]
        .replacing("\"line\":\(index + 1),", with: "\"line\":1,")
      #expect(alone.output.lines == [expected])
    }
  }

  @Test func aConflictIsAnAnswerThatNamesTheLimits() async throws {
    let line = try BatchAccounts.line("c2-household")
      .replacing(#""cash":[0.03,0.15]"#, with: #""cash":[0.6,1]"#)
    let run = try await runAdvisor(["batch"] + BatchAccounts.signals, input: line)
    let error = try #require(try run.output.object()["error"] as? [String: Any])
    #expect(error["code"] as? String == "infeasible")
    #expect((error["conflict"] as? [String])?.isEmpty == false)
  }

  @Test func withoutADateThereIsNoClock() async throws {
    let line = try BatchAccounts.line("c2-household")
      .replacing(#""asOf":"2025-12-31","#, with: "")
    let without = try await runAdvisor(["batch"], input: line)
    #expect(without.output.contains(#""ok":false"#))
    let with = try await runAdvisor(["batch", "--as-of", "2025-12-31"], input: line)
    #expect(with.output.contains(#""ok":true"#))
  }

  @Test(arguments: [
    (["batch", "--threads", "0"], 64), (["batch", "--thread", "2"], 64),
    (["batch", "--rules", "no-such-folder"], 65), (["batch", "--signals", "no-such-file"], 65),
    (["batch", "--set", "Q=30"], 65),
  ])
  func whatNoRetryMendsHasItsStatus(arguments: [String], status: Int) async throws {
    let run = try await runAdvisor(arguments)
    #expect(run.exitCode == status)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }
}
