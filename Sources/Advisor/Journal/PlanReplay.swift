import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// Makes a plan again from what the journal keeps of it.
struct PlanReplay {
  let configuration: Configuration
  let view: JournalView
  private let saved: SavedPlan

  init(of event: Event, _ view: JournalView, _ configuration: Configuration) throws {
    self.view = view
    self.configuration = configuration
    saved = try event.content()
  }

  /// Computes the plan.
  ///
  /// - Throws: ``Failure`` (4) that says of every input whether it is gone, has changed or cannot be read.
  func plan() throws -> Plan {
    guard saved.engine == Version.engine else {
      throw refusal(
        "engine \(saved.engine) computed it, and this is \(Version.engine)",
        help: ["make a new one: advisor rebalance PORTFOLIO --save plan.json"]
      )
    }
    var losses = Losses()
    var recorded: [String: FileContent] = [:]
    for input in saved.inputs where input.name != "rules" {
      guard let bytes = try content(of: input, &losses) else { continue }
      recorded[input.path] = FileContent(name: input.path, bytes: bytes)
    }
    let rules = saved.inputs.first { $0.name == "rules" }
    let book = try rules.flatMap { try self.book($0, &losses) }
    guard losses.words.isEmpty else {
      throw refusal(losses.words.joined(separator: ", "), notes: losses.reasons)
    }
    guard let book, let rules, let portfolio = saved.inputs.first(where: { $0.name == "portfolio" })
    else { throw refusal("it does not name its rules and its portfolio") }
    return try request(book, rules.path, portfolio.path, recorded).plan()
  }

  /// What is no longer as it was.
  private struct Losses {
    var words: [String] = []
    var reasons: [Diagnostic.Note] = []

    mutating func add(_ input: SavedPlan.Input, _ state: InputState) {
      guard let what = state.words else { return }
      words.append("\(input.name) `\(input.path)` \(what)")
      reasons += state.reasons
    }
  }

  private func request(
    _ book: RuleBook,
    _ rules: String,
    _ portfolio: String,
    _ recorded: [String: FileContent]
  ) throws -> Request {
    var arguments = ["--as-of", saved.asOf.description]
    for input in saved.inputs where input.name == "signals" || input.name == "prices" {
      arguments += ["--\(input.name)", input.path]
    }
    guard
      let beliefs = Beliefs(
        book.scenarios.map { saved.probabilities[$0.id] ?? 0 },
        provenance: saved.revision
      )
    else { throw refusal("its probabilities are not those of the scenarios of its rules") }
    return try Request.read(
      portfolio: portfolio,
      try InputOptions.parse(arguments),
      configuration,
      book: book,
      rules: rules,
      beliefs: beliefs,
      remembering: RuleMemory(saved.remembered),
      recorded: recorded,
      origin: Plan.BeliefsRecord(
        revision: saved.revision,
        ageDays: saved.age,
        expires: saved.expires
      )
    )
  }

  // MARK: - Inputs

  /// The bytes of an input: from the journal, or else of its file where that is still the same.
  private func content(
    of input: SavedPlan.Input,
    _ losses: inout Losses
  ) throws -> [UInt8]? {
    if case .text(let kept)? = try kept(input) { return Array(kept.utf8) }
    var bytes: [UInt8] = []
    let state = try InputState(comparing: input.sha256) {
      bytes = try Files.read(input.path).bytes
      return Digest.hexadecimal(of: bytes)
    }
    losses.add(input, state)
    return bytes
  }

  private func kept(_ input: SavedPlan.Input) throws -> KeptInput.Kept? {
    let event = try view.newest([.inputKept], subject: input.sha256, limit: 1).first
    return try event?.content(KeptInput.self).kept
  }

  private func book(_ input: SavedPlan.Input, _ losses: inout Losses) throws -> RuleBook? {
    if case .files(let files)? = try kept(input) {
      let documents = try files.map { name, text in
        (name, try YAMLReader.read(Array(text.utf8), name: joinPath(input.path, name)))
      }
      let all = Dictionary(documents) { first, _ in first }
      return try RuleBook.read(RuleBookFiles(folder: input.path, documents: all))
    }
    var book: RuleBook?
    let state = try InputState(comparing: input.sha256) {
      let found = try RulesLocation(named: input.path).book()
      book = found
      return found.digest
    }
    losses.add(input, state)
    return book
  }

  private func refusal(
    _ reason: String,
    notes: [Diagnostic.Note] = [],
    help: [String] = ["the journal keeps what `rebalance --save` was given from now on"]
  ) -> Failure {
    Failure(
      .stale,
      "E4250",
      "the plan cannot be made again: \(reason)",
      notes: notes,
      help: help
    )
  }
}

extension RuleBook {
  /// The SHA-256 of the book's files, as plans state it.
  var digest: String {
    let text = sources.map { "\(splitPath($0.name).name)\n\($0.text)" }.joined(separator: "\n")
    return Digest.hexadecimal(of: Array(text.utf8))
  }
}
