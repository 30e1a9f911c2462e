package import Diagnostics
package import PositionedData

extension Plan {
  /// Reads an `advisor.plan/1` document.
  ///
  /// - Throws: ``InputError`` with every finding, such as an unknown key or a missing one (E1xxx), or a
  ///   document of another kind (E4040).
  package init(reading document: LocatedDocument) throws(InputError) {
    var findings = Findings()
    let plan = Plan(document.field, &findings)
    try findings.throwIfErrors()
    guard let plan else { throw InputError([.notAPlan(document)]) }
    self = plan
  }

  private init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a plan", &findings) else { return nil }
    guard object.isPlan(&findings) else { return nil }
    let header = PlanHeader(&object, &findings)
    let sleeves = object.lines("sleeves", &findings) { Plan.SleeveLine($0, &$1) }
    let kinks = object.optional("kinks").map { $0.bySleeve(sleeves, &findings) }
    let body = PlanBody(&object, sleeves, &findings)
    object.finish(&findings)
    guard let header, !findings.hasErrors else { return nil }
    id = header.id
    asOf = header.asOf
    engine = header.engine
    client = header.client
    inputs = header.inputs
    beliefs = header.beliefs
    scenarios = header.scenarios
    warnings = header.warnings
    remembered = header.remembered
    absentSleeves = body.absentSleeves
    self.sleeves = kinks.map { zip(sleeves, $0).map { $0.with(kink: $1) } } ?? sleeves
    risk = body.risk
    replays = body.replays
    signals = body.signals
    explanation = body.explanation
    rules = body.rules
    programme = body.programme
    orders = body.orders
    pause = body.pause
    conflict = body.conflict
  }
}

extension Diagnostic {
  fileprivate static func notAPlan(_ document: LocatedDocument) -> Diagnostic {
    Diagnostic(.error, "E4040", "`\(document.file.name)` is not a plan this version can read")
  }
}

extension ObjectReader {
  /// Whether the document says it is a plan; anything else is reported once, not key by key.
  fileprivate mutating func isPlan(_ findings: inout Findings) -> Bool {
    guard let schema = required("schema", &findings), let text = schema.string(&findings) else {
      return false
    }
    if text == Plan.schema { return true }
    findings.error(
      "E4040",
      "this is not a plan: its schema is `\(text)`",
      at: schema.span,
      help: ["make one with: advisor rebalance PORTFOLIO --save plan.json"]
    )
    return false
  }
}

/// What a plan has with and without an allocation.
private struct PlanHeader {
  let id: String
  let asOf: CalendarDate
  let engine: String
  let client: Plan.Client
  let inputs: [Plan.Input]
  let beliefs: Plan.BeliefsRecord
  let scenarios: [Plan.ScenarioLine]
  let warnings: [Plan.Warning]
  let remembered: RuleMemory

  init?(_ object: inout ObjectReader, _ findings: inout Findings) {
    let id = object.text("id", &findings)
    let asOf = object.required("asOf", &findings)?.date(&findings)
    let engine = object.text("engine", &findings)
    let client = object.required("portfolio", &findings).flatMap { Plan.Client($0, &findings) }
    inputs = object.required("inputs", &findings)?.inputs(&findings) ?? []
    let beliefs = object.required("beliefs", &findings).flatMap {
      Plan.BeliefsRecord($0, &findings)
    }
    scenarios = object.lines("scenarios", &findings) { Plan.ScenarioLine($0, &$1) }
    warnings = object.lines("warnings", &findings) { Plan.Warning($0, &$1) }
    remembered = RuleMemory(object.optional("remembered")?.strings(&findings) ?? [])
    guard let id, let asOf, let engine, let client, let beliefs else { return nil }
    self.id = id
    self.asOf = asOf
    self.engine = engine
    self.client = client
    self.beliefs = beliefs
  }
}

/// What a plan has when there is an allocation, or the conflict when there is none.
private struct PlanBody {
  let absentSleeves: [Plan.AbsentSleeve]
  let risk: Plan.Risk?
  let replays: [Plan.Replay]
  let signals: [Plan.SignalLine]
  let explanation: Plan.Reasons
  let rules: [Plan.RuleLine]
  let programme: Plan.Programme?
  let orders: Plan.Orders
  let pause: String?
  let conflict: [Plan.ConflictLine]

  init(_ object: inout ObjectReader, _ sleeves: [Plan.SleeveLine], _ findings: inout Findings) {
    absentSleeves = object.lines("absentSleeves", &findings) { Plan.AbsentSleeve($0, &$1) }
    risk = object.optional("risk").flatMap { Plan.Risk($0, &findings) }
    replays = object.lines("replays", &findings) { Plan.Replay($0, &$1) }
    signals = object.lines("signals", &findings) { Plan.SignalLine($0, &$1) }
    explanation = Plan.Reasons(
      contributions: object.lines("contributions", &findings) {
        Plan.Contribution($0, sleeves, &$1)
      },
      isOneOfSeveral: object.optional("isOneOfSeveral")?.bool(&findings) ?? false
    )
    rules = object.lines("rules", &findings) { Plan.RuleLine($0, sleeves, &$1) }
    programme = Plan.Programme(&object, sleeves, &findings)
    orders = Plan.Orders(&object, &findings)
    pause = object.optional("pause")?.string(&findings)
    conflict = object.lines("conflict", &findings) { Plan.ConflictLine($0, &$1) }
  }
}
