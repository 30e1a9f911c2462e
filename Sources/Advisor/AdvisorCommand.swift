import ArgumentParser
import Diagnostics
import Glibc
import Journal

/// The `advisor` program.
@main
struct AdvisorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advisor",
    abstract: "Portfolio weights from beliefs, rules and policy, each one explained.",
    usage: "advisor <command> [options]",
    discussion: """
      advisor rebalance portfolio.json --save plan.json
      advisor explain gold --plan plan.json
      """,
    subcommands: [
      RebalanceCommand.self, DiffCommand.self, ApproveCommand.self, ApplyCommand.self,
      ExplainCommand.self, FlipCommand.self, MemoCommand.self, IngestCommand.self,
      ScenariosCommand.self, SignalsCommand.self, SourcesCommand.self, JournalCommand.self,
      RulesCommand.self, PolicyCommand.self, BatchCommand.self, SchemaCommand.self,
      InitCommand.self,
      DoctorCommand.self, CompletionsCommand.self, VersionCommand.self, HelpCommand.self,
    ]
  )

  static func main() {
    Glibc.exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Runs one command line and says how the process ends.
  private static func run(_ arguments: [String]) -> ExitStatus {
    // Not the parser's own flag, which would stand on the help page of every command.
    let arguments = arguments == ["--version"] ? ["version"] : arguments
    do {
      if let page = FirstPage.text(askedForBy: arguments) ?? GroupPage.text(askedForBy: arguments) {
        try Console.write(page)
        return .done
      }
      var command = try parseAsRoot(arguments)
      try command.run()
      return .done
    } catch {
      return report(error) ?? finish(error, arguments)
    }
  }

  /// Shows what a command failed with, and says how the process ends; `nil` for what the argument parser
  /// says.
  static func report(_ error: any Error) -> ExitStatus? {
    switch error {
    case let failure as Failure: report(failure.diagnostics, failure.status)
    case let error as InputError:
      report(error.diagnostics, error.isOurs ? .unexpected : .badData)
    case let error as JournalError: report(error.failure.diagnostics, error.failure.status)
    default: nil
    }
  }

  /// Shows diagnostics on standard error.
  static func report(_ diagnostics: [Diagnostic], _ status: ExitStatus) -> ExitStatus {
    let usesColour =
      Console.errorIsTerminal && environmentValue("NO_COLOR") == nil
      && environmentValue("TERM") != "dumb"
    Console.note(DiagnosticRenderer.render(diagnostics, color: usesColour))
    return status
  }

  /// Ends with what the argument parser says: help that was asked for, or an error in the usage.
  private static func finish(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    guard exitCode(for: error) != .success else {
      do throws(Failure) {
        try Console.write(fullMessage(for: error).withOneLineEnd)
      } catch {
        return report(error.diagnostics, error.status)
      }
      return .done
    }
    return report(
      [UsageError(message: message(for: error), arguments: arguments).diagnostic],
      .usage
    )
  }
}

extension String {
  /// The text with one line end after it, however many it had.
  fileprivate var withOneLineEnd: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return text + "\n"
  }
}

extension InputError {
  /// Whether the fault is the program's: an optimum that could not be certified is nobody's bad data.
  fileprivate var isOurs: Bool { diagnostics.contains { $0.code == "E4101" } }
}
