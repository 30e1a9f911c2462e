/// Where the rule book comes from.
enum RulesLocation: Sendable, Hashable {
  /// The book that is part of the program.
  case builtIn
  /// A folder, and who named it.
  case folder(String, origin: String)

  /// Finds the rule book: `--rules`, `ADVISOR_RULES`, the configuration, the workspace's `rules` folder,
  /// or else the built-in one.
  static func find(flag: String?, _ configuration: Configuration) -> RulesLocation {
    if let setting = configuration.setting(.rules, flag: flag) {
      return .folder(setting.value, origin: setting.origin)
    }
    if let workspace = configuration.workspace {
      let folder = joinPath(workspace, "rules")
      if Files.kind(of: folder) == .folder { return .folder(folder, origin: "workspace") }
    }
    return .builtIn
  }

  /// The rule book that a plan names.
  init(named name: String) {
    self = name == Self.builtIn.name ? .builtIn : .folder(name, origin: "the plan")
  }

  /// What a person calls it.
  var name: String {
    switch self {
    case .builtIn: "built-in"
    case .folder(let path, _): path
    }
  }
}
