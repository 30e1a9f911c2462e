import Allocation
import ArgumentParser

/// How text is shown; every command that prints text takes these.
struct DisplayOptions: ParsableArguments {
  @Option(name: .long, help: "Language of the text: en or zh.", completion: .list(["en", "zh"]))
  var lang: String?

  @Option(name: .long, help: .init("Colour: auto, always or never.", visibility: .hidden))
  var color: String?

  @Option(
    name: .long,
    help: .init("Cells a line may take, from 60 to 500.", visibility: .hidden)
  )
  var width: Int?

  @Flag(name: .long, help: .init("Use only ASCII marks, no bars.", visibility: .hidden))
  var ascii = false

  @Flag(
    name: .long,
    help: .init("One fact a line, without tables or bars.", visibility: .hidden)
  )
  var plain = false

  func validate() throws {
    if let width, !Self.widths.contains(width) {
      throw ValidationError("The value '\(width)' is invalid for '--width': it may be 60 to 500")
    }
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("The value '\(lang)' is invalid for '--lang': it may be en or zh")
    }
    if let color, Colouring(rawValue: color) == nil {
      throw ValidationError(
        "The value '\(color)' is invalid for '--color': it may be auto, always or never"
      )
    }
  }

  /// Widths that are laid out for.
  static let widths = Presentation.leastWidth...500

  /// When colour is used.
  enum Colouring: String, Sendable {
    case auto
    case always
    case never
  }

  /// Decides how text is shown, from flags, environment and configuration.
  func presentation(_ configuration: Configuration, toTerminal: Bool) throws(Failure)
    -> Presentation
  {
    Presentation(
      language: try configuration.language(flag: lang),
      width: try configuration.width(flag: width, isTerminal: toTerminal),
      isASCII: ascii,
      isPlain: plain,
      palette: Palette(isOn: try configuration.usesColour(flag: color, isTerminal: toTerminal))
    )
  }
}
