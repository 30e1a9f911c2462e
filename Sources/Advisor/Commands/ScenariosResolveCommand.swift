import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// `advisor scenarios list`: the scenarios a rule book knows.
struct ScenariosList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The scenarios with ids, names and stories.",
    usage: "advisor scenarios list [options]",
    discussion: """
      advisor scenarios list
      advisor scenarios list --lang zh
      """,
    shouldDisplay: false
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

/// `advisor scenarios ask`: a dated question that resolves sooner, or a forecast of one.
struct ScenariosAsk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Record a dated question and what is given to yes.",
    usage: "advisor scenarios ask QUESTION --by DATE -p PROBABILITY [options]",
    discussion: """
      advisor scenarios ask "RMP pace in March above 40?" --by 2027-03-31 -p 60
      advisor scenarios ask Q-12 -p 45 --source house-b
      """
  )

  @Argument(help: "The question, or the number of one that was asked: Q-12.")
  var question: String

  @Option(name: .long, help: .init("The day it will be answered by.", valueName: "date"))
  var by: String?

  @Option(
    name: [.customShort("p"), .long],
    help: .init("What is given to yes: 60, 60% or 0.6.", valueName: "p")
  )
  var probability: String

  @Option(name: .long, help: .init("Whose forecast it is; else yours.", valueName: "name"))
  var source: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if let by, CalendarDate(by) == nil {
      throw ValidationError("The value '\(by)' is invalid for '--by': dates are written 2026-11-20")
    }
    guard stated != nil else {
      throw ValidationError("The value '\(probability)' is invalid for '-p': write 60, 60% or 0.6")
    }
    try question.checkReadable(as: "the question", ifEmpty: "write one")
    try source?.checkReadable(as: "the value for '--source'", ifEmpty: "say whose it is")
  }

  /// 1 could be 1% or 100%, so it is neither.
  private var stated: Double? {
    let isPercent = probability.hasSuffix("%")
    guard let value = parseDouble(isPercent ? String(probability.dropLast()) : probability),
      value >= 0, value <= 100, isPercent || value != 1
    else { return nil }
    return isPercent || value > 1 ? value / 100 : value
  }

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let journal = try JournalLocation.open(flag: recording.place.journal, configuration)
    let events = try journal.record(at: Clock.now(), by: recording.recorder) { view in
      var payload: [String: JSONValue] = ["probability": .number(stated ?? 0)]
      payload["source"] = source.map { .string($0) }
      if question.hasPrefix("Q-") {
        let known = try view.newest([.questionAsked], subject: question, limit: 1, inForce: true)
        guard known.first != nil else { throw Failure.unknownQuestion(question) }
        return [EventDraft(.forecastMade, subject: question, payload: .object(payload))]
      }
      guard let by, let day = CalendarDate(by), day >= Clock.today() else {
        throw Failure(
          .badData,
          "E4257",
          "a question is answered on a day to come",
          help: ["say by when: --by DATE"]
        )
      }
      let id = "Q-\(try view.lastPosition + 1)"
      return [
        EventDraft(
          .questionAsked,
          subject: id,
          payload: ["question": .string(question), "by": .string(day.description)]
        ),
        EventDraft(.forecastMade, subject: id, payload: .object(payload)),
      ]
    }
    try Console.write(
      presentation.shown(
        presentation("Recorded: \(events[0].subject)", "已记录：\(events[0].subject)")
      ) + "\n"
    )
  }
}

