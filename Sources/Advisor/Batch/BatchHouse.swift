import Allocation
import Diagnostics
import PositionedData

/// What all accounts of a batch share: rules, beliefs, signals and prices, read and checked once.
struct BatchHouse: Sendable {
  let book: RuleBook
  let beliefs: Beliefs
  /// Where the beliefs come from.
  let origin: BeliefOrigin
  let signals: BatchSignals
  /// The journal, which knows what the rules of a portfolio were doing; `nil` where there is none.
  let memory: JournalMemory?
  /// Prices from elsewhere; they stand before a portfolio's own.
  let prices: [String: Money]
  /// The date everything is computed for; `nil` for each portfolio's own.
  let asOf: CalendarDate?
  /// What the house was read from besides signals, with digests.
  let inputs: [Plan.Input]
  /// Findings that did not stop anything.
  let warnings: [Diagnostic]
  /// The SHA-256 of everything that shapes an answer besides its own line, in hexadecimal.
  let configuration: String

  /// Digits of ``configuration`` that every record carries: enough to trace a stray file.
  static let tracedDigits = 16

  /// What every record carries of ``configuration``.
  var trace: String { String(configuration.prefix(Self.tracedDigits)) }
}

extension BatchHouse {
  /// Reads the files that a batch names; everything wrong with any of them is reported at once.
  ///
  /// - Throws: ``Failure`` or `InputError`.
  static func read(
    _ options: InputOptions,
    besideFolder folder: String? = nil,
    _ configuration: Configuration
  ) throws -> BatchHouse {
    let location = RulesLocation.find(flag: options.book.rules, configuration)
    let book = try location.book()
    var reader = BatchHouseReader(book: book, at: location)
    return try reader.house(options, besideFolder: folder, configuration)
  }
}

extension Plan.Input {
  /// The rule book as an input: its files by name and text.
  init(rulesOf book: RuleBook, named name: String) {
    let text = book.sources.map { "\(splitPath($0.name).name)\n\($0.text)" }.joined(separator: "\n")
    self.init(name: "rules", path: name, sha256: Digest.hexadecimal(of: Array(text.utf8)))
  }
}
