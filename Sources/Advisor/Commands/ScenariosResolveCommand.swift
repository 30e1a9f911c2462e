import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

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
    if let question {
      guard answer == "yes" || answer == "no" else {
        throw ValidationError("\(question) is answered yes or no")
      }
    } else if let answer {
      throw ValidationError("'\(answer)' is too much: a scenario comes true without an answer")
    }
    if reason.note == nil { throw ValidationError("'resolve' needs '--note': by what test") }
  }

  /// The question that is meant; `nil` for a scenario.
  private var question: String? { AskedQuestion.name(meantBy: what) }

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    let payload: [String: JSONValue] = [
      "date": .string(date ?? Clock.today().description), "note": .string(reason.note ?? ""),
    ]
    let draft = try question.map { answered($0, payload) } ?? resolved(payload, desk)
    guard try recording.confirms(desk.say("Record it", "确认记录"), desk.presentation) else {
      return Console.note(desk.say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let journal = try JournalLocation.open(flag: desk.journalFlag, desk.configuration)
    let events = try journal.record(at: Clock.now(), by: recording.recorder) { view in
      if let question { try view.requireOpen(question) }
      return [draft]
    }
    if let event = events.last { try desk.confirm(event) }
  }

  private func answered(_ question: String, _ payload: [String: JSONValue]) -> EventDraft {
    var payload = payload
    payload["answer"] = .bool(answer == "yes")
    return EventDraft(.questionResolved, subject: question, payload: .object(payload))
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

extension JournalView {
  /// Refuses a question that was never asked, or was answered already.
  fileprivate func requireOpen(_ question: String) throws {
    let asked = try newest([.questionAsked], subject: question, limit: 1, inForce: true)
    guard asked.first != nil else { throw Failure.unknownQuestion(question) }
    let answers = try newest([.questionResolved], subject: question, limit: 1, inForce: true)
    if let answer = answers.first { throw Failure.answeredAlready(question, by: answer) }
  }
}
