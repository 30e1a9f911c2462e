extension SignalObservations {
  /// These observations, with others' for the signals that these say nothing of.
  ///
  /// - Parameter others: Observations for the same rule book.
  package func completed(by others: SignalObservations) -> SignalObservations {
    SignalObservations(bySignal: zip(bySignal, others.bySignal).map { $0.isEmpty ? $1 : $0 })
  }

  /// These observations with newer ones added; of one day's observations the newer one counts.
  ///
  /// - Parameter newer: Observations for the same rule book.
  package func updated(with newer: SignalObservations) -> SignalObservations {
    SignalObservations(
      bySignal: zip(bySignal, newer.bySignal).map { old, new in
        let days = Set(new.map(\.date))
        return (old.filter { !days.contains($0.date) } + new).sorted { $0.date < $1.date }
      }
    )
  }
}
