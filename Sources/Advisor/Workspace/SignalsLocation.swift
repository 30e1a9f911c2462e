/// Where signals come from.
enum SignalsLocation {
  /// Finds the file of signals: the flag, the environment or the configuration, then `signals.json` in the
  /// workspace, then `signals/signals.json` beside the portfolio.
  ///
  /// - Returns: A path, or `nil` where there is none; every signal is then missing.
  static func find(
    flag: String?,
    besidePortfolio portfolio: String?,
    _ configuration: Configuration
  ) -> String? {
    if let setting = configuration.setting(.signals, flag: flag) { return setting.value }
    if let workspace = configuration.workspace {
      let path = joinPath(workspace, "signals.json")
      if Files.kind(of: path) == .file { return path }
    }
    guard let portfolio, portfolio != "-" else { return nil }
    let path = joinPath(splitPath(portfolio).folder, "signals/signals.json")
    return Files.kind(of: path) == .file ? path : nil
  }
}
