import Allocation
import Diagnostics

extension Configuration {
  /// The language of the text.
  func language(flag: String?) throws(Failure) -> Language {
    guard let setting = setting(.lang, flag: flag) else { return .english }
    guard let language = Language(rawValue: setting.value) else {
      throw .badSetting(setting, .lang, "it may be `en` or `zh`")
    }
    return language
  }

  /// The width of a line: asked for, or the terminal's up to a hundred, or eighty.
  func width(flag: Int?, isTerminal: Bool) throws(Failure) -> Int {
    if let flag { return flag }
    if let setting = setting(.width) {
      guard let width = Int(setting.value), DisplayOptions.widths.contains(width) else {
        throw .badSetting(setting, .width, "it may be from 60 to 500")
      }
      return width
    }
    // A shell's own figure is no promise: whatever it is, the layout stays within its bounds.
    let columns = environmentValue("COLUMNS").flatMap { Int($0) }
    let natural =
      columns ?? (isTerminal ? Console.terminalWidth : nil) ?? Presentation.standardWidth
    return min(max(natural, Presentation.leastWidth), Presentation.greatestWidth)
  }

  /// Whether colour is used; see https://no-color.org for the environment's part.
  func usesColour(flag: String?, isTerminal: Bool) throws(Failure) -> Bool {
    var choice = DisplayOptions.Colouring.auto
    if let setting = setting(.color, flag: flag) {
      guard let known = DisplayOptions.Colouring(rawValue: setting.value) else {
        throw .badSetting(setting, .color, "it may be `auto`, `always` or `never`")
      }
      choice = known
    }
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      return isTerminal && environmentValue("NO_COLOR") == nil && environmentValue("TERM") != "dumb"
    }
  }
}

extension Failure {
  fileprivate static func badSetting(
    _ setting: Configuration.Setting,
    _ key: Configuration.Key,
    _ help: String
  ) -> Failure {
    Failure(
      .configuration,
      "E4030",
      "`\(setting.value)` is no value for `\(key.rawValue)`",
      notes: [.init("set by \(setting.origin)")],
      help: [help]
    )
  }
}
