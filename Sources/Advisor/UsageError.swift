import ArgumentParser
import Diagnostics

/// A command line that cannot be understood, in the words of every other error.
struct UsageError {
  /// What the argument parser says, such as `Unknown option '--jsn'. Did you mean '--json'?`.
  let message: String
  let arguments: [String]

  /// The error with a suggestion and the page to read.
  var diagnostic: Diagnostic {
    let (summary, help) = parts
    return Diagnostic(.error, "E4001", summary, help: help + ["see: advisor help\(command)"])
  }

  private var parts: (summary: String, help: [String]) {
    if let unknown = unknownCommand { return unknown }
    let line = message.split(separator: "\n").first.map(String.init) ?? message
    guard let range = line.firstRange(of: ". Did you mean ") else { return (Self.worded(line), []) }
    let suggestion = line[range.upperBound...].drop { $0 == "'" }.prefix { $0 != "'" }
    return (Self.worded(String(line[..<range.lowerBound])), ["did you mean `\(suggestion)`?"])
  }

  /// A first word that is no command.
  private var unknownCommand: (summary: String, help: [String])? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let names = AdvisorCommand.commandNames
    guard names.contains(word) else { return Self.unknown(word, among: names, after: "advisor") }
    let command = AdvisorCommand.configuration.subcommands.first {
      $0.configuration.commandName == word
    }
    let below = command?.configuration.subcommands.compactMap { $0.configuration.commandName } ?? []
    guard !below.isEmpty, arguments.count > 1, !arguments[1].hasPrefix("-"),
      !below.contains(arguments[1])
    else { return nil }
    return Self.unknown(arguments[1], among: below, after: "advisor \(word)")
  }

  private static func unknown(_ word: String, among names: [String], after parent: String)
    -> (summary: String, help: [String])
  {
    let near = nearestName(to: word, among: names).map { ["did you mean `\(parent) \($0)`?"] }
    return ("there is no command `\(word)`", near ?? [])
  }

  /// The command to read about, with a space before it.
  private var command: String {
    guard let word = arguments.first, AdvisorCommand.commandNames.contains(word) else { return "" }
    return " \(word)"
  }

  /// Lower case, the user's words in backticks, no full stop.
  private static func worded(_ line: String) -> String {
    var text = line.prefix(1).lowercased() + line.dropFirst()
    while text.hasSuffix(".") { text.removeLast() }
    return String(text.map { $0 == "'" ? "`" : $0 })
  }
}

extension AdvisorCommand {
  /// The names of all commands, in the order of the help page.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
