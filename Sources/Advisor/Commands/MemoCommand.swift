import ArgumentParser

/// `advisor memo`: write memos from saved plans, or check one.
struct MemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memo",
    abstract: "Write client memos from saved plans, or check one.",
    usage: "advisor memo PLAN... [options]\n       advisor memo check FILE --plan PLAN [options]",
    discussion: """
      advisor memo plan.json --lang zh -o memo.zh.html
      advisor memo check edited.zh.md --plan plan.json
      """,
    subcommands: [MemoWriteCommand.self, MemoCheckCommand.self],
    defaultSubcommand: MemoWriteCommand.self
  )
}
