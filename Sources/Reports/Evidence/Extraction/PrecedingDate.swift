internal import PositionedData

/// Finds the date that the sentences before one speak of, for `that autumn` and `次年`.
struct PrecedingDate {
  let passages: [Passage]

  /// So many sentences back a date is still in mind.
  private static let memory = 4

  /// The last date named before a passage, in its own paragraph or the one before.
  func date(before index: Int, published: CalendarDate) -> DateMention? {
    let passage = passages[index]
    for earlier in passages[..<index].suffix(Self.memory).reversed() {
      guard earlier.item == passage.item, passage.block - earlier.block <= 1 else { return nil }
      let dates = DateScanner.dates(in: UniformText(earlier.text), published: published)
      if let last = dates.last(where: { $0.reference == nil && $0.tie != .since }) { return last }
    }
    return nil
  }
}
