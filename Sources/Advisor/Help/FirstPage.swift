import ArgumentParser
import Diagnostics

/// What `advisor -h` prints: one screen, however many commands there are.
///
/// The everyday commands have a line each; the others are named.
enum FirstPage {
  /// The commands that set things up or describe the rest.
  private static let others: Set<String> = [
    "approve", "sources", "schema", "init", "doctor", "completions", "version", "help",
  ]
  /// Cells that names take, with the space after them.
  private static let nameWidth = 13

  /// The page, where a command line asks for it.
  static func text(askedForBy arguments: [String]) -> String? {
    arguments.isEmpty || arguments == ["-h"] || arguments == ["--help"] ? text : nil
  }

  /// The page, ended.
  private static var text: String {
    let configuration = AdvisorCommand.configuration
    let commands = configuration.subcommands.map { $0.configuration }
    let lines = commands.compactMap { command -> String? in
      guard let name = command.commandName, !others.contains(name) else { return nil }
      return "  \(name.padded(toWidth: nameWidth))\(command.abstract)"
    }
    let named = AdvisorCommand.commandNames.filter(others.contains).joined(separator: ", ")
    return """
      OVERVIEW: \(configuration.abstract)

      \(configuration.discussion)

      USAGE: \(configuration.usage ?? "")

      COMMANDS:
      \(lines.joined(separator: "\n"))

      Also: \(named).
      The manual: advisor help, advisor help COMMAND.

      """
  }
}
