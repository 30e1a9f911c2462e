/// Probabilities set whole: by a rule book, or by hand with a reason.
package struct SetProbabilities: EventContent {
  /// One for each scenario of the entry's subject; they sum to one.
  package let probabilities: [String: Double]
  /// Why; what is set by hand always says it.
  package let note: String?

  package init(_ entry: EntryParticulars) throws(ContentFault) {
    let scenarios = try entry.scenarios()
    probabilities = try entry.payload.probabilities("probabilities", of: scenarios)
    if entry.payload.optional("from") != nil {
      _ = try entry.payload.probabilities("from", of: scenarios)
    }
    note =
      entry.event.kind == .override
      ? try entry.payload.statedText("note") : try entry.payload.optionalText("note")
  }
}
