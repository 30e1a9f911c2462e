import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// `advisor journal verify`: whether the record is whole and unaltered.
struct JournalVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every entry and every link; 5 when one is wrong.",
    usage: "advisor journal verify [options]",
    discussion: """
      advisor journal verify
      advisor journal verify --rebuild
      """
  )

  @Flag(name: .long, help: "First make again what is derived from the entries.")
  var rebuild = false

  @OptionGroup var place: JournalOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let verification: Verification
    do {
      let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
      if rebuild { try journal.rebuildViews() }
      verification = try journal.verify()
    } catch let error as JournalError {
      guard case .damaged = error else { throw error }
      throw Failure(error.diagnostics, .checkFailed)
    }
    guard verification.faults.isEmpty else { throw Failure(verification.diagnostics, .checkFailed) }
    _ = AdvisorCommand.report(warnings(verification), .done)
    try Console.write(
      presentation(
        "ok: \(verification.count) entries, each in its place and unaltered\n",
        "通过：\(verification.count)条记录，次序完整，未被改动\n"
      ) + presentation("last \(verification.digest)\n", "末条 \(verification.digest)\n")
    )
  }

  private func warnings(_ verification: Verification) -> [Diagnostic] {
    guard let first = verification.timesSetBack.first else { return [] }
    return [
      Diagnostic(
        .warning,
        "W4242",
        "the clock was set back before entry \(first), and before "
          + "\(verification.timesSetBack.count - 1) others",
        notes: [.init("the order of entries is the order they came in")]
      )
    ]
  }
}

/// `advisor journal replay`: make a saved plan again.
struct JournalReplay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Make a saved plan again, byte for byte.",
    usage: "advisor journal replay PLAN [options]",
    discussion: """
      advisor journal replay plan.json
      advisor journal replay 7f3a91c2d004 -o again.json
      """
  )

  @Argument(help: "A plan's file, or its id.")
  var plan: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: .init("Keep the plan.", valueName: "file")
  )
  var output: String?

  @OptionGroup var place: JournalOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let journal = try JournalLocation.openPresent(flag: place.journal, configuration)
    let given = Files.kind(of: plan) == .file ? try Plan.read(plan) : nil
    let id = given?.plan.id ?? plan
    try journal.read { view in
      guard let saved = try view.savedPlan(id) else { throw unknown(id) }
      let again = try PlanReplay(of: saved, view, configuration).plan()
      let bytes = JSONWriter.bytes(again.json(detail: true))
      if let output { try OutputFile.write(bytes, to: output) }
      let digest = try saved.content(SavedPlan.self).digest
      if let given, Digest.hexadecimal(of: given.1) != digest { throw altered(saved) }
      guard Digest.hexadecimal(of: bytes) == digest else {
        throw Failure(
          .checkFailed,
          "E4255",
          "the plan \(id) comes out differently from what entry \(saved.position) recorded",
          help: ["compare them: advisor journal replay \(id) -o again.json, then advisor diff"]
        )
      }
      try Console.write(
        presentation(
          "Plan \(id) of entry \(saved.position): the same to the byte.\n",
          "方案\(id)（第\(saved.position)条）：逐字节相同。\n"
        )
      )
    }
  }

  private func altered(_ saved: Event) -> Failure {
    Failure(
      .checkFailed,
      "E4255",
      "`\(plan)` is not the file that entry \(saved.position) recorded: it was changed since",
      help: ["have the plan as it was: advisor journal replay \(saved.subject) -o again.json"]
    )
  }

  private func unknown(_ id: String) -> Failure {
    Failure(
      .badData,
      "E4256",
      "the journal knows no plan `\(id)`",
      help: ["see those it knows: advisor journal log --kind plan-saved"]
    )
  }
}
