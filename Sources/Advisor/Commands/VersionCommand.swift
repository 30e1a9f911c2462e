import ArgumentParser

/// `advisor version`: the release.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Print the release.",
    usage: "advisor version",
    discussion: """
      advisor version
      advisor --version
      """
  )

  func run() throws {
    try Console.write("\(Version.engine)\n")
  }
}
