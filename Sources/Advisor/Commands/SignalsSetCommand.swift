import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData
import Reports

/// `advisor signals list`: the signals a rule book declares.
struct SignalsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The signals that rules read, with their units.",
    usage: "advisor signals list [options]",
    discussion: """
      advisor signals list
      advisor signals list --lang zh
      """
  )

  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    let book = try RulesLocation.find(flag: book.rules, configuration).book()
    var table = Table([.init(""), .init(""), .init("")], presentation)
    for signal in book.signals {
      table.add([.init(signal.name, .name), .init(signal.unit), .init(presentation(signal.title))])
    }
    var page = Page(presentation)
    page.add(table)
    try Console.write(page.text)
  }
}

/// `advisor signals set`: record one observation.
struct SignalsSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Record an observation: value, unit, date, source.",
    usage: "advisor signals set NAME VALUE --source TEXT [options]",
    discussion: """
      advisor signals set vix 18.4 --source CBOE
      advisor signals set sofr_iorb "4 bp" --date 2026-11-20 --source NY-Fed
      """
  )

  /// Both in one list, which takes a value below zero for no option.
  @Argument(
    parsing: .allUnrecognized,
    help: .init(
      "The signal, and its value with or without a unit: 4, \"-4 bp\".",
      valueName: "name> <value"
    )
  )
  var words: [String]

  @Option(name: .long, help: .init("The day it is of; today if left out.", valueName: "date"))
  var date: String?

  @Option(name: .long, help: .init("Where it comes from.", valueName: "text"))
  var source: String

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if let option = words.first(where: \.looksLikeOption) {
      throw ValidationError("Unknown option '\(option)'")
    }
    guard words.count == 2 else {
      throw ValidationError("a signal is set by its name and its value: vix 18.4")
    }
    if let date, CalendarDate(date) == nil {
      throw ValidationError(
        "The value '\(date)' is invalid for '--date': dates are written 2026-11-20"
      )
    }
    try source.checkReadable(as: "the value for '--source'", ifEmpty: "say where it comes from")
  }

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    let day = date.flatMap { CalendarDate($0) } ?? Clock.today()
    let parts = words[1].split(separator: " ", maxSplits: 1).map(String.init)
    let signal = try desk.signal(named: words[0])
    let observation = Observation(
      name: signal.name,
      value: parts.first ?? words[1],
      unit: parts.count > 1 ? parts[1] : signal.unit,
      date: day,
      source: source
    )
    try desk.record([observation], by: recording)
  }
}

extension String {
  /// Whether the word begins as options do, and not as a number below zero.
  fileprivate var looksLikeOption: Bool {
    hasPrefix("-") && !(dropFirst().first?.isNumber ?? false)
  }
}

/// `advisor signals import`: record the observations of a file.
struct SignalsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Record the observations of a file; all or none.",
    usage: "advisor signals import FILE [options]",
    discussion: """
      advisor signals import signals.json
      advisor signals import H15_data.xml --as-of 2026-11-20
      """
  )

  @Argument(help: "A signals file in JSON, or a report or data file.")
  var file: String

  @Option(name: .customLong("as-of"), help: .init("The day it was published.", valueName: "date"))
  var asOf: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError(
        "The value '\(asOf)' is invalid for '--as-of': dates are written 2026-11-20"
      )
    }
  }

  func run() throws {
    let desk = try BeliefDesk(recording, book, display)
    let content = try Files.read(file)
    let isJSON =
      content.bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "[")
    let observations =
      try isJSON ? desk.observations(inJSON: content) : desk.observations(in: content, asOf)
    guard !observations.isEmpty else {
      throw Failure(
        .badData,
        "E4246",
        "`\(file)` has no observation of a signal that the rules declare",
        help: ["see them with: advisor signals list"]
      )
    }
    try desk.record(observations, by: recording)
  }
}
