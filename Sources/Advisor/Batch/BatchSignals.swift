import Allocation
import Diagnostics
import Journal
import PositionedData
import RuleLanguage

/// Where the accounts of a batch take their signals from: a file, or the journal, which says of each day
/// what was known of it.
struct BatchSignals: Sendable {
  /// What accounts of one day read.
  struct Found: Sendable {
    let observations: SignalObservations
    /// What they were read from; `nil` for nothing.
    let input: Plan.Input?
  }

  /// What two accounts must have in common to read the same.
  struct Key: Hashable, Sendable {
    let date: CalendarDate
    /// What a pause condition reads that no rule of the book does.
    let further: [Reference]
  }

  let book: RuleBook
  /// The journal; `nil` where there is none, or a file stands before it.
  let journal: JournalMemory?
  /// What a file says, or nothing: for days of which the journal has none.
  let file: Found
  /// The proposal in use, which observes signals of its own.
  let proposed: ProposedBeliefs?
  /// Whether the command line names the file.
  let isNamed: Bool

  /// What an account has in common with those that read the same signals.
  func key(of portfolio: Portfolio, on date: CalendarDate) -> Key {
    let further = journal == nil ? nil : portfolio.policy.phaseIn?.furtherReferences
    return Key(date: date, further: further ?? [])
  }

  /// The signals of an account on a day.
  ///
  /// - Throws: ``BatchError`` when the journal cannot be read or says what the rule book does not know.
  func found(for policy: Policy, on date: CalendarDate) throws(BatchError) -> Found {
    let found = try recorded(for: policy, on: date) ?? file
    guard let proposed else { return found }
    return Found(
      observations: proposed.signals(with: found.observations, isNamed: isNamed),
      input: found.input
    )
  }

  private func recorded(for policy: Policy, on date: CalendarDate) throws(BatchError) -> Found? {
    do {
      guard let content = try journal?.signals(of: book, for: policy, on: date) else { return nil }
      var warnings: [Diagnostic] = []
      let document = try JSONReader.read(content.bytes, name: content.name)
      return Found(
        observations: try SignalObservations.read(document, for: book, warnings: &warnings),
        input: Plan.Input(signalsOf: content, at: content.name)
      )
    } catch {
      throw BatchError(reading: error)
    }
  }
}

extension Plan.Input {
  /// Signals as an input.
  init(signalsOf content: FileContent, at path: String) {
    self.init(name: "signals", path: path, sha256: Digest.hexadecimal(of: content.bytes))
  }
}

extension BatchError {
  /// What stands in the way of reading what a line needs besides itself.
  init(reading error: any Error) {
    switch error {
    case let error as InputError: self.init(error.diagnostics)
    case let error as JournalError: self.init(error.failure.diagnostics)
    default: self.init(.internal, "\(error)")
    }
  }
}
