import Allocation
import ArgumentParser
import Memo
import PositionedData

/// What a memo is made from or checked against, besides the plan.
struct MemoInputOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init("Who said what, client's profile; or their folder.", valueName: "file")
  )
  var sources: String?

  @Option(
    name: .long,
    help: .init("Folder of the firm's frame.json and logo.", valueName: "folder")
  )
  var frame: String?

  @Option(
    name: .customLong("as-of"),
    help: .init("The day it is written or checked; else today.", valueName: "date")
  )
  var asOf: String?

  @Option(name: .long, help: .init("A check to waive; repeatable.", valueName: "M-0xx"))
  var waive: [String] = []

  @Option(name: .long, help: .init("Who waives.", valueName: "role"))
  var role: String?

  @Option(name: .long, help: .init("Why it is waived.", valueName: "text"))
  var reason: String?

  @OptionGroup var place: JournalOptions

  func validate() throws {
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError(
        "The value '\(asOf)' is invalid for '--as-of': write it like 2026-11-20"
      )
    }
    let known = MemoCheck.allCases.map(\.rawValue)
    if let unknown = waive.first(where: { !known.contains($0) }) {
      throw ValidationError(
        "The value '\(unknown)' is invalid for '--waive': checks are M-001 to M-081"
      )
    }
    guard !waive.isEmpty else { return }
    guard let role, let reason, !role.isEmpty, !reason.isEmpty else {
      throw ValidationError("'--waive' needs '--role ROLE' and '--reason TEXT'")
    }
  }

  /// The day a memo is written or checked.
  var date: CalendarDate { asOf.flatMap { CalendarDate($0) } ?? Clock.today() }

  /// The checks somebody answers for.
  var waivers: [Waiver] {
    waive.map { Waiver(check: $0, role: role ?? "", reason: reason ?? "") }
  }
}
