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
  /// - Throws: ``Failure`` (4) that names the inputs that are gone.
  func plan() throws -> Plan {
    guard saved.engine == Version.engine else { throw gone(["the engine \(saved.engine)"]) }
    let inputs = saved.inputs
    var missing: [String] = []
    var recorded: [String: FileContent] = [:]
    for input in inputs where input.name != "rules" {
      if let bytes = try content(of: input) {
        recorded[input.path] = FileContent(name: input.path, bytes: bytes)
      } else {
        missing.append("\(input.name) `\(input.path)`")
      }
    }
    let rules = inputs.first { $0.name == "rules" }
    let book = try rules.flatMap { try self.book($0) }
    if book == nil { missing.append("rules `\(rules?.path ?? "")`") }
    guard missing.isEmpty, let book, let rules,
      let portfolio = inputs.first(where: { $0.name == "portfolio" })
    else { throw gone(missing) }
    return try request(book, rules.path, portfolio.path, recorded).plan()
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
    else { throw gone(["the probabilities"]) }
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
  private func content(of input: SavedPlan.Input) throws -> [UInt8]? {
    if case .text(let kept)? = try kept(input) { return Array(kept.utf8) }
    guard let content = try? Files.read(input.path),
      Digest.hexadecimal(of: content.bytes) == input.sha256
    else { return nil }
    return content.bytes
  }

  private func kept(_ input: SavedPlan.Input) throws -> KeptInput.Kept? {
    let event = try view.newest([.inputKept], subject: input.sha256, limit: 1).first
    return try event?.content(KeptInput.self).kept
  }

  private func book(_ input: SavedPlan.Input) throws -> RuleBook? {
    if case .files(let files)? = try kept(input) {
      let documents = try files.map { name, text in
        (name, try YAMLReader.read(Array(text.utf8), name: joinPath(input.path, name)))
      }
      let all = Dictionary(documents) { first, _ in first }
      return try RuleBook.read(RuleBookFiles(folder: input.path, documents: all))
    }
    let location: RulesLocation =
      input.path == RulesLocation.builtIn.name
      ? .builtIn : .folder(input.path, origin: "the plan")
    guard let book = try? location.book(), book.digest == input.sha256 else { return nil }
    return book
  }

  private func gone(_ what: [String]) -> Failure {
    Failure(
      .stale,
      "E4250",
      "the plan cannot be made again: \(what.joined(separator: ", ")) is gone",
      help: ["the journal keeps what `rebalance --save` was given from now on"]
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
