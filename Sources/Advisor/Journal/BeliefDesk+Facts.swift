import Allocation
import Journal

extension BeliefDesk {
  /// Since when, on whose word and until when beliefs hold.
  func facts(of held: HeldBeliefs) -> String {
    let event = held.standing.revision
    let age = held.age(on: Clock.today())
    let kind = EventWords(presentation).name(of: event.kind)
    return presentation.joined([
      say(
        "\(held.name) of \(held.day) by \(event.author), \(kind)",
        "\(held.name)，\(held.day)，\(event.author)，\(kind)"
      ),
      say(age == 1 ? "1 day old" : "\(age) days old", "\(age)天前"),
      say("expires \(held.expiry)", "\(held.expiry)到期"),
    ])
  }
}
