package import PositionedData

/// A dated observation of a signal, as a proposal and an entry have it.
package struct ProposedSignal: Sendable, Hashable {
  /// The signal's name.
  package let name: String
  /// The day it is of.
  package let date: CalendarDate
  private let payload: Particulars

  /// Reads an observation.
  ///
  /// - Throws: ``ContentFault`` when a member it cannot do without is missing, or one is not what it must be.
  package init(_ payload: Particulars) throws(ContentFault) {
    self.payload = payload
    name = try payload.statedText("name")
    date = try payload.day("date")
    guard let value = payload.optional("value")?.writtenNumber, (try? DecimalText(value)) != nil
    else { throw ContentFault("its `value` is not a number") }
    _ = try payload.statedText("source")
    guard payload.optional("unit")?.text != nil else { throw ContentFault("it has no `unit`") }
  }

  /// The observation as a file of signals has it.
  package var json: JSONValue { payload.json }

  /// The subject of its entry.
  package var subject: String { ObservedSignal.subject(name, date) }
}

/// A dated observation of a signal.
package struct ObservedSignal: EventContent {
  private let signal: ProposedSignal

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    signal = try ProposedSignal(entry.payload)
    guard entry.event.subject == signal.subject else {
      throw ContentFault("its subject is not its signal and day")
    }
  }

  /// The signal's name.
  package var name: String { signal.name }
  /// The day it is of.
  package var date: CalendarDate { signal.date }
  /// The observation as a file of signals has it.
  package var json: JSONValue { signal.json }

  /// The subject of the observations of a signal on a day.
  package static func subject(_ name: String, _ date: CalendarDate) -> String { "\(name) \(date)" }
}
