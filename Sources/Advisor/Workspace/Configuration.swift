import Diagnostics
import PositionedData

/// Settings with their origin.
///
/// The first that says something wins: a flag, the environment, `advisor.json` in this or a parent folder, the user's own file, the default.
struct Configuration: Sendable {
  /// What can be set.
  enum Key: String, CaseIterable, Sendable {
    case lang
    case rules
    case signals
    case prices
    case journal
    case width
    case color

    /// The environment variable of the setting.
    var variable: String { "ADVISOR_" + rawValue.uppercased() }

    /// Whether the value is a path, which a file states relative to itself.
    var isPath: Bool { self != .lang && self != .width && self != .color }
  }

  /// A value and where it was said.
  struct Setting: Sendable, Hashable {
    let value: String
    let origin: String
  }

  /// The folder of the workspace: the one that holds `advisor.json`; `nil` outside of any.
  let workspace: String?
  private let layers: [ConfigurationFile]

  /// The name of a workspace's file.
  static let fileName = "advisor.json"

  /// Looks for the files that apply in the working directory, and reads them.
  ///
  /// - Throws: ``Failure`` (78) when one of them cannot be used.
  static func load() throws(Failure) -> Configuration {
    let workspace = Workspace.find()
    var layers: [ConfigurationFile] = []
    if let workspace {
      layers.append(try ConfigurationFile.read(joinPath(workspace, fileName), folder: workspace))
    }
    if let folder = userFolder, Files.kind(of: joinPath(folder, "config.json")) == .file {
      layers.append(try ConfigurationFile.read(joinPath(folder, "config.json"), folder: folder))
    }
    return Configuration(workspace: workspace, layers: layers)
  }

  /// The value in force for a key, flags aside.
  func setting(_ key: Key) -> Setting? {
    if let value = environmentValue(key.variable) {
      return Setting(value: value, origin: key.variable)
    }
    return layers.lazy.compactMap { $0.setting(key) }.first
  }

  /// The value in force for a key: a flag's, or else what ``setting(_:)`` says.
  func setting(_ key: Key, flag: String?) -> Setting? {
    flag.map { Setting(value: $0, origin: "--\(key.rawValue)") } ?? setting(key)
  }

  private static var userFolder: String? {
    if let folder = environmentValue("XDG_CONFIG_HOME") { return joinPath(folder, "advisor") }
    return environmentValue("HOME").map { joinPath($0, ".config/advisor") }
  }
}
