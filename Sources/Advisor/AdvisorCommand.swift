import ArgumentParser

@main
struct AdvisorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advisor",
    abstract: "Portfolio allocation from beliefs, rules and policy, every basis point explained."
  )
}
