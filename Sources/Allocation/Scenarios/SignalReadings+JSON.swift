public import Diagnostics
public import PositionedData

extension SignalReadings {
  /// Reads a text of observations, `[{name, value, unit, date, source}]`, at a date.
  ///
  /// - Parameters:
  ///   - text: The JSON text.
  ///   - name: What diagnostics call it.
  ///   - book: The rule book that declares the signals.
  ///   - asOf: The date; later observations are left out.
  /// - Throws: `InputError` with everything that was found, in file order.
  public init(
    json text: String,
    named name: String,
    for book: RuleBook,
    asOf: CalendarDate
  ) throws(InputError) {
    var warnings: [Diagnostic] = []
    let observations = try SignalObservations.read(
      try JSONReader.read(text, name: name),
      for: book,
      warnings: &warnings
    )
    self.init(of: book, from: observations, asOf: asOf)
  }

  /// Readings without any observation: every signal counts as its rule book says for a missing one.
  public static func none(for book: RuleBook, asOf: CalendarDate) -> SignalReadings {
    SignalReadings(of: book, from: .none(for: book), asOf: asOf)
  }
}
