import ArgumentParser
import Diagnostics

/// `advisor batch`: a whole book of accounts, one line each.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answer many portfolios, one JSON line each.",
    usage: "advisor batch [options] < accounts.ndjson > answers.ndjson",
    discussion: """
      advisor batch --trailer < accounts.ndjson > answers.ndjson
      advisor batch run portfolios --save runs/today
      """,
    subcommands: [BatchRunCommand.self, BatchReportCommand.self]
  )

  /// Above any machine this is made for; a slip of the finger should not start a million threads.
  private static let threadLimit = 512

  @OptionGroup var inputs: InputOptions

  @Option(name: .long, help: .init("Threads to work with; 1 unless given.", valueName: "n"))
  var threads = 1

  @Flag(name: .long, help: "Whole plans instead of short answers.")
  var detail = false

  @Flag(name: .long, help: "End with a line of counts and checksums.")
  var trailer = false

  func validate() throws {
    guard (1...Self.threadLimit).contains(threads) else {
      throw ValidationError(
        "The value '\(threads)' is invalid for '--threads': it may be 1 to \(Self.threadLimit)"
      )
    }
  }

  func run() throws {
    let house = try Self.house(inputs)
    _ = AdvisorCommand.report(house.warnings, .done)
    let stream = BatchStream(
      of: house,
      detail: detail,
      hasTrailer: trailer,
      threads: threads
    )
    try stream.run(threads: threads)
  }

  /// Reads what all accounts share.
  ///
  /// A scheduler must not try again what no retry can mend, so that everything wrong with it ends with the
  /// one status for that.
  private static func house(_ inputs: InputOptions) throws -> BatchHouse {
    do {
      return try BatchHouse.read(inputs, try Configuration.load())
    } catch let failure as Failure where failure.status != .inputOutput {
      throw Failure(failure.diagnostics, .badData)
    }
  }
}
