import Allocation
import Diagnostics
import Journal
import PositionedData
import Reports

/// An observation of a signal that is to be recorded.
struct Observation: Sendable, Hashable {
  let name: String
  /// A number as it was written.
  let value: String
  let unit: String
  let date: CalendarDate
  let source: String

  /// The observation as a file of signals has it.
  var json: JSONValue {
    get throws(Failure) {
      guard (try? DecimalText(value)) != nil else {
        throw Failure(
          .badData,
          "E2101",
          "`\(value)` is not a number",
          help: ["write 4 or \"4 bp\""]
        )
      }
      return [
        "name": .string(name), "value": .decimal(value), "unit": .string(unit),
        "date": .string(date.description), "source": .string(source),
      ]
    }
  }
}

extension BeliefDesk {
  /// The signal of a name.
  func signal(named name: String) throws -> Signal {
    if let signal = book.signals.first(where: { $0.name == name }) { return signal }
    let near = nearestName(to: name, among: book.signals.map(\.name))
    throw Failure(
      .badData,
      "E4247",
      "unknown signal `\(name)`",
      help: [near.map { "did you mean `\($0)`?" } ?? "see them with: advisor signals list"]
    )
  }

  /// The observations of a file of signals.
  func observations(inJSON content: FileContent) throws -> [Observation] {
    let document = try JSONReader.read(content.bytes, name: content.name)
    var warnings: [Diagnostic] = []
    // The reader of rules says what is wrong with the file and where; names of other rule books pass.
    _ = try SignalObservations.read(document, for: book, warnings: &warnings)
    _ = AdvisorCommand.report(warnings, .done)
    return Particulars(document).elements.compactMap { element in
      guard let name = element["name"]?.text, case .decimal(let value)? = element["value"]?.json,
        let date = element["date"]?.text.flatMap({ CalendarDate($0) }),
        let unit = element["unit"]?.text,
        book.signals.contains(where: { $0.name == name })
      else { return nil }
      let stated = element["source"]?.text ?? ""
      let source = stated.allSatisfy(\.isWhitespace) ? content.name : stated
      return Observation(name: name, value: value, unit: unit, date: date, source: source)
    }
  }

  /// The observations of declared signals in a report or data file.
  func observations(in content: FileContent, _ asOf: String?) throws -> [Observation] {
    let rules = try location.evidenceBook().rules
    let day = asOf.flatMap { CalendarDate($0) } ?? Clock.today()
    let report = try Report(reading: content.bytes, name: content.name, orDatedAs: day, by: rules)
    _ = AdvisorCommand.report(report.diagnostics, .done)
    let stated = rules.observations(in: report.datedEvidence).map { observation in
      Observation(
        name: observation.name,
        value: JSONWriter.text(.number(observation.value), .compact),
        unit: observation.unit,
        date: observation.date,
        source: observation.source
      )
    }
    let held = try book.signals.map { try $0.observations(in: report.document, of: report.name) }
    return stated + held.joined()
  }

  /// Records observations: all of them, or none where one cannot be taken.
  func record(_ observations: [Observation], by recording: RecordingOptions) throws {
    for observation in observations where observation.date > Clock.today() {
      throw Failure(
        .badData,
        "E4248",
        "`\(observation.name)` is of \(observation.date), which is still to come",
        help: ["check the year; forecasts are no observations"]
      )
    }
    let values = try observations.map { try $0.json }
    try check(values)
    guard !recording.onlyLooks else {
      return Console.note(say("Nothing was recorded.\n", "未作记录。\n"))
    }
    let journal = try JournalLocation.open(flag: journalFlag, configuration)
    let events = try journal.record(at: Clock.now(), by: recording.recorder) { view in
      try zip(observations, values).map { observation, json in
        EventDraft(
          .signalObserved,
          subject: ObservedSignal.subject(observation.name, observation.date),
          payload: json
        )
      }.filter { try !view.isKnown($0) }
    }
    try Console.write(counted(events.count, known: observations.count - events.count))
  }

  private func counted(_ count: Int, known: Int) -> String {
    let noun = count == 1 ? "observation" : "observations"
    let rest = known == 0 ? ("", "") : ("; \(known) known already", "，\(known)个已有")
    return say("Recorded \(count) \(noun)\(rest.0).\n", "已记录\(count)个观测值\(rest.1)。\n")
  }

  /// Reads the values as the rules will, which finds units that do not fit.
  private func check(_ values: [JSONValue]) throws {
    let document = try JSONReader.read(JSONWriter.text(.array(values)), name: "the observation")
    var warnings: [Diagnostic] = []
    _ = try SignalObservations.read(document, for: book, warnings: &warnings)
    _ = AdvisorCommand.report(warnings, .done)
  }
}

extension JournalView {
  /// Whether an observation says what the last one of its signal and day says.
  fileprivate func isKnown(_ draft: EventDraft) throws -> Bool {
    let last = try last(.signalObserved, subjects: draft.subject...draft.subject)
    guard let value = try last?.content(ObservedSignal.self).json else { return false }
    return JSONWriter.text(value, .compact) == JSONWriter.text(draft.payload, .compact)
  }
}
