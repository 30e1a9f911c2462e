extension SignalObservations {
  /// Adds others' observations of the signals that these say nothing of.
  ///
  /// - Parameter others: Observations for the same rule book.
  /// - Returns: The observations of both.
  package func completed(by others: SignalObservations) -> SignalObservations {
    SignalObservations(bySignal: zip(bySignal, others.bySignal).map { $0.isEmpty ? $1 : $0 })
  }

  /// Adds newer observations; of one day's observations the newer one counts.
  ///
  /// - Parameter newer: Observations for the same rule book.
  /// - Returns: The observations of both.
  package func updated(with newer: SignalObservations) -> SignalObservations {
    SignalObservations(
      bySignal: zip(bySignal, newer.bySignal).map { old, new in
        let days = Set(new.map(\.date))
        return (old.filter { !days.contains($0.date) } + new).sorted { $0.date < $1.date }
      }
    )
  }
}
