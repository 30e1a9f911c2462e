import ArgumentParser
import Diagnostics

/// `advisor help`: the manual page of a command, or what a code means.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "The manual page of a command, or what a code means.",
    usage: "advisor help [COMMAND | E1234]",
    discussion: """
      advisor help rebalance
      advisor help E2103
      """
  )

  @Argument(help: "A command and its subcommand, or a code.")
  var topic: [String] = []

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let presentation = try display.presentation(
      try Configuration.load(),
      toTerminal: Console.isTerminal
    )
    if let code = topic.first, DiagnosticCatalogue.looksLikeCode(code) {
      return try Console.write(try explanation(of: code.uppercased(), presentation))
    }
    var type: any ParsableCommand.Type = AdvisorCommand.self
    for word in topic { type = try command(word, under: type) }
    try Console.write(try manual(of: type, presentation))
  }

  private func command(_ word: String, under parent: any ParsableCommand.Type) throws(Failure)
    -> any ParsableCommand.Type
  {
    let commands = parent.configuration.subcommands
    if let found = commands.first(where: { $0.configuration.commandName == word }) { return found }
    let names = commands.compactMap { $0.configuration.commandName }
    let near = nearestName(to: word, among: names).map { ["did you mean `advisor help \($0)`?"] }
    throw Failure(
      .usage,
      "E4001",
      "there is no command `\(word)`",
      help: near ?? ["commands are \(names.joined(separator: ", "))"]
    )
  }

  private func manual(of type: any ParsableCommand.Type, _ presentation: Presentation) throws
    -> String
  {
    let name = type.configuration.commandName ?? ""
    let page = AdvisorCommand.helpMessage(
      for: type,
      includeHidden: true,
      columns: presentation.width
    )
    let more = ManualPages.text(for: name)
    return page + "\n" + (more.isEmpty ? "" : "\n\(more)\n")
  }

  private func explanation(of code: String, _ presentation: Presentation) throws(Failure) -> String
  {
    guard let entry = DiagnosticCatalogue.entry(for: code) else {
      let near = nearestName(to: code, among: DiagnosticCatalogue.codes).map {
        ["did you mean `\($0)`?"]
      }
      throw Failure(.usage, "E4004", "no finding has the code `\(code)`", help: near ?? [])
    }
    var page = Page(presentation)
    page.add("\(code)  \(entry.title)", .heading)
    page.add(label: "", entry.explanation, column: 2)
    return page.text
  }
}
