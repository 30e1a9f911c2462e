import Allocation
import ArgumentParser
import Diagnostics
import Journal
import PositionedData

/// `advisor doctor`: whether everything here is fit to be used.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check settings, rules and signals; 5 if broken.",
    usage: "advisor doctor [options]",
    discussion: """
      advisor doctor
      advisor doctor --show-config
      """
  )

  @Flag(name: .customLong("show-config"), help: "Print each setting and where it comes from.")
  var showConfig = false

  @OptionGroup var book: BookOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let configuration = try Configuration.load()
    let presentation = try display.presentation(configuration, toTerminal: Console.isTerminal)
    if showConfig {
      return try Console.write(settings(configuration, presentation).text)
    }
    var examination = Examination(configuration: configuration, presentation: presentation)
    examination.examine(RulesLocation.find(flag: book.rules, configuration))
    try Console.write(examination.page.text)
    if !examination.findings.isEmpty { throw Failure(examination.findings, .checkFailed) }
  }

  private func settings(_ configuration: Configuration, _ presentation: Presentation) -> Page {
    var page = Page(presentation)
    var table = Table(
      [
        .init(presentation("Setting", "设置")), .init(presentation("Value", "取值")),
        .init(presentation("From", "来源")),
      ],
      cutsLastColumn: false,
      presentation
    )
    for key in Configuration.Key.allCases {
      let setting = configuration.setting(key)
      table.add([
        .init(key.rawValue, .name), .init(setting?.value ?? key.defaultValue),
        .init(setting?.origin ?? presentation("default", "默认")),
      ])
    }
    page.add(table)
    return page
  }
}

extension Configuration.Key {
  /// What holds when nobody says anything.
  fileprivate var defaultValue: String {
    switch self {
    case .lang: Language.english.rawValue
    case .rules: RulesLocation.builtIn.name
    case .signals: "signals/signals.json"
    case .prices, .journal: ""
    case .width: String(Presentation.standardWidth)
    case .color: DisplayOptions.Colouring.auto.rawValue
    }
  }
}

/// One examination: what is fine, and what is not.
private struct Examination {
  let configuration: Configuration
  private(set) var page: Page
  private(set) var findings: [Diagnostic] = []

  init(configuration: Configuration, presentation: Presentation) {
    self.configuration = configuration
    page = Page(presentation)
    addFact("engine", Version.engine)
    addFact("workspace", configuration.workspace ?? presentation("none", "无"))
  }

  mutating func examine(_ location: RulesLocation) {
    do {
      let book = try location.book()
      let count = book.tiltRules.count + book.scaleRules.count + book.limitRules.count
      addFact(
        "rules",
        say(
          "\(location.name), \(count) rules, \(book.warnings.count) warnings",
          "\(location.name)，\(count)条规则，\(book.warnings.count)个警告"
        )
      )
      if let warning = location.unusedRules(beside: nil) {
        addFact("rules", warning.summary, word: "warn")
      }
      examineSignals(for: book)
    } catch let error as InputError {
      findings += error.diagnostics
    } catch let failure as Failure {
      findings += failure.diagnostics
    } catch {
      preconditionFailure("reading rules throws input errors and failures alone")
    }
  }

  private mutating func examineSignals(for book: RuleBook) {
    do {
      guard let content = try signals(for: book) else {
        let text = say("none; each counts as missing", "无；各项按缺失计")
        return addFact("signals", text, word: "warn")
      }
      let document = try JSONReader.read(content.bytes, name: content.name)
      let observations = try SignalObservations.read(document, for: book, warnings: &findings)
      let readings = SignalReadings(of: book, from: observations, asOf: Clock.today())
      let old = readings.readings.count { $0.basis != .observed }
      let fresh = readings.readings.count - old
      addFact(
        "signals",
        say(
          "\(content.name), \(fresh) fresh, \(old) stale or missing",
          "\(content.name)，\(fresh)项新，\(old)项过期或缺失"
        ),
        word: old == 0 ? "ok" : "warn"
      )
    } catch let error as InputError {
      findings += error.diagnostics
    } catch let error as JournalError {
      findings += error.diagnostics
    } catch let failure as Failure {
      findings += failure.diagnostics
    } catch {
      preconditionFailure("reading signals throws input errors, journal errors and failures alone")
    }
  }

  /// The signals that `rebalance` would read: the journal's, or else a file's.
  private func signals(for book: RuleBook) throws -> FileContent? {
    let journal = try JournalLocation.openForReading(flag: nil, configuration)
    if let held = try journal?.signals(of: book, on: Clock.today()) { return held }
    let path = SignalsLocation.find(flag: nil, besidePortfolio: nil, configuration)
    return try path.map { try Files.read($0) }
  }

  private func say(_ english: String, _ chinese: String) -> String {
    page.presentation(english, chinese)
  }

  private mutating func addFact(_ name: String, _ text: String, word: String = "ok") {
    let tone: Palette.Tone = word == "ok" ? .heading : .warning
    page.add(label: "\(word) \(name)", text, column: 14, tone: tone)
  }
}
