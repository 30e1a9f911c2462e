import Foundation
import Testing
import TestSupport

@testable import Advisor

/// Streams that break, overflow or hold what is no text.
@Suite struct BatchFaultTests {
  @Test func aClosedReaderIsNoSuccess() throws {
    let folder = try TemporaryDirectory()
    let lines = try BatchAccounts.lines(times: 60).joined(separator: "\n")
    try folder.write(lines, to: "accounts.ndjson")
    let script =
      #"set -o pipefail; "$0" batch --trailer < accounts.ndjson | head -c 10 > /dev/null"#
    #expect(try shell(script, in: folder).status == 141)
  }

  @Test(arguments: [">/dev/full", ">&-"], ["1", "3"])
  func anOutputThatTakesNothingIsAnErrorOfOutput(output: String, threads: String) throws {
    let folder = try TemporaryDirectory()
    let lines = try BatchAccounts.lines(times: 200).joined(separator: "\n")
    try folder.write(lines, to: "accounts.ndjson")
    let script = #""$0" batch --threads \#(threads) < accounts.ndjson \#(output)"#
    #expect(try shell(script, in: folder).status == 74)
  }

  @Test func anInputThatCannotBeReadIsAnErrorOfInput() throws {
    let folder = try TemporaryDirectory()
    #expect(try shell(#""$0" batch --trailer < ."#, in: folder).status == 74)
  }

  @Test func bytesThatAreNoTextAreAnAnswer() throws {
    let folder = try TemporaryDirectory()
    let run = try shell(
      #"printf '{"id":"\377"}\n\0\n\357\273\277\n' | "$0" batch --trailer"#,
      in: folder
    )
    #expect(run.status == 0)
    #expect(run.output.lines.count == 4)
    #expect(run.output.lines[0].contains(#""code":"parse""#))
    #expect(run.output.lines[3].contains(#""in":3,"ok":0,"err":3"#))
  }

  @Test func anOversizedLineIsAnAnswerAndItsNeighboursAreUnharmed() throws {
    let folder = try TemporaryDirectory()
    let good = try BatchAccounts.line("c2-household")
    let long = String(repeating: "x", count: LineBlock.lineLimit + 300_000)
    let input = [good, long, good, long].joined(separator: "\n")
    try folder.write(input, to: "accounts.ndjson")
    let run = try shell(#""$0" batch --trailer < accounts.ndjson"#, in: folder)
    #expect(run.status == 0)
    let lines = run.output.lines
    #expect(
      try lines.dropLast().map { try $0.object()["ok"] as? Bool } == [true, false, true, false]
    )
    #expect(lines[1].contains(#""code":"limit""#))
    var read = CRC32()
    read.update(Array(input.utf8).span)
    #expect(lines[4].contains(read.text))
  }

  private func shell(_ script: String, in folder: TemporaryDirectory) throws
    -> (status: Int32, output: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    let program = try advisorProgram().path(percentEncoded: false)
    process.arguments = ["-c", script, program]
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
