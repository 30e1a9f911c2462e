import ArgumentParser
import Diagnostics

/// What `-h` prints for a command with so many subcommands that the usual page would not fit one screen: all of
/// them, a line each, and no options, for it has none.
enum GroupPage {
  /// Subcommands from which on the usual page is too long.
  private static let many = 10

  /// The page that a command line asks for; `nil` where it asks for something else.
  static func text(askedForBy arguments: [String]) -> String? {
    guard arguments.count == 2, ["-h", "--help"].contains(arguments[1]) else { return nil }
    let group = AdvisorCommand.configuration.subcommands.first {
      $0.configuration.commandName == arguments[0]
    }
    return group.flatMap { $0.configuration.subcommands.count >= many ? text(of: $0) : nil }
  }

  private static func text(of group: any ParsableCommand.Type) -> String {
    let configuration = group.configuration
    let commands = configuration.subcommands.map { $0.configuration }
    let names = commands.map { $0.commandName ?? "" }
    let width = (names.map(\.displayWidth).max() ?? 0) + 2
    let lines = zip(names, commands).map { "  \($0.padded(toWidth: width))\($1.abstract)" }
    return """
      OVERVIEW: \(configuration.abstract)

      \(configuration.discussion)

      USAGE: \(configuration.usage ?? "")

      SUBCOMMANDS:
      \(lines.joined(separator: "\n"))

      The manual: advisor help \(configuration.commandName ?? "") [SUBCOMMAND].

      """
  }
}
