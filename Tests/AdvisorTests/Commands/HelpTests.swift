import ArgumentParser
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Advisor

@Suite(.serialized) struct HelpTests {
  static let commands = [
    [], ["rebalance"], ["explain"], ["flip"], ["scenarios"], ["scenarios", "show"], ["signals"],
    ["signals", "show"], ["rules"], ["rules", "list"], ["rules", "check"], ["rules", "test"],
    ["rules", "explain"], ["sources"], ["journal"], ["policy"], ["policy", "show"],
    ["policy", "check"], ["schema"], ["init"],
    ["doctor"], ["completions"], ["version"], ["help"],
  ]

  @Test(arguments: commands)
  func shortHelpFitsOneScreen(command: [String]) async throws {
    let run = try await runAdvisor(command + ["-h"], environment: ["COLUMNS": "80"])
    #expect(run.exitCode == 0)
    #expect(run.errors.isEmpty)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 24)
    #expect(lines.map { String($0).displayWidth }.max() ?? 0 <= 80)
  }

  @Test(arguments: [["-h"], ["help"]], AdvisorCommand.configuration.subcommands.indices)
  func everySubcommandIsListed(asking: [String], index: Int) async throws {
    let group = AdvisorCommand.configuration.subcommands[index].configuration
    let name = group.commandName ?? ""
    let run = try await runAdvisor(asking == ["help"] ? ["help", name] : [name, "-h"])
    for subcommand in group.subcommands {
      let name = subcommand.configuration.commandName ?? ""
      #expect(run.output.contains("\n  \(name) "), "\(name)")
    }
  }

  @Test(arguments: commands)
  func everyCommandShowsTwoExamples(command: [String]) async throws {
    let run = try await runAdvisor(command + ["-h"], environment: ["COLUMNS": "80"])
    let examples = run.output.split(separator: "\n").prefix { !$0.hasPrefix("USAGE") }
      .count { $0.hasPrefix("advisor ") }
    #expect(examples == 2)
  }

  @Test(arguments: commands)
  func unknownFlagsAreBadUsage(command: [String]) async throws {
    let run = try await runAdvisor(command + ["--no-such-flag"])
    #expect(run.exitCode == 64)
    #expect(run.output.isEmpty)
    // A missing argument is reported before an unknown option.
    #expect(run.errors.hasPrefix("error[E4001]: "))
  }

  @Test func manualPagesListHiddenOptionsAndExitCodes() async throws {
    let rebalance = try await runAdvisor(["help", "rebalance"])
    #expect(rebalance.output.contains("--fields"))
    let top = try await runAdvisor(["help"])
    #expect(top.output.contains("EXIT CODES:"))
  }

  @Test func everyCodeInTheSourcesIsExplained() throws {
    let codes = try codesInSources()
    let explained = Set(DiagnosticCatalogue.codes)
    #expect(codes.subtracting(explained).sorted() == [])
    #expect(explained.subtracting(codes).sorted() == [])
  }

  @Test func codesAreExplainedOnce() {
    let codes = DiagnosticCatalogue.codes
    #expect(codes.count == Set(codes).count)
  }

  /// The codes that appear as literals in the program's own sources.
  private func codesInSources() throws -> Set<String> {
    let folder = projectRoot.appending(path: "Sources")
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else {
      return []
    }
    var codes: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      guard !file.path().contains("/Advisor/Help/") else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /"([EW][0-9]{4})"/) { codes.insert(String(match.1)) }
    }
    return codes
  }
}
