import Allocation
import Journal
import PositionedData

extension EventDraft {
  /// The rule book's own probabilities, from which a journal starts.
  static func priors(of book: RuleBook) -> EventDraft {
    EventDraft(
      .priorSet,
      subject: Standing.subject(of: book.scenarios.map(\.id)),
      payload: ["probabilities": probabilities(book.scenarios.map(\.prior.fraction), book)]
    )
  }

  /// Probabilities set by hand.
  static func override(_ beliefs: Beliefs, of book: RuleBook, note: String, from: Beliefs)
    -> EventDraft
  {
    EventDraft(
      .override,
      subject: Standing.subject(of: book.scenarios.map(\.id)),
      payload: [
        "probabilities": probabilities(beliefs.probabilities, book),
        "from": probabilities(from.probabilities, book),
        "note": .string(note),
      ]
    )
  }

  /// An entry taken back.
  static func takingBack(_ event: Event, as act: TakingBack.Act, note: String? = nil) -> EventDraft
  {
    var payload: [String: JSONValue] = ["act": .string(act.rawValue)]
    payload["note"] = note.map { .string($0) }
    return EventDraft(
      act == .retract ? .evidenceRetracted : .retraction,
      concerns: event.position,
      payload: .object(payload)
    )
  }

  private static func probabilities(_ values: [Double], _ book: RuleBook) -> JSONValue {
    .object(
      Dictionary(zip(book.scenarios.map(\.id), values.map { .number($0) })) { first, _ in first }
    )
  }
}
