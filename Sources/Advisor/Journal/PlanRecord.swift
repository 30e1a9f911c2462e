import Allocation
import Diagnostics
import Journal
import PositionedData

/// What the journal keeps of a plan so that it can be made again.
struct PlanRecord: Sendable {
  let request: Request
  let plan: Plan
  let answer: Answer

  /// The bytes of the plan's file.
  var bytes: [UInt8] { JSONWriter.bytes(plan.json(detail: true)) }

  /// Records the plan where there is a journal, or a workspace to keep one in.
  func keep(_ options: InputOptions, _ configuration: Configuration) throws {
    let flag = options.place.journal
    let isWanted =
      configuration.setting(.journal, flag: flag) != nil || configuration.workspace != nil
    guard let path = JournalLocation.find(flag: flag, configuration),
      isWanted || Files.kind(of: path) != .missing
    else { return }
    let recorder = RecordingOptions.defaultAuthor
    let journal = try Journal.open(path)
    try journal.record(at: Clock.now(), by: recorder) { view in try drafts(view) }
  }

  /// The entries that record the plan: its inputs, each once, what its rules are doing where that has
  /// changed, then the plan.
  func drafts(_ view: JournalView) throws -> [EventDraft] {
    var drafts: [EventDraft] = []
    for input in plan.inputs {
      guard try view.newest([.inputKept], subject: input.sha256, limit: 1).isEmpty,
        let content = content(of: input)
      else { continue }
      drafts.append(
        EventDraft(
          .inputKept,
          subject: input.sha256,
          payload: ["name": .string(input.name), "content": content]
        )
      )
    }
    return drafts + (try ruleState(view)) + [saved]
  }

  private func ruleState(_ view: JournalView) throws -> [EventDraft] {
    guard case .recommendation(let recommendation) = answer,
      try view.rules(of: plan.client.id) != recommendation.memory
    else { return [] }
    let names = recommendation.memory.names.map { JSONValue.string($0) }
    return [
      EventDraft(.ruleState, subject: plan.client.id, payload: ["remembered": .array(names)])
    ]
  }

  private var saved: EventDraft {
    let inputs = plan.inputs.map { input in
      JSONValue.object([
        "name": .string(input.name), "path": .string(input.path), "sha256": .string(input.sha256),
      ])
    }
    var beliefs: [String: JSONValue] = [
      "revision": .string(plan.beliefs.revision),
      "probabilities": .object(
        Dictionary(plan.scenarios.map { ($0.id, .number($0.probability)) }) { first, _ in first }
      ),
    ]
    beliefs["age"] = plan.beliefs.ageDays.map { .integer($0) }
    beliefs["expires"] = plan.beliefs.expires.map { .string($0.description) }
    return EventDraft(
      .planSaved,
      subject: plan.id,
      digests: ["plan": Digest.hexadecimal(of: bytes)],
      payload: [
        "client": .string(plan.client.id), "asOf": .string(plan.asOf.description),
        "engine": .string(plan.engine), "inputs": .array(inputs), "beliefs": .object(beliefs),
        "remembered": .array(plan.remembered.names.map { .string($0) }),
      ]
    )
  }

  /// The text of an input; the rules' as files by name, and nothing for those that are built in.
  private func content(of input: Plan.Input) -> JSONValue? {
    guard input.name == "rules" else {
      return request.contents[input.name].flatMap { content in
        String(validating: content.bytes, as: UTF8.self).map { .string($0) }
      }
    }
    guard input.path != RulesLocation.builtIn.name else { return nil }
    let files = request.book.sources.map { (splitPath($0.name).name, JSONValue.string($0.text)) }
    return .object(Dictionary(files) { first, _ in first })
  }
}

extension JournalView {
  /// The entry that saved a plan last.
  func savedPlan(_ id: String) throws -> Event? {
    try newest([.planSaved], subject: id, limit: 1).first
  }
}

extension Plan {
  /// Reads a plan's file.
  static func read(_ path: String) throws -> (plan: Plan, bytes: [UInt8]) {
    let content = try Files.read(path)
    let plan = try Plan(reading: try JSONReader.read(content.bytes, name: content.name))
    return (plan, content.bytes)
  }

  /// The path of one of its inputs, as it was given.
  func path(of input: String) -> String? { inputs.first { $0.name == input }?.path }
}
