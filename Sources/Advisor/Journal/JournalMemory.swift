import Allocation
import Diagnostics
import Journal
import PositionedData

/// What a recommendation takes from the journal: beliefs and signals.
struct JournalMemory: Sendable {
  /// The beliefs; `nil` when the journal has none for the rule book's scenarios.
  let held: HeldBeliefs?
  private let journal: Journal
  /// The last entry that counts.
  private let last: Int
  /// The digest of the journal's last entry, which stands for all of it; `nil` for an empty one.
  let digest: String?

  /// What stands where a path would.
  static let signalsPath = "journal"

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
    (held, last, digest) = try journal.read { view in
      let digest = try view.event(at: view.lastPosition)?.digest
      guard let date = options.date else {
        return (try reader.glance(view, on: Clock.today()), .max, digest)
      }
      let last = try view.position(at: Moment(endOf: date))
      return (try reader.known(view, atEndOf: date), last, digest)
    }
    self.journal = journal
  }
}

extension JournalMemory {
  /// What the rules of a portfolio were doing when its last plan was saved.
  func rules(of portfolio: String) throws -> RuleMemory {
    try journal.read { view in try view.rules(of: portfolio, upTo: last) }
  }
}

extension JournalView {
  /// What the rules of a portfolio were doing when its last plan was saved.
  func rules(of portfolio: String, upTo last: Int = .max) throws -> RuleMemory {
    let state = try newest([.ruleState], subject: portfolio, upTo: last, limit: 1).first
    return RuleMemory(try state?.content(RememberedRules.self).names ?? [])
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

extension JournalMemory {
  /// The signals that a portfolio's rules read on a day, as a file of signals would have them.
  ///
  /// - Returns: Nothing when the journal has none of that time.
  func signals(of book: RuleBook, for policy: Policy?, on date: CalendarDate) throws -> FileContent?
  {
    try journal.signals(of: book, for: policy, on: date)
  }
}

extension Journal {
  /// The signals that rules read on a day, as a file of signals would have them.
  ///
  /// - Returns: Nothing when the journal has none of that time.
  func signals(of book: RuleBook, for policy: Policy? = nil, on date: CalendarDate) throws
    -> FileContent?
  {
    var elements: [JSONValue] = []
    try read { view in
      for lookback in book.lookbacks(with: policy) {
        let name = book.signals[lookback.signal].name
        elements += try lookback.observations(at: date) { day in
          try view.observation(of: name, upTo: day)
        }
      }
    }
    guard !elements.isEmpty else { return nil }
    return FileContent(
      name: JournalMemory.signalsPath,
      bytes: JSONWriter.bytes(.array(elements), .pretty)
    )
  }
}

extension JournalView {
  /// The newest observation of a signal at or before a day; of one day's observations the last counts.
  fileprivate func observation(of signal: String, upTo day: CalendarDate) throws
    -> (date: CalendarDate, value: JSONValue)?
  {
    let subjects = "\(signal) "...ObservedSignal.subject(signal, day)
    let observed = try last(.signalObserved, subjects: subjects)?.content(ObservedSignal.self)
    return observed.map { ($0.date, $0.json) }
  }
}
