import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// `advisor scenarios set`: probabilities by hand, with a reason.
struct ScenariosSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set probabilities by hand, and record why.",
    usage: "advisor scenarios set S=P... --note TEXT [options]",
    discussion: """
      advisor scenarios set C=30 --note "payrolls under 50k"
      advisor scenarios set A=50 --rescale from:B --note "minutes"
      """
  )

  @Argument(help: .init("Probabilities, C=30.", valueName: "s=p"))
  var settings: [String]

  @Option(
    name: .long,
    help: .init("The others: proportional, none, equal, from:ID.", valueName: "how")
  )
  var rescale = "proportional"

  @OptionGroup var reason: NoteOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard Rescaling(rescale) != nil else {
      throw ValidationError(
        "The value '\(rescale)' is invalid for '--rescale': it may be proportional, none, equal or "
          + "from:ID"
      )
    }
  }

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    let present = try desk.glance()
    let moved = try present.beliefs.setting(
      settings,
      Rescaling(rescale) ?? .proportional,
      for: desk.book
    )
    try Console.write(desk.move(from: present.beliefs, to: moved, effects: true).text)
    // Beliefs that have expired are confirmed by setting them as they are.
    let hasExpired = present.held.map { $0.expiry < Clock.today() } ?? false
    guard moved.probabilities != present.beliefs.probabilities || hasExpired else {
      return Console.note(desk.say("Nothing changes.\n", "没有变化。\n"))
    }
    guard let note = reason.note else {
      throw Failure(
        .usage,
        "E4240",
        "nothing is recorded without a reason",
        help: ["say why: --note TEXT"]
      )
    }
    try desk.requireNamedAuthor(for: moved, recording)
    guard try recording.confirms(desk.say("Record it", "确认记录"), desk.presentation) else {
      return Console.note(desk.say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let event = try desk.record(present, by: recording) { _ in
      [.override(moved, of: desk.book, note: note, from: present.beliefs)]
    }
    if let event { try desk.confirm(event) }
  }
}
