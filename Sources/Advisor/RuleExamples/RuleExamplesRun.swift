import Allocation
import Diagnostics
import PositionedData

/// A run of the examples beside a rule book: what passed, what failed, which rules were seen at work.
struct RuleExamplesRun: Sendable {
  /// One file of examples.
  struct File: Sendable {
    let name: String
    let passed: Int
    let failed: Int
  }

  let files: [File]
  let failures: [Diagnostic]
  /// Rules that some example saw at work, of all rules of the book.
  let seen: Int
  let rules: Int

  /// Runs every example.
  ///
  /// - Throws: ``Failure`` and `InputError` for what cannot be read.
  init(at location: RulesLocation) throws {
    let book = try location.book()
    var library = ExampleLibrary(files: ExampleFiles(location: location), book: book)
    var files: [File] = []
    var failures: [Diagnostic] = []
    var active: Set<String> = []
    for content in try library.files.examples() {
      let document = try YAMLReader.read(content.bytes, name: content.name)
      let examples = try RuleExample.read(document, for: book)
      var failed = 0
      for example in examples {
        let result = try library.run(example)
        active.formUnion(result.active)
        failures += result.failures
        failed += result.failures.isEmpty ? 0 : 1
      }
      files.append(File(name: content.name, passed: examples.count - failed, failed: failed))
    }
    self.files = files
    self.failures = failures
    seen = active.count
    rules = book.tiltRules.count + book.limitRules.count
  }
}

/// Clients and sets of signals, each read once.
private struct ExampleLibrary {
  let files: ExampleFiles
  let book: RuleBook
  private var portfolios: [String: Portfolio] = [:]
  private var observations: [String: SignalObservations] = [:]

  init(files: ExampleFiles, book: RuleBook) {
    self.files = files
    self.book = book
  }

  mutating func run(_ example: RuleExample) throws -> RuleExample.Result {
    let portfolio = try portfolio(example.client)
    guard let date = portfolio.asOf else {
      throw Failure(
        .badData,
        "E4061",
        "`\(example.client)` has no `asOf`, and an example needs a fixed date"
      )
    }
    return try example.run(
      in: book,
      with: portfolio,
      given: try observations(example.signals),
      asOf: date
    )
  }

  private mutating func portfolio(_ client: String) throws -> Portfolio {
    if let known = portfolios[client] { return known }
    let content = try files.portfolioFile("\(client).json")
    let document = try JSONReader.read(content.bytes, name: content.name)
    var policy: LocatedDocument?
    if let reference = Portfolio.policyReference(in: document) {
      let file = try files.portfolioFile(reference.path)
      policy = try JSONReader.read(file.bytes, name: file.name)
    }
    var warnings: [Diagnostic] = []
    let portfolio = try Portfolio.read(document, policy: policy, for: book, warnings: &warnings)
    portfolios[client] = portfolio
    return portfolio
  }

  /// A set of signals by name; the calm set is what a portfolio finds beside it.
  private mutating func observations(_ set: String) throws -> SignalObservations {
    if let known = observations[set] { return known }
    let content = try files.portfolioFile("signals/\(set == "calm" ? "signals" : set).json")
    var warnings: [Diagnostic] = []
    let read = try SignalObservations.read(
      try JSONReader.read(content.bytes, name: content.name),
      for: book,
      warnings: &warnings
    )
    observations[set] = read
    return read
  }
}
