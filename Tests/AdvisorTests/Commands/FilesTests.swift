import Foundation
import TestSupport
import Testing

/// Files that no folder of the gallery can hold: devices, holes, pipes, permissions, full disks.
struct FilesTests {
  private let sample = "portfolios/ref-6040.json"

  @Test func aGigabyteFileIsRefusedUnread() async throws {
    let place = try TemporaryDirectory()
    let file = try place.write("", to: "huge.json")
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 1 << 30)
    try handle.close()
    let run = try await runAdvisor(["rebalance", "huge.json"], in: place.url)
    #expect(run.exitCode == 65)
    #expect(run.errors.hasPrefix("error[E4012]: `huge.json` has 1,073,741,824 bytes"))
  }

  @Test func aNamedPipeIsRefusedWithoutWaiting() async throws {
    let place = try TemporaryDirectory()
    // The path is bridged to C for the length of the call.
    let made = unsafe mkfifo(place.path + "/pipe.json", 0o600)
    #expect(made == 0)
    for command in [["rebalance"], ["journal", "import", "--journal", "journal.db"]] {
      let run = try await runAdvisor(command + ["pipe.json"], in: place.url)
      #expect(run.exitCode == 65)
      #expect(run.errors.contains("E4011"))
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func aFileThatMayNotBeReadSaysSo() async throws {
    let place = try TemporaryDirectory()
    let file = try place.write("{}", to: "secret.json")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path())
    let run = try await runAdvisor(["rebalance", "secret.json"], in: place.url)
    #expect(run.exitCode == 66)
    #expect(run.errors.contains("error[E4013]: `secret.json` may not be read"))
  }

  @Test func aFullDeviceIsAWriteError() async throws {
    let run = try await runAdvisor(["rebalance", sample, "--save", "/dev/full"])
    #expect(run.exitCode == 74)
    #expect(run.errors.contains("error[E4021]: `/dev/full` cannot be written: no space left"))
  }

  @Test func aPlanThatDoesNotFitLeavesTheOldOneWhole() async throws {
    let place = try TemporaryDirectory()
    let old = "{\"schema\": \"advisor.plan/1\"}"
    try place.write(old, to: "plan.json")
    let portfolio = projectRoot.appending(path: sample).path()
    // One block of 512 bytes is less than any plan.
    let run = try shell(
      "ulimit -f 1; exec \"$0\" rebalance '\(portfolio)' --save plan.json",
      in: place
    )
    #expect(run.exitCode == 74)
    #expect(run.errors.contains("error[E4021]: `plan.json` cannot be written: file too large"))
    #expect(try place.read("plan.json") == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["plan.json"])
  }

  @Test func savingKeepsAnExistingLinkAndItsPermissions() async throws {
    let place = try TemporaryDirectory()
    let file = try place.write("{\"schema\": \"advisor.plan/0\"}", to: "kept/plan.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path())
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/plan.json",
      withDestinationPath: "kept/plan.json"
    )
    let portfolio = projectRoot.appending(path: sample).path()
    let run = try await runAdvisor(["rebalance", portfolio, "--save", "plan.json"], in: place.url)
    #expect(run.exitCode == 0)
    #expect(try place.read("kept/plan.json").contains("\"schema\": \"advisor.plan/1\""))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path())
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let place = try TemporaryDirectory()
    let run = try shell("(\"$0\" schema plan; echo \"status $?\" >&2) | true", in: place)
    #expect(["status 141\n", "status 0\n"].contains(run.errors))
  }

  @Test func aClosedPipeEndsQuietlyWhereSignalsAreIgnored() throws {
    let place = try TemporaryDirectory()
    let command = "trap '' PIPE; (\"$0\" schema plan; echo \"status $?\" >&2) | true"
    let run = try shell(command, in: place)
    #expect(["status 141\n", "status 0\n"].contains(run.errors))
  }

  private func shell(_ command: String, in place: TemporaryDirectory) throws
    -> (exitCode: Int32, errors: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command, try advisorProgram().path()]
    process.currentDirectoryURL = place.url
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}
