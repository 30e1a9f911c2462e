import Allocation
import ArgumentParser
import Diagnostics

/// `advisor scenarios list`: the scenarios a rule book knows.
struct ScenariosList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The scenarios with ids, names and stories.",
    usage: "advisor scenarios list [options]",
    discussion: """
      advisor scenarios list
      advisor scenarios list --lang zh
      """
  )

  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let book = try RulesLocation.find(flag: book.rules, configuration).book()
    var page = Page(presentation)
    let column = 2 + (book.scenarios.map(\.id.displayWidth).max() ?? 0)
    for scenario in book.scenarios {
      let name = "\(presentation(scenario.name)) (\(scenario.slug))"
      page.add(label: scenario.id, name, column: column, tone: .name)
      if let story = scenario.story { page.add(label: "", presentation(story), column: column) }
    }
    try Console.write(page.text)
  }
}
