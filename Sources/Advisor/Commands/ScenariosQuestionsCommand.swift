import Allocation
import ArgumentParser
import Journal
import PositionedData

/// `advisor scenarios questions`: the questions that were asked, what was given to yes, the answers.
struct ScenariosQuestions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "The dated questions, open ones first.",
    usage: "advisor scenarios questions [options]",
    discussion: """
      advisor scenarios questions
      advisor scenarios questions --open
      """
  )

  @Flag(name: .long, help: "Only those without an answer.")
  var open = false

  @OptionGroup var place: JournalOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
    let questions = try journal.read { view in try Question.all(view) }
    var page = Page(presentation)
    let shown = questions.filter { !open || $0.answer == nil }
    if shown.isEmpty { page.add(presentation("No question was asked.", "尚无问题。")) }
    for question in shown { add(question, presentation, &page) }
    try Console.write(page.text)
  }

  private func add(_ question: Question, _ presentation: Presentation, _ page: inout Page) {
    let answer =
      switch question.answer {
      case true?: presentation("answered yes", "答案：是")
      case false?: presentation("answered no", "答案：否")
      case nil where question.by < Clock.today(): presentation("overdue", "已过期")
      case nil: presentation("open", "未揭晓")
      }
    page.add(label: question.id, question.text, column: 8, tone: .name)
    let facts = [presentation("by \(question.by)", "截至\(question.by)"), answer]
    let forecasts = question.forecasts.map { forecast in
      "\(Sentences(presentation).speaker(forecast.source)) \(presentation.numbers.probability(forecast.probability))"
    }
    page.add(label: "", presentation.joined(facts + forecasts), column: 8, tone: .faint)
  }
}
