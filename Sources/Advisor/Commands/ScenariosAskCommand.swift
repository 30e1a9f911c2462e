import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

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
    if let asked, by != nil {
      throw ValidationError("the day of \(asked) is set: leave '--by' out")
    }
    try source?.checkReadable(as: "the value for '--source'", ifEmpty: "say whose it is")
  }

  /// The name of the question, where it was asked before.
  private var asked: String? { AskedQuestion.name(meantBy: question) }

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
    guard !recording.onlyLooks else {
      return Console.note(presentation("Nothing was recorded.\n", "未作记录。\n"))
    }
    let journal = try JournalLocation.open(flag: recording.place.journal, configuration)
    let events = try journal.record(at: Clock.now(), by: recording.recorder, drafts)
    try Console.write(
      presentation.shown(
        presentation("Recorded: \(events[0].subject)", "已记录：\(events[0].subject)")
      ) + "\n"
    )
  }

  /// Refuses a forecast of what is known already.
  private func refuseHindsight(_ asked: Event, _ view: JournalView) throws {
    let name = asked.subject
    let answers = try view.newest([.questionResolved], subject: name, limit: 1, inForce: true)
    if let answer = answers.first { throw Failure.answeredAlready(name, by: answer) }
    let by = try asked.content(AskedQuestion.self).by
    guard by < Clock.today() else { return }
    throw Failure(
      .badData,
      "E4257",
      "\(name) was to be answered by \(by), which has passed",
      help: ["say how it was answered: advisor scenarios resolve \(name) yes|no --note TEXT"]
    )
  }

  /// The question, if it is new, and the forecast of it.
  private func drafts(_ view: JournalView) throws -> [EventDraft] {
    var payload: [String: JSONValue] = ["probability": .number(stated ?? 0)]
    payload["source"] = source.map { .string($0) }
    if let asked {
      let known = try view.newest([.questionAsked], subject: asked, limit: 1, inForce: true)
      guard let event = known.first else { throw Failure.unknownQuestion(asked) }
      try refuseHindsight(event, view)
      return [EventDraft(.forecastMade, subject: asked, payload: .object(payload))]
    }
    guard let by, let day = CalendarDate(by), day >= Clock.today() else {
      throw Failure(
        .badData,
        "E4257",
        "a question is answered on a day to come",
        help: ["say by when: --by DATE"]
      )
    }
    let id = AskedQuestion.name(at: try view.lastPosition + 1)
    return [
      EventDraft(
        .questionAsked,
        subject: id,
        payload: ["question": .string(question), "by": .string(day.description)]
      ),
      EventDraft(.forecastMade, subject: id, payload: .object(payload)),
    ]
  }
}

extension Failure {
  static func answeredAlready(_ name: String, by answer: Event) -> Failure {
    Failure(
      .badData,
      "E4258",
      "\(name) was answered already, by entry \(answer.position)",
      help: ["see it with: advisor scenarios questions"]
    )
  }

  static func unknownQuestion(_ name: String) -> Failure {
    Failure(
      .badData,
      "E4259",
      "no question `\(name)` was asked",
      help: ["see them with: advisor scenarios questions"]
    )
  }
}
