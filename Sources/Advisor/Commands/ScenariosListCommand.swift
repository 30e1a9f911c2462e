import Allocation
import ArgumentParser

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
    for scenario in book.scenarios {
      let name = "\(presentation(scenario.name)) (\(scenario.slug))"
      page.add(label: scenario.id, name, column: 4, tone: .name)
      if let story = scenario.story { page.add(label: "", presentation(story), column: 4) }
    }
    try Console.write(page.text)
  }
}
