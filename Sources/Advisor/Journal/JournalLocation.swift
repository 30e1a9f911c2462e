import Diagnostics
import Journal

/// Where the journal is.
enum JournalLocation {
  /// The name of the file in a workspace.
  static let fileName = "journal.db"

  /// Finds the journal: the flag, `ADVISOR_JOURNAL`, the configuration, the workspace, the user's state.
  ///
  /// - Returns: A path, whether there is a file yet or not; `nil` where no place is known for one.
  static func find(flag: String?, _ configuration: Configuration) -> String? {
    if let setting = configuration.setting(.journal, flag: flag) { return setting.value }
    if let workspace = configuration.workspace { return joinPath(workspace, fileName) }
    if let folder = environmentValue("XDG_STATE_HOME") {
      return joinPath(folder, "advisor/\(fileName)")
    }
    return environmentValue("HOME").map { joinPath($0, ".local/state/advisor/\(fileName)") }
  }

  /// Opens the journal for reading.
  ///
  /// - Returns: Nothing when there is none yet.
  static func openForReading(flag: String?, _ configuration: Configuration) throws -> Journal? {
    guard let path = find(flag: flag, configuration), Files.kind(of: path) != .missing else {
      return nil
    }
    return try Journal.openForReading(path)
  }

  /// Opens the journal that must be there.
  static func openPresent(flag: String?, _ configuration: Configuration) throws -> Journal {
    let path = try known(flag: flag, configuration)
    guard let journal = try Journal.openForReading(path) else {
      throw JournalError.missing(path: path)
    }
    return journal
  }

  /// Opens the journal for writing, and makes it where there is none.
  ///
  /// Outside any workspace, where nobody has named a file, it is the user's own; it is said where that is
  /// when it is made.
  static func open(flag: String?, _ configuration: Configuration) throws -> Journal {
    let path = try known(flag: flag, configuration)
    let isNew = Files.kind(of: path) == .missing
    let journal = try Journal.open(path)
    let isExpected =
      configuration.setting(.journal, flag: flag) != nil || configuration.workspace != nil
    if isNew, !isExpected { _ = AdvisorCommand.report([outsideAnyWorkspace(path)], .done) }
    return journal
  }

  private static func outsideAnyWorkspace(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning,
      "W4243",
      "this folder is in no workspace: your own journal `\(path)` was made",
      help: ["for a journal beside your files: advisor init, or --journal FILE"]
    )
  }

  private static func known(flag: String?, _ configuration: Configuration) throws -> String {
    guard let path = find(flag: flag, configuration) else {
      throw Failure(
        .configuration,
        "E4030",
        "there is no place for a journal",
        help: ["make a workspace with `advisor init`, or name a file: --journal FILE"]
      )
    }
    return path
  }
}
