import Allocation
import PositionedData

/// What every signal says: value, state, age and where the value comes from.
struct SignalsText: Sendable {
  let book: RuleBook
  let signals: SignalReadings
  let presentation: Presentation

  private func say(_ english: String, _ chinese: String) -> String {
    presentation(english, chinese)
  }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add(say("Signals on \(signals.asOf)", "\(signals.asOf) 的信号"), .heading)
    var table = Table(columns, presentation)
    for (signal, reading) in zip(book.signals, signals.readings) {
      let title = isRoomy ? [Table.Cell(presentation(signal.title))] : []
      table.add(
        [
          .init(signal.name, .name), .init(signal.text(of: reading.value)),
          .init(state(signal, reading)), .init(reading.date ?? ""), .init(age(of: reading)),
          .init(basis(reading), reading.basis == .observed ? nil : .warning),
        ] + title
      )
    }
    page.add(table)
    return page
  }

  /// Titles are shown where there is room for them.
  private var isRoomy: Bool { presentation.width >= Presentation.greatestWidth }

  private var columns: [Table.Column] {
    [
      .init(say("Signal", "信号")), .init(say("Value", "数值"), .right), .init(say("State", "状态")),
      .init(say("Date", "日期")), .init(say("Age", "已过"), .right), .init(say("Basis", "依据")),
    ] + (isRoomy ? [.init(say("What it is", "含义"))] : [])
  }

  /// Business days since the newest observation.
  private func age(of reading: SignalReading) -> String {
    guard let date = reading.date.flatMap({ CalendarDate($0) }) else { return "" }
    let days = date.businessDays(to: signals.asOf)
    return say("\(days) d", "\(days)日")
  }

  private func state(_ signal: Signal, _ reading: SignalReading) -> String {
    guard let level = signal.level, let state = reading.state else { return "" }
    return "\(level.name) \(state)"
  }

  private func basis(_ reading: SignalReading) -> String {
    switch reading.basis {
    case .observed: say("observed", "观测值")
    case .stale: say("stale", "过期")
    case .missing: say("missing", "缺失")
    }
  }
}
