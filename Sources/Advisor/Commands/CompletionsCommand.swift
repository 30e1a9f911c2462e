import ArgumentParser
import Diagnostics

/// `advisor completions`: a script that completes commands and options in a shell.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print a completion script for bash, zsh or fish.",
    usage: "advisor completions SHELL",
    discussion: """
      advisor completions bash > ~/.local/share/bash-completion/completions/advisor
      advisor completions zsh > ~/.zfunc/_advisor
      """
  )

  @Argument(help: "bash, zsh or fish.", completion: .list(["bash", "zsh", "fish"]))
  var shell: String

  func validate() throws {
    guard CompletionShell(rawValue: shell) != nil else {
      throw ValidationError(
        "There is no script for the shell '\(shell)': it may be bash, zsh or fish"
      )
    }
  }

  func run() throws {
    guard let shell = CompletionShell(rawValue: shell) else { return }
    try Console.write(AdvisorCommand.completionScript(for: shell) + "\n")
  }
}
