import Allocation
import Diagnostics
import Journal
import PositionedData

/// What a recommendation takes from the journal: beliefs and signals.
struct JournalMemory: Sendable {
  /// The beliefs; `nil` when the journal has none for the rule book's scenarios.
  let held: HeldBeliefs?
  /// The signals as a file of signals would have them; `nil` when the journal has none.
  let signalsContent: FileContent?

  /// What stands where a path would.
  static let signalsPath = "journal"

  /// ``signalsPath`` where the journal has signals.
  var signals: String? { signalsContent == nil ? nil : Self.signalsPath }

  /// Reads what there is; nothing where there is no journal.
  ///
  /// With `--as-of` the beliefs are those known at the end of that day; without it those in force.
  init?(
    _ options: InputOptions,
    _ configuration: Configuration,
    _ book: RuleBook,
    _ location: RulesLocation
  ) throws {
    let journal = try JournalLocation.openForReading(flag: options.place.journal, configuration)
    guard let journal else { return nil }
    let reader = BeliefReader(book: book, location: location)
    held = try journal.read { view in
      if let date = options.date { return try reader.known(view, atEndOf: date) }
      return try reader.current(view, on: Clock.today())
    }
    signalsContent = try journal.signals(of: book)
  }
}

extension HeldBeliefs {
  /// A warning that nobody has looked at the beliefs for too long.
  var expired: Diagnostic {
    Diagnostic(
      .warning,
      "W4241",
      "the beliefs \(name) are of \(day) and expired on \(expiry)",
      help: ["look at them again: advisor scenarios show; then set them, changed or not"]
    )
  }
}

extension Journal {
  /// Years of observations that rules may look back on, with room.
  private static let monthsLookedBack = 26

  /// The signals of a rule book as a file of signals would have them.
  ///
  /// - Returns: Nothing when the journal has none. Of one day's observations the last counts.
  func signals(of book: RuleBook) throws -> FileContent? {
    let first = Clock.today().adding(months: -Self.monthsLookedBack)
    var elements: [JSONValue] = []
    try read { view in
      for signal in book.signals {
        let range = "\(signal.name) \(first)"..<"\(signal.name) ~"
        var latest: [(subject: String, value: JSONValue)] = []
        for event in try view.events(.signalObserved, subjects: range) {
          guard let payload = try event.particulars()["payload"] else { continue }
          if latest.last?.subject == event.subject { latest.removeLast() }
          latest.append((event.subject, payload.json))
        }
        elements += latest.map(\.value)
      }
    }
    guard !elements.isEmpty else { return nil }
    return FileContent(
      name: JournalMemory.signalsPath,
      bytes: JSONWriter.bytes(.array(elements), .pretty)
    )
  }
}
