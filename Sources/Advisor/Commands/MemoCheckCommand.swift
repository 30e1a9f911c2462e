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

  @Flag(name: .long, help: "The result as JSON, for an archive.")
  var json = false

  @OptionGroup var inputs: MemoInputOptions

  func run() throws {
    var desk = try MemoDesk(inputs)
    let material = try desk.material(plan)
    let memo = try Self.read(file)
    let report = try MemoChecker(
      memo.text,
      form: memo.form,
      other: try against.map(Self.read),
      plan: material.plan,
      sources: material.sources,
      frame: material.frame,
      state: try PlanIdentity.state(of: material.plan),
      date: inputs.date
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
          "E5130",
          "`\(path)` is a PDF",
          help: ["check the HTML it was printed from"]
        )
      case nil: content.bytes.first { $0 > 0x20 } == UInt8(ascii: "<") ? .html : .markdown
      }
    return (text: String(decoding: content.bytes, as: UTF8.self), form: form)
  }
}
