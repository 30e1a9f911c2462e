import Journal
import PositionedData

/// A dated question of the journal, with what was given to yes.
struct Question: Sendable, Hashable {
  /// What somebody gave to yes.
  struct Forecast: Sendable, Hashable {
    let source: String
    let probability: Double
  }

  let id: String
  let text: String
  /// The day it is answered by.
  let by: CalendarDate
  /// The answer; `nil` for a question that is open.
  let answer: Bool?
  /// Oldest first.
  let forecasts: [Forecast]

  /// The questions that were asked and not taken back: open ones first, each by its day.
  static func all(_ view: JournalView) throws -> [Question] {
    try view.newest([.questionAsked], inForce: true)
      .compactMap { try Question($0, view) }
      .sorted {
        ($0.answer == nil ? 0 : 1, $0.by, $0.id) < ($1.answer == nil ? 0 : 1, $1.by, $1.id)
      }
  }

  private init?(_ event: Event, _ view: JournalView) throws {
    let payload = try event.particulars()["payload"]
    guard let text = payload?["question"]?.text,
      let by = payload?["by"]?.text.flatMap({ CalendarDate($0) })
    else { return nil }
    id = event.subject
    self.text = text
    self.by = by
    let answer = try view.newest([.questionResolved], subject: id, limit: 1, inForce: true).first
    self.answer = try answer?.particulars()["payload"]?["answer"]?.truth
    forecasts = try view.newest([.forecastMade], subject: id, inForce: true).reversed()
      .compactMap { try Forecast($0) }
  }
}

extension Question.Forecast {
  /// Reads a forecast of a question; whoever recorded it stands for a source that is not named.
  init?(_ event: Event) throws {
    let payload = try event.particulars()["payload"]
    guard let probability = payload?["probability"]?.number else { return nil }
    self.init(
      source: payload?["source"]?.text ?? "\(event.author), by hand",
      probability: probability
    )
  }
}
