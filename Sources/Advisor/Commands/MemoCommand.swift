import Allocation
import ArgumentParser
import Diagnostics
import Memo
import PositionedData

/// `advisor memo`: write a memo from a saved plan, or check one.
struct MemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memo",
    abstract: "Write a client memo from a saved plan, or check one.",
    usage: "advisor memo PLAN [options]\n       advisor memo check FILE --plan PLAN [options]",
    discussion: """
      advisor memo plan.json --lang zh -o memo.zh.html
      advisor memo check edited.zh.md --plan plan.json
      """,
    subcommands: [MemoWriteCommand.self, MemoCheckCommand.self],
    defaultSubcommand: MemoWriteCommand.self
  )
}

/// `advisor memo PLAN`.
struct MemoWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write a memo; the default.",
    usage: "advisor memo PLAN [options]",
    discussion: """
      advisor memo plan.json --lang zh -o memo.zh.html
      advisor memo plan.json --kind committee --frame firm -o memo.pdf
      """
  )

  @Argument(help: "A saved plan; - for standard input.")
  var plan: String

  @Option(name: .long, help: .init("client, committee or record.", valueName: "kind"))
  var kind = "client"

  @Option(name: .customShort("O"), help: .init("html, pdf, md or txt.", valueName: "format"))
  var format: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: .init("Write to a file; its suffix picks the form.", valueName: "file")
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
    let material = try inputs.read(plan: plan)
    let memo = try MemoWriter(
      material.plan,
      sources: material.sources,
      frame: material.frame,
      language: language,
      kind: MemoKind(rawValue: kind) ?? .client,
      isFinal: final
    ).document
    try report(memo.gaps)
    try write(memo)
  }

  private var form: MemoForm {
    format.flatMap(MemoForm.init(rawValue:)) ?? output.flatMap(MemoForm.init(suffixOf:)) ?? .text
  }

  /// What is missing: warnings for a draft, the end of a final memo.
  private func report(_ gaps: [MemoGap]) throws(Failure) {
    let diagnostics = gaps.map { gap in
      Diagnostic(
        final ? .error : .warning,
        final ? "E5010" : "W5010",
        "\(gap.check): \(gap.summary)",
        help: [gap.help]
      )
    }
    guard final, !gaps.isEmpty else {
      _ = AdvisorCommand.report(diagnostics, .done)
      return
    }
    let needsApproval = gaps.contains { $0.check == "M-022" }
    throw Failure(diagnostics, needsApproval ? .policyUnmet : .checkFailed)
  }

  private func write(_ memo: MemoDocument) throws(Failure) {
    let paper = paper.flatMap(HTMLRenderer.Paper.init(rawValue:))
    let bytes: [UInt8] =
      switch form {
      case .html: Array(HTMLRenderer.render(memo, paper: paper).utf8)
      case .pdf: try MemoPrinting.pdf(of: HTMLRenderer.render(memo, paper: paper))
      case .markdown: Array(MarkdownRenderer.render(memo).utf8)
      case .text: Array(TextRenderer.render(memo).utf8)
      }
    guard let output, output != "-" else {
      try Console.write(bytes)
      return
    }
    try OutputFile.write(bytes, to: output)
    let state = memo.isDraft ? "DRAFT" : "final"
    Console.note("\(output)  \(memo.kind.rawValue) memo, \(memo.figures.count) charts, \(state)\n")
  }
}

/// The forms a memo can take.
enum MemoForm: String, CaseIterable, Sendable {
  case html
  case pdf
  case markdown = "md"
  case text = "txt"

  /// The form that a file's suffix names.
  init?(suffixOf path: String) {
    switch path.split(separator: ".").last {
    case "html", "htm": self = .html
    case "pdf": self = .pdf
    case "md", "markdown": self = .markdown
    case "txt": self = .text
    default: return nil
    }
  }
}
