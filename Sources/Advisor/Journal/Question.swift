import Journal
import PositionedData

/// A dated question of the journal, with what was given to yes.
struct Question: Sendable, Hashable {
  /// What somebody gave to yes.
  struct Forecast: Sendable, Hashable {
    let source: Speaker
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
      .map { try Question($0, view) }
      .sorted {
        ($0.answer == nil ? 0 : 1, $0.by, $0.id) < ($1.answer == nil ? 0 : 1, $1.by, $1.id)
      }
  }

  private init(_ event: Event, _ view: JournalView) throws {
    let asked = try event.content(AskedQuestion.self)
    id = event.subject
    text = asked.text
    by = asked.by
    let answer = try view.newest([.questionResolved], subject: id, limit: 1, inForce: true).first
    self.answer = try answer?.content(QuestionAnswer.self).isYes
    forecasts = try view.newest([.forecastMade], subject: id, inForce: true).reversed()
      .map { try Forecast($0) }
  }
}

extension Question.Forecast {
  /// Reads a forecast of a question; whoever recorded it stands for a source that is not named.
  init(_ event: Event) throws {
    let forecast = try event.content(QuestionForecast.self)
    self.init(
      source: forecast.source.map { .source($0) } ?? .hand(event.author),
      probability: forecast.probability
    )
  }
}
