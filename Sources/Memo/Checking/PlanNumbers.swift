import Allocation
import PositionedData

/// The numbers a text of somebody else may have: those that our own memos of the plan show.
///
/// A sentence that names an asset, a scenario or a rule may have the numbers of its rows; every sentence
/// may have those of our sentences. Whole numbers must count the same, since small ones occur by chance.
struct PlanNumbers: Sendable {
  private let reference: MemoReference
  private let dates: Set<String>
  private let year: Int

  init(_ reference: MemoReference, dates: [String], asOf: CalendarDate) {
    self.reference = reference
    self.dates = Set(dates + [asOf.description])
    year = asOf.year
  }

  /// The numbers that none of our memos has for what a text is about.
  func strange(_ tokens: [NumberToken], in text: String) -> [NumberToken] {
    let strange = tokens.filter { !isAllowed($0) }
    guard !strange.isEmpty else { return [] }
    let text = text.lowercased()
    let named = reference.figures.filter { text.firstRange(of: $0.key) != nil }.values
    return strange.filter { token in !named.contains { $0.contains(token.size) } }
  }

  private func isAllowed(_ token: NumberToken) -> Bool {
    if token.isDate { return dates.contains(token.text) || reference.all.contains(token.text) }
    if token.decimals > 0 { return reference.said.contains(token.size) }
    if token.unit == .place { return token.value <= Self.mostPlaces }
    if token.unit == .none, abs(token.value - Double(year)) <= 1 { return true }
    return reference.counts[token.unit]?.contains(token.size) ?? false
  }

  /// Sections, figures and pages a memo may have.
  private static let mostPlaces = 40.0
}
