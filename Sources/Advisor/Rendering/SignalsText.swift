import Allocation

/// What every signal says: value, state, age and where the value comes from.
struct SignalsText: Sendable {
  let book: RuleBook
  let signals: SignalReadings
  let presentation: Presentation

  private func say(_ english: String, _ chinese: String) -> String { presentation(english, chinese) }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add(say("Signals on \(signals.asOf)", "\(signals.asOf) 的信号"), .heading)
    var table = Table(
      [
        .init(say("Signal", "信号")), .init(say("Value", "数值"), .right), .init(say("State", "状态")),
        .init(say("Date", "日期")), .init(say("Basis", "依据")), .init(say("What it is", "含义")),
      ],
      presentation
    )
    for (signal, reading) in zip(book.signals, signals.readings) {
      table.add([
        .init(signal.name, .name), .init(signal.text(of: reading.value)), .init(state(signal, reading)),
        .init(reading.date ?? ""), .init(basis(reading), reading.basis == .observed ? nil : .warning),
        .init(presentation(signal.title)),
      ])
    }
    page.add(table)
    return page
  }

  private func state(_ signal: Signal, _ reading: SignalReading) -> String {
    guard let level = signal.level, let state = reading.state else { return "" }
    return "\(level.name) \(state)"
  }

  private func basis(_ reading: SignalReading) -> String {
    switch reading.basis {
    case .observed: say("observed", "观测值")
    case .stale: say("stale, counts as", "过期，按规则计")
    case .missing: say("missing, counts as", "缺失，按规则计")
    }
  }
}
