import Journal
import PositionedData

/// Records entries one by one, each on the disk before the next, and says how long it took.
///
///     swift run -c release transactions FILE [COUNT]
@main enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else { return print("usage: transactions FILE [COUNT]") }
    let count = arguments.count > 2 ? Int(arguments[2]) ?? 0 : 10_000
    let journal = try Journal.open(arguments[1])
    let clock = ContinuousClock()
    let elapsed = try clock.measure {
      for index in 0..<count {
        try journal.record(
          [draft(index)],
          at: Moment(milliseconds: 1_790_000_000_000 + index * 1000),
          by: "ann"
        )
      }
    }
    let verification = try journal.verify()
    precondition(verification.faults.isEmpty && verification.count >= count, "the journal verifies")
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    print(seconds)
  }

  private static func draft(_ index: Int) -> EventDraft {
    EventDraft(
      .override,
      subject: "A B C",
      payload: [
        "probabilities": ["A": 0.40, "B": 0.35, "C": 0.25], "note": .string("note \(index)"),
      ]
    )
  }
}
