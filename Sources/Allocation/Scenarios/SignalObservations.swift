package import Diagnostics
package import PositionedData
internal import RuleLanguage

/// The dated observations of a signals file, by signal, each signal's by date.
package struct SignalObservations: Sendable, Hashable {
  /// One observation.
  package struct Observation: Sendable, Hashable {
    /// The value, in the internal unit of rules: rates in basis points.
    package let value: Double
    /// The date it is of.
    package let date: CalendarDate
    /// Where it comes from, as the file has it.
    package let source: String
  }

  /// The observations of each signal of the rule book, in its order, oldest first.
  package let bySignal: [[Observation]]

  /// No observation at all: every signal is missing.
  package static func none(for book: RuleBook) -> SignalObservations {
    SignalObservations(bySignal: book.signals.map { _ in [] })
  }

  /// Reads a list of `{name, value, unit, date, source}`.
  ///
  /// A name that no signal has is refused where it looks mistyped, and otherwise only warned of, so that
  /// one file can serve several rule books.
  ///
  /// - Parameters:
  ///   - document: The signals.
  ///   - book: The rule book that declares them.
  ///   - warnings: Where findings go that do not stop the file from being used.
  /// - Returns: The observations.
  /// - Throws: ``InputError`` with everything that was found, in file order.
  package static func read(
    _ document: LocatedDocument,
    for book: RuleBook,
    warnings: inout [Diagnostic]
  ) throws(InputError) -> SignalObservations {
    var reader = ObservationReader(book: book)
    for element in document.field.elements(&reader.findings) ?? [] { reader.read(element) }
    try reader.findings.throwIfErrors()
    warnings += reader.findings.diagnostics
    return SignalObservations(
      bySignal: reader.observations.map { $0.sorted { $0.date < $1.date } }
    )
  }
}

private struct ObservationReader {
  /// No rate, index or count of the world is beyond this; it keeps means finite.
  private static let greatestValue = 1e12

  let book: RuleBook
  var findings = Findings()
  var observations: [[SignalObservations.Observation]]
  private var places: [Key: SourceSpan] = [:]

  private struct Key: Hashable {
    let signal: Int
    let date: CalendarDate
  }

  init(book: RuleBook) {
    self.book = book
    observations = book.signals.map { _ in [] }
  }

  mutating func read(_ field: Field) {
    guard var object = field.object(as: "an observation", &findings) else { return }
    let nameField = object.required("name", &findings)
    let name = nameField?.nonEmptyString(&findings)
    let valueField = object.required("value", &findings)
    let number = valueField?.double(in: -Self.greatestValue...Self.greatestValue, &findings)
    let unitField = object.required("unit", &findings)
    let dateField = object.required("date", &findings)
    let date = dateField?.date(&findings)
    let source = object.optional("source")?.string(&findings)
    object.finish(&findings)
    guard let name, let nameField, let signal = signal(name, at: nameField.span) else { return }
    guard let unitField, let factor = factor(unitField, for: book.signals[signal]) else { return }
    guard let number, let date, let dateField else { return }
    let key = Key(signal: signal, date: date)
    if let first = places.updateValue(dateField.span, forKey: key) {
      reportTwice(name, date, at: dateField.span, first: first)
    }
    observations[signal].append(.init(value: number * factor, date: date, source: source ?? ""))
  }

  private mutating func signal(_ name: String, at span: SourceSpan) -> Int? {
    if let index = book.signals.firstIndex(where: { $0.name == name }) { return index }
    let shown = name.truncated(toWidth: 40)
    if let nearest = nearestName(to: name, among: book.signals.map(\.name)) {
      findings.error(
        "E2201",
        "unknown signal `\(shown)`",
        at: span,
        help: ["did you mean `\(nearest)`? signals are declared in rules/signals.yaml"]
      )
    } else {
      findings.warning("W2202", "no rule reads a signal `\(shown)`", at: span)
    }
    return nil
  }

  /// What a number in the observed unit is multiplied by to be in the unit of rules.
  private mutating func factor(_ field: Field, for signal: Signal) -> Double? {
    guard let text = field.string(&findings) else { return nil }
    let unit = text == "%" ? SignalUnit.percent : SignalUnit(rawValue: text)
    guard let unit else {
      findings.unknown(
        "unit",
        text,
        SignalUnit.allCases.map(\.rawValue),
        at: field.span,
        code: "E2203",
        otherwise: "`\(signal.name)` is declared in \(signal.unit)"
      )
      return nil
    }
    guard unit.measure.type == signal.measure.type else {
      findings.error(
        "E2203",
        "`\(signal.name)` is declared in \(signal.unit), which \(text) cannot be turned into",
        at: field.span
      )
      return nil
    }
    return unit.internalScale
  }

  private mutating func reportTwice(
    _ name: String,
    _ date: CalendarDate,
    at span: SourceSpan,
    first: SourceSpan
  ) {
    findings.error(
      "E2204",
      "`\(name)` is observed twice on \(date)",
      at: span,
      notes: [.init("the first observation of that day", at: first)],
      help: ["keep the one you trust"]
    )
  }
}
