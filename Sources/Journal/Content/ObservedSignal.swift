package import PositionedData

/// A dated observation of a signal.
package struct ObservedSignal: EventContent {
  /// The signal's name.
  package let name: String
  /// The day it is of.
  package let date: CalendarDate
  private let payload: Particulars

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    payload = entry.payload
    name = try payload.statedText("name")
    date = try payload.day("date")
    guard let value = payload.optional("value")?.writtenNumber, (try? DecimalText(value)) != nil
    else { throw ContentFault("its `value` is not a number") }
    _ = try payload.statedText("source")
    guard payload.optional("unit")?.text != nil else { throw ContentFault("it has no `unit`") }
    guard entry.event.subject == Self.subject(name, date) else {
      throw ContentFault("its subject is not its signal and day")
    }
  }

  /// The observation as a file of signals has it.
  package var json: JSONValue { payload.json }

  /// The subject of the observations of a signal on a day.
  package static func subject(_ name: String, _ date: CalendarDate) -> String { "\(name) \(date)" }
}
