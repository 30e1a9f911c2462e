/// Where a user's own rules, signals and settings live.
enum Workspace {
  /// The folder with `advisor.json`, this one or the nearest above it; the search stops at the root of
  /// a repository, at the user's home and at the top.
  ///
  /// - Returns: A path relative to the working directory where it is this folder, else absolute.
  static func find() -> String? {
    if holdsConfiguration(".") { return "." }
    let home = environmentValue("HOME")
    var folder = workingDirectory()
    // A folder that was deleted has no path, and so no parents.
    while folder.hasPrefix("/"), folder != "/", folder != home, !isRepository(folder) {
      folder = splitPath(folder).folder
      if holdsConfiguration(folder) { return folder }
    }
    return nil
  }

  private static func holdsConfiguration(_ folder: String) -> Bool {
    Files.kind(of: joinPath(folder, Configuration.fileName)) == .file
  }

  private static func isRepository(_ folder: String) -> Bool {
    Files.kind(of: joinPath(folder, ".git")) != .missing
  }
}
