package import PositionedData

/// A dated question; the subject is its name, which is the place of its entry.
package struct AskedQuestion: EventContent {
  package let text: String
  /// The day it is answered by.
  package let by: CalendarDate

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    guard entry.event.subject == Self.name(at: entry.event.position) else {
      throw ContentFault(
        "a question at this place is called \(Self.name(at: entry.event.position))"
      )
    }
    text = try entry.payload.statedText("question")
    by = try entry.payload.day("by")
  }

  /// The name of the question that an entry asks.
  package static func name(at position: Int) -> String { "Q-\(position)" }

  /// The name that a person means by `Q-12` or `q-12`; `nil` for any other text.
  package static func name(meantBy text: String) -> String? {
    guard text.lowercased().hasPrefix("q-"), let position = Int(text.dropFirst(2)), position > 0
    else { return nil }
    return name(at: position)
  }
}

/// What somebody gives to yes; the subject is the question.
package struct QuestionForecast: EventContent {
  package let probability: Double
  /// Whose it is; whoever recorded it where nobody is named.
  package let source: String?

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    _ = try entry.subject("question")
    probability = try entry.payload.probability("probability")
    source = try entry.payload.optionalText("source")
  }
}

/// How a question was answered; the subject is the question.
package struct QuestionAnswer: EventContent {
  package let isYes: Bool
  /// The day it was.
  package let date: CalendarDate

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    _ = try entry.subject("question")
    isYes = try entry.payload.statedTruth("answer")
    date = try entry.payload.day("date")
    _ = try entry.payload.statedText("note")
  }
}

/// Which scenario came true; the subject is those it was one of.
package struct ScenarioResolution: EventContent {
  package let scenario: String
  /// The day it came true.
  package let date: CalendarDate

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    scenario = try entry.payload.statedText("scenario")
    let scenarios = try entry.scenarios()
    guard scenarios.contains(scenario) else {
      throw ContentFault(
        "`\(scenario)` is none of its scenarios \(scenarios.joined(separator: " "))"
      )
    }
    date = try entry.payload.day("date")
    _ = try entry.payload.statedText("note")
  }
}

/// How much of its usual weight a source gets; the subject is the source.
package struct TrustShare: EventContent {
  /// 0 … 1.
  package let share: Double
  /// Why.
  package let note: String

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    _ = try entry.subject("source")
    share = try entry.payload.probability("trust")
    note = try entry.payload.statedText("note")
  }
}
