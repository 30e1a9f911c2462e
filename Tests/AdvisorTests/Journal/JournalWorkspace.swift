import Foundation
import TestSupport
import Testing

/// A workspace of its own with a journal, in which `advisor` is run as ann.
struct JournalWorkspace: Sendable {
  let place: TemporaryDirectory

  /// Makes a workspace with some of the project's portfolios.
  init(_ portfolios: [String] = []) throws {
    place = try TemporaryDirectory()
    try place.write("{}\n", to: "advisor.json")
    for name in portfolios {
      try copy("portfolios/\(name).json", to: "portfolios/\(name).json")
    }
  }

  /// Puts a file of the project into the workspace.
  func copy(_ file: String, to name: String) throws {
    let url = projectRoot.appending(path: file)
    try place.write(try String(contentsOf: url, encoding: .utf8), to: name)
  }

  /// Runs a command.
  func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> CommandRun {
    try await runAdvisor(
      arguments,
      in: place.url,
      environment: ["USER": "ann"].merging(environment) { $1 }
    )
  }

  /// Runs a command that must succeed, and gives what it printed.
  @discardableResult
  func output(
    _ arguments: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let run = try await runAdvisor(arguments, in: place.url, environment: ["USER": "ann"])
    #expect(run.exitCode == 0, "\(run.errors)", sourceLocation: sourceLocation)
    return run.output
  }

  /// The bytes of the journal and whatever lies beside it.
  func journalBytes() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasPrefix("journal.db") }.map { name in
        (name, try Data(contentsOf: place.url.appending(path: name)))
      }
    )
  }

  /// The lines of the exported record.
  func record() async throws -> [String] {
    try await output("journal", "export").split(separator: "\n").map(String.init)
  }
}
