import Allocation
import Diagnostics
import Journal
import PositionedData
import Reports

/// What the commands that look at beliefs or change them share: rule book, journal, and how text is
/// shown.
struct BeliefDesk: Sendable {
  let configuration: Configuration
  let presentation: Presentation
  let location: RulesLocation
  let book: RuleBook
  let journalFlag: String?

  init(_ recording: RecordingOptions, _ book: BookOptions, _ display: DisplayOptions) throws {
    try self.init(recording.place, book, display)
  }

  init(_ place: JournalOptions, _ book: BookOptions, _ display: DisplayOptions) throws {
    let configuration = try Configuration.load()
    let location = RulesLocation.find(flag: book.rules, configuration)
    self.configuration = configuration
    self.location = location
    presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    self.book = try location.book()
    journalFlag = place.journal
  }

  var reader: BeliefReader { BeliefReader(book: book, location: location) }

  func say(_ english: String, _ chinese: String) -> String { presentation(english, chinese) }

  /// The beliefs in force and the entry they are of; the rule book's own where there is no journal.
  struct Present: Sendable {
    let beliefs: Beliefs
    let held: HeldBeliefs?
  }

  /// The beliefs in force today, for whom probabilities are enough.
  func glance(_ journal: Journal?) throws -> Present {
    let held = try journal?.read { view in try reader.glance(view, on: Clock.today()) }
    return Present(beliefs: try held?.beliefs ?? book.beliefs(setting: []), held: held)
  }

  /// The beliefs in force today, for whom probabilities are enough.
  func glance() throws -> Present {
    try glance(try JournalLocation.openForReading(flag: journalFlag, configuration))
  }

  /// The beliefs in force today, with what each fact did to them.
  func present() throws -> Present {
    let journal = try JournalLocation.openForReading(flag: journalFlag, configuration)
    return try present(journal)
  }

  /// The beliefs in force today in a journal, with what each fact did to them.
  func present(_ journal: Journal?) throws -> Present {
    let held = try journal?.read { view in try reader.current(view, on: Clock.today()) }
    return Present(beliefs: try held?.beliefs ?? book.beliefs(setting: []), held: held)
  }

  // MARK: - Recording

  /// Records a change, and before it the priors where the journal has none for these scenarios and the
  /// change is one of probabilities.
  ///
  /// - Returns: The last entry; nothing when the closure decides on nothing.
  /// - Throws: ``Failure`` (4) when another process has changed the beliefs since they were shown.
  func record(
    _ shown: Present,
    by recording: RecordingOptions,
    startingFromPriors startsFromPriors: Bool = true,
    _ decide: (JournalView) throws -> [EventDraft]
  ) throws -> Event? {
    let journal = try JournalLocation.open(flag: journalFlag, configuration)
    let events = try journal.record(at: Clock.now(), by: recording.recorder) { view in
      let standing = try view.standing(of: reader.scenarios)
      guard standing?.revision.position == shown.held?.revision else {
        throw Failure(
          .stale,
          "E4241",
          "the beliefs were changed meanwhile, by entry \(standing?.revision.position ?? 0)",
          help: ["look again and say it again: advisor scenarios show"]
        )
      }
      try warnOfClock(view, Clock.now())
      let drafts = try decide(view)
      return standing == nil && startsFromPriors && !drafts.isEmpty
        ? [.priors(of: book)] + drafts : drafts
    }
    // Signals follow the report they belong to, which is what changed the beliefs.
    return events.last { $0.kind != .signalObserved }
  }

  /// Says what was recorded.
  func confirm(_ event: Event) throws(Failure) {
    try Console.write(
      presentation.shown(
        say("Recorded as r\(event.position).", "已记录为 r\(event.position)。")
      ) + "\n"
    )
  }

  /// A warning when the clock stands before the last entry.
  private func warnOfClock(_ view: JournalView, _ now: Moment) throws {
    guard let last = try view.event(at: try view.lastPosition), last.time > now else { return }
    let warning = Diagnostic(
      .warning,
      "W4240",
      "the clock says \(now), before entry \(last.position) of \(last.time)",
      notes: [.init("entries keep the order they come in")],
      help: ["set the clock if it is wrong"]
    )
    _ = AdvisorCommand.report([warning], .done)
  }

  // MARK: - Who may move how much

  /// Asks for a name when a scenario moves far within a month; how far is for the likelihoods to say.
  func requireNamedAuthor(for moved: Beliefs, _ recording: RecordingOptions) throws {
    guard recording.namedAuthor == nil else { return }
    let limit = try location.evidenceBook().likelihoods.namedPersonMove
    let before = try monthAgo()
    let moves = zip(before.probabilities, moved.probabilities).map { abs($1 - $0) }
    guard let index = moves.indices.max(by: { moves[$0] < moves[$1] }),
      moves[index] > limit + Beliefs.sumTolerance
    else { return }
    let numbers = NumberStyle.ascii
    let (from, to) = (before.probabilities[index], moved.probabilities[index])
    throw Failure(
      .policyUnmet,
      "E4242",
      "\(book.scenarios[index].id) would move from \(numbers.probability(from)) to "
        + "\(numbers.probability(to)) within a month",
      notes: [
        .init("more than \(numbers.trimmed(100 * limit, atMost: 2)) points need a person's name")
      ],
      help: ["say on whose word: --author NAME"]
    )
  }

  /// The beliefs a month ago, or the first ones.
  private func monthAgo() throws -> Beliefs {
    let day = Clock.today().adding(days: -HeldBeliefs.daysInForce)
    let journal = try JournalLocation.openForReading(flag: journalFlag, configuration)
    let held = try journal?.read { view in try reader.known(view, atEndOf: day) }
    if let held { return try held.beliefs }
    let first = try journal?.read { view in
      try view.firstBase(of: reader.subject).flatMap {
        try reader.past(view, upTo: $0.position, on: day)
      }
    }
    return try first?.beliefs ?? book.beliefs(setting: [])
  }
}
