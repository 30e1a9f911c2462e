import Allocation
import ArgumentParser
import Diagnostics
import Memo

/// `advisor memo PLAN...`.
struct MemoWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write memos; the default.",
    usage: "advisor memo PLAN... [options]",
    discussion: """
      advisor memo plan.json --lang zh --frame firm -o memo.pdf
      advisor memo plans/*.json --kind committee -o memos/
      """
  )

  @Argument(help: "Saved plans; - for standard input.", completion: .json)
  var plans: [String]

  @Option(name: .long, help: .init("client, committee or record.", valueName: "kind"))
  var kind = "client"

  @Option(name: .customShort("O"), help: .init("html, pdf, md or txt.", valueName: "format"))
  var format: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: .init("File, whose suffix picks the form, or folder/.", valueName: "path")
  )
  var output: String?

  @Flag(name: .long, help: "Take the DRAFT mark off; nothing may be missing.")
  var final = false

  @Option(name: .long, help: .init("Paper of a PDF or page: a4 or letter.", valueName: "paper"))
  var paper: String?

  @OptionGroup var inputs: MemoInputOptions
  @Option(name: .long, help: "Language of the memo: en or zh.")
  var lang: String?

  func validate() throws {
    if plans.count > 1, output == nil || output == "-" {
      throw ValidationError("Several plans need a folder: -o memos/")
    }
    if MemoKind(rawValue: kind) == nil {
      throw ValidationError(
        "The value '\(kind)' is invalid for '--kind': it may be client, committee, record"
      )
    }
    if let format, MemoForm(rawValue: format) == nil {
      throw ValidationError(
        "The value '\(format)' is invalid for '-O': it may be html, pdf, md, txt"
      )
    }
    if let paper, HTMLRenderer.Paper(rawValue: paper) == nil {
      throw ValidationError("The value '\(paper)' is invalid for '--paper': it may be a4 or letter")
    }
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("The value '\(lang)' is invalid for '--lang': it may be en or zh")
    }
  }

  func run() throws {
    let language = try Configuration.load().language(flag: lang)
    let target = try MemoTarget(
      output,
      form: format.flatMap(MemoForm.init(rawValue:)),
      plans: plans,
      named: "\(kind).\(language.rawValue)"
    )
    var desk = try MemoDesk(inputs)
    let scribe = MemoScribe(
      kind: MemoKind(rawValue: kind) ?? .client,
      language: language,
      isFinal: final,
      paper: paper.flatMap(HTMLRenderer.Paper.init(rawValue:)),
      date: inputs.date,
      target: target
    )
    guard target.isFolder, let output else {
      for plan in plans { Console.note(try scribe.write(plan, &desk)) }
      return
    }
    try writeAll(scribe, &desk, output)
  }

  /// Writes every memo that can be written, and says of the others what is wrong with them.
  private func writeAll(_ scribe: MemoScribe, _ desk: inout MemoDesk, _ folder: String) throws {
    var failed = 0
    for plan in plans {
      do {
        _ = try scribe.write(plan, &desk)
      } catch {
        failed += 1
        Console.note("\(plan):\n")
        _ = AdvisorCommand.report(error)
      }
    }
    let state = final ? "final" : "DRAFT"
    let rest = failed == 0 ? "" : ", \(failed) not written"
    Console.note("\(folder)  \(plans.count - failed) \(kind) memos, \(state)\(rest)\n")
    if failed > 0 { throw Failure.silent(.someFailed) }
  }
}
