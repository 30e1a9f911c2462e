package import PositionedData

/// A dated observation of a signal.
package struct ObservedSignal: EventContent {
  /// The signal's name.
  package let name: String
  /// The day it is of.
  package let date: CalendarDate
  /// The observation as a file of signals has it.
  package let json: JSONValue

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    let payload = entry.payload
    name = try payload.statedText("name")
    date = try payload.day("date")
    guard case .decimal(let value)? = payload.optional("value")?.json,
      (try? DecimalText(value)) != nil
    else { throw ContentFault("its `value` is not a number") }
    _ = try payload.statedText("source")
    guard payload.optional("unit")?.text != nil else { throw ContentFault("it has no `unit`") }
    guard entry.event.subject == Self.subject(name, date) else {
      throw ContentFault("its subject is not its signal and day")
    }
    json = payload.json
  }

  /// The subject of the observations of a signal on a day.
  package static func subject(_ name: String, _ date: CalendarDate) -> String { "\(name) \(date)" }
}
