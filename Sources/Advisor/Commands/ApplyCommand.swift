import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// `advisor apply`: check a plan against today's inputs, write its orders, record it.
struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Check a plan against today's inputs; write its orders.",
    usage: "advisor apply PLAN [--blotter FILE] [options]",
    discussion: """
      advisor apply plan.json --blotter orders.csv --format ibkr
      advisor apply plan.json --allow-stale "prices checked by phone"
      """
  )

  @Argument(help: "The plan, as `rebalance --save` wrote it.")
  var plan: String

  @Option(name: .long, help: .init("Write the orders here.", valueName: "file"))
  var blotter: String?

  @Option(
    name: .long,
    help: .init("How they are written: generic, ibkr, fix.", valueName: "format")
  )
  var format = OrderFormat.generic

  @Option(
    name: .customLong("allow-stale"),
    help: .init("Go on with old prices, and why.", valueName: "reason")
  )
  var allowStale: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    try allowStale?.checkReadable(as: "the value for '--allow-stale'", ifEmpty: "say why")
  }

  func run() throws {
    let (plan, bytes) = try Plan.read(self.plan)
    let desk = try BeliefDesk(recording, .rules(of: plan, book), display)
    let journal = try JournalLocation.openPresent(flag: desk.journalFlag, desk.configuration)
    try PlanComparison(of: plan, bytes, with: desk, journal)
      .refuse(plan, at: self.plan)
    try checkAge(plan)
    guard plan.conflict.isEmpty else {
      throw Failure(.policyUnmet, "E4251", "the plan has no weights: its limits cannot all be met")
    }
    let question = desk.say(
      "Apply plan \(plan.id), \(plan.orders.trades.count) trades",
      "执行方案\(plan.id)，\(plan.orders.trades.count)笔交易"
    )
    guard try recording.confirms(question, desk.presentation) else {
      return Console.note(desk.say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let event = try apply(plan, desk)
    try Console.write(
      desk.say(
        "Plan \(plan.id) applied, entry \(event.position)"
          + (blotter.map { "; orders in \($0)" } ?? "") + "\n",
        "方案\(plan.id)已执行，第\(event.position)条" + (blotter.map { "；订单在\($0)" } ?? "") + "\n"
      )
    )
  }

  private func apply(_ plan: Plan, _ desk: BeliefDesk) throws -> Event {
    let now = Clock.now()
    let orders = try format.orders(of: plan, at: now)
    let writable = try JournalLocation.open(flag: desk.journalFlag, desk.configuration)
    let events = try writable.record(at: Clock.now(), by: recording.recorder) { view in
      if let before = try view.newest([.planApplied], subject: plan.id, limit: 1, inForce: true)
        .first
      {
        throw Failure(
          .stale,
          "E4252",
          "the plan was applied already, on \(before.time.day) by \(before.author)",
          help: ["its orders would be placed twice; make a new plan"]
        )
      }
      // The orders are there before the journal says so; should that fail, they are told to be void.
      if let blotter { try OutputFile.write(orders, to: blotter) }
      var payload: [String: JSONValue] = ["trades": .integer(plan.orders.trades.count)]
      if blotter != nil { payload["format"] = .string(format.rawValue) }
      payload["note"] = allowStale.map { .string($0) }
      return [
        EventDraft(
          .planApplied,
          subject: plan.id,
          digests: ["orders": Digest.hexadecimal(of: orders)],
          payload: .object(payload)
        )
      ]
    }
    guard let event = events.last else { preconditionFailure("an applied plan is an entry") }
    return event
  }

  private func checkAge(_ plan: Plan) throws(Failure) {
    let age = plan.pricesDate.days(to: Clock.today())
    guard age > PlanComparison.greatestAgeDays, allowStale == nil else { return }
    throw Failure(
      .stale,
      "E4253",
      "the plan's prices are of \(plan.pricesDate), \(age) days ago; \(PlanComparison.greatestAgeDays) are allowed",
      help: ["bring the portfolio up to date, or say why not: --allow-stale REASON"]
    )
  }
}

extension BookOptions {
  /// The rule book that is named, or else the one that a plan was made by.
  static func rules(of plan: Plan, _ named: BookOptions) throws -> BookOptions {
    guard named.rules == nil, let path = plan.path(of: "rules"), path != RulesLocation.builtIn.name
    else { return named }
    return try BookOptions.parse(["--rules", path])
  }
}
