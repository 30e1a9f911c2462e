import Allocation
import ArgumentParser
import Diagnostics
import Memo
import PositionedData

/// `advisor memo check FILE --plan PLAN`.
struct MemoCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a memo against its plan; ends with 5 on an error.",
    usage: "advisor memo check FILE --plan PLAN [options]",
    discussion: """
      advisor memo check edited.zh.md --plan plan.json
      advisor memo check memo.html --plan plan.json --waive M-011 --role compliance --reason "quoted"
      """
  )

  @Argument(help: "A memo as HTML, Markdown or text; its suffix says which.")
  var file: String

  @Option(name: .long, help: .init("The plan the memo was made from.", valueName: "file"))
  var plan: String

  @Option(name: .long, help: .init("The same memo in the other language.", valueName: "file"))
  var against: String?

  @Option(
    name: .customLong("as-of"),
    help: .init("The day of the check; else the plan's.", valueName: "date")
  )
  var asOf: String?

  @Flag(name: .long, help: "The result as JSON, for an archive.")
  var json = false

  @OptionGroup var inputs: MemoInputOptions

  func validate() throws {
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError(
        "The value '\(asOf)' is invalid for '--as-of': write it like 2026-11-20"
      )
    }
    let known = MemoCheck.allCases.map(\.rawValue)
    if let unknown = inputs.waive.first(where: { !known.contains($0) }) {
      throw ValidationError(
        "The value '\(unknown)' is invalid for '--waive': checks are M-001 to M-080"
      )
    }
  }

  func run() throws {
    let material = try inputs.read(plan: plan)
    let memo = try Self.read(file)
    let report = MemoChecker(
      memo.text,
      form: memo.form,
      other: try against.map(Self.read),
      plan: material.plan,
      sources: material.sources,
      frame: material.frame,
      state: PlanIdentity.state(of: material.plan),
      date: asOf.flatMap { CalendarDate($0) } ?? material.plan.asOf
    ).report
    try Console.write(
      json
        ? String(decoding: JSONWriter.bytes(report.json(file)), as: UTF8.self) + "\n" : report.text
    )
    if report.hasErrors { throw Failure.silent(.checkFailed) }
  }

  private static func read(_ path: String) throws -> (text: String, form: MemoChecker.Form) {
    let content = try Files.read(path)
    let form: MemoChecker.Form =
      switch MemoForm(suffixOf: path) {
      case .html: .html
      case .markdown: .markdown
      case .text: .text
      case .pdf:
        throw Failure(
          .badData,
          "E5030",
          "`\(path)` is a PDF",
          help: ["check the HTML it was printed from"]
        )
      case nil: content.bytes.first { $0 > 0x20 } == UInt8(ascii: "<") ? .html : .markdown
      }
    return (text: String(decoding: content.bytes, as: UTF8.self), form: form)
  }
}

/// Whether a saved plan is still what it says.
enum PlanIdentity {
  /// Recomputes the id from what the plan lists, and the digests of the files that are still there.
  static func state(of plan: Plan) -> MemoChecker.PlanState {
    var lines = plan.inputs.map { "\($0.name) \($0.sha256)" }.sorted()
    lines.append("asOf \(plan.asOf)")
    lines += plan.scenarios.map { "P(\($0.id)) \($0.probability)" }
    lines.append("engine \(plan.engine)")
    let id = Digest.hexadecimal(of: Array(lines.joined(separator: "\n").utf8)).prefix(plan.id.count)
    return MemoChecker.PlanState(hasValidID: id == plan.id, changedInputs: changed(plan))
  }

  /// Rule books are folders whose digest is made otherwise; a file that is gone can't be compared.
  private static func changed(_ plan: Plan) -> [String] {
    plan.inputs.filter { input in
      guard input.name != "rules", let content = try? Files.read(input.path) else { return false }
      return Digest.hexadecimal(of: content.bytes) != input.sha256
    }.map(\.name)
  }
}

extension MemoReport {
  /// One line a check, then what each found.
  var text: String {
    var lines: [String] = []
    for check in MemoCheck.allCases {
      let found = findings(of: check)
      let count = check == .numbers && found.isEmpty ? " (\(numbers) compared)" : ""
      let state =
        found.isEmpty
        ? "ok"
        : isWaived(check) ? "waived" : found.contains(where: \.isError) ? "FAILED" : "warning"
      lines.append("\(check.rawValue) \(check.title.padded(toWidth: 42)) \(state)\(count)")
      for finding in found {
        let place = finding.line.map { "line \($0): " } ?? ""
        lines.append("      \(place)\(finding.summary.sanitizedForTerminal)")
        lines.append("      help: \(finding.help.sanitizedForTerminal)")
      }
    }
    let passed = MemoCheck.allCases.count - failed.count
    lines.append(
      "\(MemoCheck.allCases.count) checks: \(passed) ok"
        + (failed.isEmpty ? "" : ", \(failed.count) with findings")
    )
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for an archive.
  func json(_ file: String) -> JSONValue {
    [
      "schema": "advisor.memo-check/1",
      "file": .string(file),
      "passed": .bool(!hasErrors),
      "numbers": .integer(numbers),
      "findings": .array(
        findings.map { finding in
          [
            "id": .string(finding.check.rawValue),
            "line": finding.line.map { .integer($0) } ?? .null,
            "summary": .string(finding.summary),
            "help": .string(finding.help),
            "severity": .string(finding.isError ? "error" : "warning"),
            "waived": .bool(isWaived(finding.check)),
          ]
        }
      ),
      "waivers": .array(
        waivers.map {
          ["id": .string($0.check), "role": .string($0.role), "reason": .string($0.reason)]
        }
      ),
    ]
  }
}
