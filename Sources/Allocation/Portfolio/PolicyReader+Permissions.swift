internal import Diagnostics
internal import PositionedData

/// Restrictions, and what is allowed of overlays under them.
extension PolicyReader {
  mutating func restrictions(_ field: Field) -> [Policy.Restriction] {
    (field.elements(&findings) ?? []).compactMap { element in
      guard let name = element.string(&findings),
        let index = names.restriction(name, at: element.span, &findings)
      else { return nil }
      return Policy.Restriction(index: index, name: name, span: element.span)
    }
  }

  mutating func overlays(_ field: Field, under restrictions: [Policy.Restriction])
    -> [Policy.OverlayPermission]
  {
    (field.entries(&findings) ?? []).compactMap { entry in
      let overlay = names.overlay(entry.key, at: entry.keySpan, &findings)
      guard let permission = permission(entry, overlay: overlay) else { return nil }
      if permission.allowed { check(permission, entry, under: restrictions) }
      return permission
    }
  }

  private mutating func permission(_ entry: Field.Entry, overlay: Int?)
    -> Policy.OverlayPermission?
  {
    guard var object = entry.value.object(as: "what is allowed of an overlay", &findings) else {
      return nil
    }
    let allowed = object.required("allowed", &findings)?.bool(&findings)
    let tickers = object.optional("instruments").map { instruments($0, of: overlay) } ?? []
    let greatest = object.optional("max")
    let stress = object.optional("stressBudget")
    let budget = budget(greatest: greatest, stress: stress, overlay: overlay)
    object.finish(&findings)
    guard let allowed, let overlay else { return nil }
    if allowed, greatest == nil, stress == nil { reportNoBudget(entry) }
    return Policy.OverlayPermission(
      overlay: overlay,
      allowed: allowed,
      instruments: tickers,
      budget: budget,
      span: entry.value.span
    )
  }

  private mutating func instruments(_ field: Field, of overlay: Int?) -> [String] {
    let instruments = (field.elements(&findings) ?? []).compactMap { element -> Instrument? in
      guard let ticker = element.string(&findings),
        let instrument = names.instrument(ticker, at: element.span, &findings)
      else { return nil }
      if let overlay, !book.isForm(instrument, of: overlay) {
        let id = book.sleeves[overlay].id
        findings.error("E2037", "`\(ticker)` is no form of `\(id)`", at: element.span)
      }
      return instrument
    }
    if let overlay { checkLegs(instruments, of: overlay, at: field.span) }
    return instruments.map(\.ticker)
  }

  /// Futures that are named must make a whole position.
  private mutating func checkLegs(_ named: [Instrument], of overlay: Int, at span: SourceSpan) {
    let legs = named.compactMap(\.contract).map(\.isLongLeg)
    guard let first = legs.first, legs.allSatisfy({ $0 == first }) else { return }
    let others = book.instruments.filter {
      $0.onlySleeve == overlay && $0.contract.map { $0.isLongLeg != first } ?? false
    }
    guard !others.isEmpty else { return }
    findings.error(
      "E2037",
      "the futures named for `\(book.sleeves[overlay].id)` are one leg of two",
      at: span,
      help: ["add one of \(others.map(\.ticker).inBackticks)"]
    )
  }

  /// The budget in the terms that the overlay's rules read, converted by its stressed call where the file
  /// states the other one.
  private mutating func budget(greatest: Field?, stress: Field?, overlay: Int?) -> Double {
    if greatest != nil, let stress {
      findings.error(
        "E2032",
        "an overlay has either `max` or `stressBudget`",
        at: stress.span,
        help: ["`stressBudget` is `max` times the overlay's stressed call"]
      )
    }
    guard let terms = overlay.flatMap({ book.sleeves[$0].overlay }) else { return 0 }
    if let greatest, let exposure = greatest.fraction(in: 0...1, &findings) {
      return terms.budget == .exposure ? exposure : exposure * terms.stressCall
    }
    if let stress, let loss = stress.fraction(in: 0...1, &findings) {
      return terms.budget == .stress ? loss : loss / terms.stressCall
    }
    return 0
  }

  private mutating func reportNoBudget(_ entry: Field.Entry) {
    findings.error(
      "E2032",
      "`\(entry.key)` is allowed without saying how much",
      at: entry.value.span.firstLineIfLarge,
      help: [
        "add `max`, the greatest exposure, or `stressBudget`, the greatest loss in the stressed call; both are fractions of NAV"
      ]
    )
  }

  /// Refuses an overlay that the client's own restrictions leave no instrument for.
  private mutating func check(
    _ permission: Policy.OverlayPermission,
    _ entry: Field.Entry,
    under restrictions: [Policy.Restriction]
  ) {
    let bars = restrictions.compactMap { restriction in
      book.restrictions.first { $0.name == restriction.name }.map { (restriction, $0) }
    }
    let candidates = book.candidates(for: permission)
    let isBarred = candidates.allSatisfy { instrument in
      bars.contains { $0.1.bars(instrument) }
    }
    guard isBarred, let first = candidates.first else { return }
    let culprits = bars.filter { bar in candidates.contains { bar.1.bars($0) } }
    let users = book.rules(moving: permission.overlay)
    let ids = users.map { "\($0.id) `\($0.slug)`" }.joined(separator: ", ")
    findings.error(
      "E2026",
      "`\(entry.key)` is allowed, but \(culprits.map(\.0.name).inBackticks) bars \(candidates.count == 1 ? "`\(first.ticker)`" : "every instrument of it")\(ids.isEmpty ? "" : ": refused to \(ids)")",
      at: entry.value.span.firstLineIfLarge,
      notes: culprits.map { .init("the restriction stands here", at: $0.0.span) }
        + users.map { .init("\($0.id) would use it", at: $0.span) },
      help: [
        "write `\"allowed\": false`, lift the restriction, or name a funded form under `instruments`"
      ]
    )
  }
}

extension RuleBook {
  /// The instruments that a permission may mean: those it names, else every one of the overlay.
  func candidates(for permission: Policy.OverlayPermission) -> [Instrument] {
    guard permission.instruments.isEmpty else {
      return permission.instruments.compactMap { instrument($0) }
    }
    return instruments.filter { $0.onlySleeve == permission.overlay }
  }
}

extension RuleBook {
  /// Whether an instrument is a form of an overlay: one of its futures, or of a sleeve that a rule buys in
  /// its place.
  fileprivate func isForm(_ instrument: Instrument, of overlay: Int) -> Bool {
    guard let sleeve = instrument.onlySleeve, sleeve != overlay else {
      return instrument.onlySleeve == overlay
    }
    let ids = rules(moving: overlay).map(\.id)
    return tiltRules.contains { rule in
      ids.contains(rule.heading.id) && rule.purchases.contains { $0.sleeve == sleeve }
    }
  }
}

extension RuleBook.Restriction {
  /// Whether the restriction bars an instrument, by a flag or because it is of a barred sleeve alone.
  func bars(_ instrument: Instrument) -> Bool {
    if instrument.flags.contains(where: barredFlags.contains) { return true }
    return instrument.onlySleeve.map(barredSleeves.contains) ?? false
  }
}