/// `advisor scenarios resolve`: which scenario came true, or how a question was answered.
struct ScenariosResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Record what came true: a scenario, or an answer.",
    usage: "advisor scenarios resolve (SCENARIO | Q-N yes|no) --note TEXT",
    discussion: """
      advisor scenarios resolve B --date 2027-06-30 --note "written test met"
      advisor scenarios resolve Q-12 yes --note "NY Fed, 2027-03-11"
      """
  )

  @Argument(help: "The scenario that came true, or a question: Q-12.")
  var what: String

  @Argument(help: "The answer to a question: yes or no.")
  var answer: String?

  @Option(name: .long, help: .init("The day it came true; today if left out.", valueName: "date"))
  var date: String?

  @OptionGroup var reason: NoteOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if let date {
      guard let day = CalendarDate(date) else {
        throw ValidationError(
          "The value '\(date)' is invalid for '--date': dates are written 2026-11-20"
        )
      }
      if day > Clock.today() { throw ValidationError("\(day) is still to come") }
    }
    if what.hasPrefix("Q-"), answer != "yes", answer != "no" {
      throw ValidationError("a question is answered yes or no")
    }
    if reason.note == nil { throw ValidationError("'resolve' needs '--note': by what test") }
  }

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    let payload: [String: JSONValue] = [
      "date": .string(date ?? Clock.today().description), "note": .string(reason.note ?? ""),
    ]
    let draft = try what.hasPrefix("Q-") ? answered(payload) : resolved(payload, desk)
    guard recording.confirms(desk.say("Record it", "确认记录"), desk.presentation) else {
      return Console.note(desk.say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let journal = try JournalLocation.open(flag: desk.journalFlag, desk.configuration)
    let events = try journal.record(at: Clock.now(), by: recording.recorder) { view in
      if draft.kind == .questionResolved {
        let known = try view.newest([.questionAsked], subject: what, limit: 1, inForce: true)
        guard known.first != nil else { throw Failure.unknownQuestion(what) }
        if let before = try view.newest([draft.kind], subject: what, limit: 1, inForce: true).first
        {
          throw Failure(
            .badData,
            "E4258",
            "\(what) was answered already, by entry \(before.position)"
          )
        }
      }
      return [draft]
    }
    if let event = events.last { try desk.confirm(event) }
  }

  private func answered(_ payload: [String: JSONValue]) -> EventDraft {
    var payload = payload
    payload["answer"] = .bool(answer == "yes")
    return EventDraft(.questionResolved, subject: what, payload: .object(payload))
  }

  private func resolved(_ payload: [String: JSONValue], _ desk: BeliefDesk) throws -> EventDraft {
    let scenario = desk.book.scenarios.first { $0.id == what || $0.slug == what }
    guard let scenario else {
      let names = desk.book.scenarios.flatMap { [$0.id, $0.slug] }
      let near = nearestName(to: what, among: names)
      throw Failure(
        .badData,
        "E2104",
        "unknown scenario `\(what)`",
        help: [near.map { "did you mean `\($0)`?" } ?? "see them with: advisor scenarios list"]
      )
    }
    var payload = payload
    payload["scenario"] = .string(scenario.id)
    return EventDraft(.scenarioResolved, subject: desk.reader.subject, payload: .object(payload))
  }
}

/// `advisor scenarios score`: how well everybody's probabilities have done.
struct ScenariosScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "How well sources and your own settings have done.",
    usage: "advisor scenarios score [options]",
    discussion: """
      advisor scenarios score
      advisor sources score
      """
  )

  @OptionGroup var place: JournalOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let desk = try BeliefDesk(place, book, display)
    try Console.write(try desk.scores().text)
  }
}

extension BeliefDesk {
  /// The scores of everybody.
  func scores() throws -> Page {
    let journal = try JournalLocation.openPresent(flag: journalFlag, configuration)
    return try journal.read { view in
      ScoreText(
        forecasts: try ResolvedForecasts(view, scenarios: reader.scenarios).forecasts,
        trust: try SourceTrust(view),
        presentation: presentation
      ).page
    }
  }
}

extension Failure {
  fileprivate static func unknownQuestion(_ name: String) -> Failure {
    Failure(
      .badData,
      "E4259",
      "no question `\(name)` was asked",
      help: ["see them with: advisor journal log --kind question-asked"]
    )
  }
}
