import Allocation
import ArgumentParser
import Journal
import PositionedData

/// `advisor approve`: record a sign-off.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Record a sign-off of a plan.",
    usage: "advisor approve PLAN --role ROLE --author NAME [options]",
    discussion: """
      advisor approve plan.json --role committee --author "A. Ng"
      advisor journal log --kind plan-approved
      """
  )

  @Argument(help: "The plan, as `rebalance --save` wrote it.")
  var plan: String

  @Option(name: .long, help: .init("In what capacity.", valueName: "role"))
  var role: String

  @OptionGroup var reason: NoteOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    try role.checkReadable(as: "the value for '--role'", ifEmpty: "say in what capacity")
  }

  func run() throws {
    let (plan, bytes) = try Plan.read(self.plan)
    let desk = try BeliefDesk(recording, .rules(of: plan, book), display)
    let journal = try JournalLocation.openPresent(flag: desk.journalFlag, desk.configuration)
    try PlanComparison(of: plan, bytes, with: desk, journal)
      .refuse(plan, at: self.plan)
    guard let author = recording.namedAuthor else {
      throw Failure(
        .policyUnmet,
        "E4242",
        "a sign-off needs a person's name",
        help: ["say who signs: --author NAME"]
      )
    }
    guard
      try recording.confirms(desk.say("Sign plan \(plan.id)", "签署方案\(plan.id)"), desk.presentation)
    else { return Console.note(desk.say("Nothing was recorded.\n", "未作记录。\n")) }
    var payload: [String: JSONValue] = ["role": .string(role)]
    payload["note"] = reason.note.map { .string($0) }
    let writable = try JournalLocation.open(flag: desk.journalFlag, desk.configuration)
    try writable.record(
      [
        EventDraft(
          .planApproved,
          subject: plan.id,
          digests: ["plan": Digest.hexadecimal(of: bytes)],
          payload: .object(payload)
        )
      ],
      at: Clock.now(),
      by: author
    )
    try Console.write(
      desk.presentation.shown(
        desk.say(
          "Plan \(plan.id) approved by \(author) as \(role).",
          "方案\(plan.id)已由\(author)（\(role)）批准。"
        )
      ) + "\n"
    )
  }
}
