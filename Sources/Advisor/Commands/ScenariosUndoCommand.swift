import Allocation
import ArgumentParser
import Journal

/// `advisor scenarios undo`: take back the last change; nothing is erased.
struct ScenariosUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last change; nothing is erased.",
    usage: "advisor scenarios undo [options]",
    discussion: """
      advisor scenarios undo
      advisor scenarios undo --yes --note "wrong scenario"
      """
  )

  @OptionGroup var reason: NoteOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    try desk.takeBack(as: .undo, recording, reason) { view in
      try view.lastChange(of: desk.reader.subject)
    }
  }
}

/// `advisor scenarios redo`: bring back what was undone last.
struct ScenariosRedo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Bring back the change that was undone last.",
    usage: "advisor scenarios redo [options]",
    discussion: """
      advisor scenarios redo
      advisor scenarios redo --yes
      """
  )

  @OptionGroup var reason: NoteOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    try desk.takeBack(as: .redo, recording, reason) { view in
      try view.lastUndo(of: desk.reader.subject)
    }
  }
}

/// `advisor scenarios retract`: take back one report; its effect is gone exactly.
struct ScenariosRetract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Take back an accepted report; its effect is gone.",
    usage: "advisor scenarios retract ENTRY --note TEXT [options]",
    discussion: """
      advisor scenarios retract S-12 --note "corrected by the house"
      advisor sources list
      """
  )

  @Argument(help: "The entry of the report: S-12, r12 or 12.")
  var entry: String

  @OptionGroup var reason: NoteOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard Int(entryName: entry) != nil else {
      throw ValidationError("'\(entry)' is no entry: write S-12, as `sources list` shows it")
    }
  }

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    try desk.takeBack(as: .retract, recording, reason) { view in
      guard let position = Int(entryName: entry),
        let event = try view.event(at: position), event.kind == .evidenceAccepted
      else {
        throw Failure(
          .badData,
          "E4243",
          "entry `\(entry)` is no accepted report",
          help: ["see them with: advisor sources list"]
        )
      }
      return try view.isRetracted(position) ? nil : event
    }
  }
}

extension Int {
  /// Reads the number of an entry as it is shown: `S-12`, `r12`, `12`.
  init?(entryName text: String) {
    let digits =
      text.hasPrefix("S-") ? text.dropFirst(2) : text.hasPrefix("r") ? text.dropFirst() : text[...]
    guard let number = Int(digits), number > 0 else { return nil }
    self = number
  }
}

extension BeliefDesk {
  /// Takes back an entry once the person has seen what that does.
  func takeBack(
    as act: TakingBack.Act,
    _ recording: RecordingOptions,
    _ reason: NoteOptions,
    _ choose: (JournalView) throws -> Event?
  ) throws {
    let journal = try JournalLocation.openPresent(flag: journalFlag, configuration)
    let present = try present(journal)
    guard let target = try journal.read(choose) else {
      return Console.note(
        say(
          "There is nothing to \(act.rawValue).\n",
          "没有可\(EventWords(presentation).name(of: act))的更改。\n"
        )
      )
    }
    let told = try journal.read { view in try announcement(of: act, target, view) }
    Console.note(presentation.shown(told) + "\n")
    let draft = EventDraft.takingBack(target, as: act, note: reason.note)
    let after = try anticipated(draft, journal, recording)
    try Console.write(move(from: present.beliefs, to: after, effects: true).text)
    try requireNamedAuthor(for: after, recording)
    guard try recording.confirms(say("Go on", "继续"), presentation) else {
      return Console.note(say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let event = try record(present, by: recording) { view in
      // What was shown is what is taken back: nothing has come in between.
      try choose(view).map { [.takingBack($0, as: act, note: reason.note)] } ?? []
    }
    if let event { try confirm(event) }
  }

  /// The beliefs as they will be once an entry is recorded.
  func anticipated(
    _ draft: EventDraft,
    _ journal: Journal,
    _ recording: RecordingOptions
  ) throws -> Beliefs {
    let held = try journal.trying([draft], at: Clock.now(), by: recording.recorder) { view in
      try reader.current(view, on: Clock.today())
    }
    return try held?.beliefs ?? book.beliefs(setting: [])
  }

  /// What is about to be taken back, or for a redo brought back.
  private func announcement(of act: TakingBack.Act, _ target: Event, _ view: JournalView) throws
    -> String
  {
    var subject = target
    if act == .redo {
      subject = try view.event(at: target.content(TakingBack.self).target) ?? target
    }
    let words = EventWords(presentation).summary(of: subject)
    return act == .redo
      ? say("Brings back \(words).", "恢复\(words)。") : say("Takes back \(words).", "撤回\(words)。")
  }
}
