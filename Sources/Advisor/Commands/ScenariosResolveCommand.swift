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
    guard try recording.confirms(desk.say("Record it", "确认记录"), desk.presentation) else {
      return Console.note(desk.say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let journal = try JournalLocation.open(flag: desk.journalFlag, desk.configuration)
    let events = try journal.record(at: Clock.now(), by: recording.recorder) { view in
      if draft.kind == .questionResolved {
        let known = try view.newest([.questionAsked], subject: what, limit: 1, inForce: true)
        guard known.first != nil else { throw Failure.unknownQuestion(what) }
        if let before = try view.newest([draft.kind], subject: what, limit: 1, inForce: true).first
        {
          throw Failure.answeredAlready(what, by: before)
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
