import ArgumentParser

struct MemoCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Check a memo against its plan.")
}
