package import Foundation
internal import Subprocess
#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// What a run of `advisor` left behind.
package struct CommandRun: Sendable, Hashable {
  /// The exit code; 128 and the signal's number if a signal ended it, as shells count.
  package let exitCode: Int
  /// What it wrote to standard output.
  package let output: String
  /// What it wrote to standard error.
  package let errors: String
}

/// A run that took longer than it was given.
package struct CommandTimeout: Error, Sendable {
  /// What the program was started with.
  package let arguments: [String]
  /// The time it was given.
  package let seconds: Int
}

/// Runs the `advisor` that was built beside the tests.
///
/// The environment holds `PATH`, `HOME` (the working directory), `LANG` and `TZ` alone, so that nothing of
/// the machine shows in the output.
///
/// - Parameters:
///   - arguments: The arguments after the program's name.
///   - input: What is sent to standard input, which is then closed.
///   - folder: The working directory; the checkout if left out.
///   - environment: Variables to add or replace.
///   - timeoutSeconds: After this many seconds the run is ended and the test fails.
/// - Returns: The exit code and both streams.
/// - Throws: ``CommandTimeout``, or an error if the program is missing or writes over 64 MB.
package func runAdvisor(
  _ arguments: [String],
  input: String = "",
  in folder: URL? = nil,
  environment: [String: String] = [:],
  timeoutSeconds: Int = 60
) async throws -> CommandRun {
  let place = (folder ?? projectRoot).path(percentEncoded: false)
  let variables = standardEnvironment(home: place).merging(environment) { _, given in given }
  let configuration = Configuration(
    executable: .path(FilePath(try advisorProgram().path(percentEncoded: false))),
    arguments: Arguments(arguments),
    environment: .custom(
      Dictionary(uniqueKeysWithValues: variables.map { (Environment.Key(stringLiteral: $0), $1) })
    ),
    workingDirectory: FilePath(place)
  )
  return try await withThrowingTaskGroup(of: CommandRun.self) { group in
    group.addTask { try await run(configuration, input: input) }
    group.addTask {
      try await Task.sleep(for: .seconds(timeoutSeconds))
      throw CommandTimeout(arguments: arguments, seconds: timeoutSeconds)
    }
    defer { group.cancelAll() }
    guard let first = try await group.next() else { throw CancellationError() }
    return first
  }
}

/// The most bytes kept of each stream; far above any answer a test asks for.
private let outputLimit = 64 << 20

private func run(_ configuration: Configuration, input: String) async throws -> CommandRun {
  let result = try await Subprocess.run(
    configuration,
    input: .string(input),
    output: .bytes(limit: outputLimit),
    error: .bytes(limit: outputLimit)
  )
  let exitCode =
    switch result.terminationStatus {
    case .exited(let code): Int(code)
    case .signaled(let signal): 128 + Int(signal)
    }
  return CommandRun(
    exitCode: exitCode,
    output: String(decoding: result.standardOutput, as: UTF8.self),
    errors: String(decoding: result.standardError, as: UTF8.self)
  )
}

private func standardEnvironment(home: String) -> [String: String] {
  let inherited = ProcessInfo.processInfo.environment
  return [
    "PATH": inherited["PATH"] ?? "/usr/bin:/bin", "HOME": home, "LANG": "C.UTF-8", "TZ": "UTC",
    "XDG_CONFIG_HOME": "\(home)/.config", "XDG_STATE_HOME": "\(home)/.state",
  ]
}

/// The program in the folder the test bundle was built in.
package func advisorProgram() throws -> URL {
  let bundle = Bundle.main.bundleURL
  let folders = [bundle, bundle.deletingLastPathComponent()]
  let programs = folders.map { $0.appending(path: "advisor") }
  guard
    let found = programs.first(where: {
      FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
    })
  else { throw CocoaError(.fileNoSuchFile) }
  return found
}
