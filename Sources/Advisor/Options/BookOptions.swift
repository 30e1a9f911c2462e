import ArgumentParser

/// Which rule book is used.
struct BookOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init("Folder of the rule book.", valueName: "folder"),
    completion: .directory
  )
  var rules: String?
}
