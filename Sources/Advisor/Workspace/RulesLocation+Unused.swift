import Allocation
import Diagnostics

extension RulesLocation {
  /// A warning that a folder of other rules is in sight while the built-in book is used; `nil` without
  /// one, or where another book is in use.
  func unusedRules(beside portfolio: String?) -> Diagnostic? {
    guard self == .builtIn else { return nil }
    let beside = portfolio.flatMap { $0 == "-" ? nil : joinPath(splitPath($0).folder, "rules") }
    let found = (["rules"] + [beside].compactMap { $0 }).first(where: Self.differsFromBuiltIn)
    guard let found else { return nil }
    return Diagnostic(
      .warning,
      "W4007",
      "the rules in `\(found)` are not used: there is no `\(Configuration.fileName)` that names them",
      help: ["use them with: --rules \(found)", "or make this a workspace: advisor init"]
    )
  }

  /// Whether a folder holds a rule book that is not the built-in one.
  private static func differsFromBuiltIn(_ folder: String) -> Bool {
    guard Files.kind(of: folder) == .folder else { return false }
    return BuiltInFiles.rules.contains { file in
      let path = joinPath(folder, splitPath(file.path).name)
      guard Files.kind(of: path) == .file, let content = try? Files.read(path) else { return false }
      return content.bytes != Array(file.text.utf8)
    }
  }
}
