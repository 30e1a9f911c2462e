import Diagnostics
package import PositionedData

/// One statement of a source that bears on the probabilities.
package struct Statement: Sendable, Hashable {
  /// A report's id such as `S-044`.
  let id: String
  let publisher: String
  let date: CalendarDate
  /// Where in the report, such as `paragraph 4`.
  let place: String
  /// The words themselves, short.
  let quote: String
  /// The scenario's id; `nil` where it speaks of none by name.
  let scenario: String?
  /// What the source gives the scenario, 0 … 1; `nil` when it states none.
  let probability: Double?

  /// Creates a statement.
  package init(
    id: String,
    publisher: String,
    date: CalendarDate,
    place: String,
    quote: String,
    scenario: String?,
    probability: Double?
  ) {
    self.id = id
    self.publisher = publisher
    self.date = date
    self.place = place
    self.quote = quote
    self.scenario = scenario
    self.probability = probability
  }
}

extension Statement {
  init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a statement", &findings) else { return nil }
    let id = object.text("id", &findings)
    let publisher = object.text("publisher", &findings)
    let date = object.day("date", &findings)
    let place = object.text("place", &findings)
    let quote = object.text("quote", &findings)
    let scenario = object.optional("scenario")?.nonEmptyString(&findings)
    let probability = object.optional("probability")?.fraction(&findings)
    object.finish(&findings)
    guard let id, let publisher, let date, let place, let quote else { return nil }
    self.init(
      id: id,
      publisher: publisher,
      date: date,
      place: place,
      quote: quote,
      scenario: scenario,
      probability: probability
    )
  }
}
