internal import Diagnostics
internal import PositionedData

/// Bands that cannot hold together, and anchors outside them.
///
/// Only hard bands are held against each other: one that may give way does. What this cannot see, such as
/// groups that overlap, the programme finds and reports as a conflict.
extension PolicyReader {
  /// What rounding loses in a sum of typed weights.
  private static let sumTolerance = 1e-9

  mutating func checkContradictions(in policy: Policy) {
    let hard = policy.bands.filter { $0.yields == nil }
    let range = sleeveRange(hard, policy)
    for band in hard {
      if case .sleeve(let sleeve) = band.subject { checkBarred(sleeve, band, policy) }
      if case .group(let name, let members) = band.subject {
        check(band, group: name, members, range, hard)
      }
    }
    checkTotal(range, hard)
    checkAnchor(policy)
  }

  private struct SleeveRange {
    var low: [Double]
    var high: [Double]
  }

  /// The least and the greatest weight of each sleeve; overlays have none.
  private func sleeveRange(_ hard: [Policy.Band], _ policy: Policy) -> SleeveRange {
    var range = SleeveRange(
      low: book.sleeves.map { _ in 0 },
      high: book.sleeves.map { $0.isFunded ? 1 : 0 }
    )
    for band in hard {
      guard case .sleeve(let sleeve) = band.subject else { continue }
      range.low[sleeve] = band.low
      range.high[sleeve] = band.high
    }
    for restriction in policy.houseRestrictions(of: book) {
      for ceiling in restriction.ceilings {
        range.high[ceiling.sleeve] = min(range.high[ceiling.sleeve], ceiling.share)
      }
    }
    return range
  }

  private mutating func checkBarred(_ sleeve: Int, _ band: Policy.Band, _ policy: Policy) {
    guard band.low > 0 else { return }
    for (stated, restriction) in zip(policy.restrictions, policy.houseRestrictions(of: book))
    where restriction.barredSleeves.contains(sleeve) {
      findings.error(
        "E2021",
        "the band of `\(band.name)` asks for at least \(band.low.fullPercentText), which `\(stated.name)` bars",
        at: band.span,
        notes: [.init("the restriction stands here", at: stated.span)]
      )
    }
  }

  private mutating func check(
    _ band: Policy.Band,
    group: String,
    _ members: [Int],
    _ range: SleeveRange,
    _ hard: [Policy.Band]
  ) {
    let low = members.reduce(0) { $0 + range.low[$1] }
    let high = members.reduce(0) { $0 + range.high[$1] }
    let bands = hard.filter { member in
      if case .sleeve(let sleeve) = member.subject { members.contains(sleeve) } else { false }
    }
    if low > band.high + Self.sumTolerance {
      findings.error(
        "E2021",
        "`\(group)` may be at most \(band.high.fullPercentText), but its sleeves must be at least \(low.fullPercentText)",
        at: band.span,
        label: "\((low - band.high).pointsText) short",
        notes: bands.filter { $0.low > 0 }.map(\.note)
      )
    }
    if high < band.low - Self.sumTolerance {
      findings.error(
        "E2021",
        "`\(group)` must be at least \(band.low.fullPercentText), but its sleeves may be at most \(high.fullPercentText)",
        at: band.span,
        label: "\((band.low - high).pointsText) short",
        notes: bands.filter { $0.high < 1 }.map(\.note)
      )
    }
  }

  private mutating func checkTotal(_ range: SleeveRange, _ hard: [Policy.Band]) {
    let low = range.low.reduce(0, +)
    let high = range.high.reduce(0, +)
    let bands = hard.filter { if case .sleeve = $0.subject { true } else { false } }
    if low > 1 + Self.sumTolerance {
      findings.error(
        "E2021",
        "the least weights add to \(low.fullPercentText), more than 100%",
        at: bands.first?.span,
        notes: bands.filter { $0.low > 0 }.map(\.note)
      )
    }
    if high < 1 - Self.sumTolerance {
      findings.error(
        "E2021",
        "the greatest weights add to \(high.fullPercentText), less than 100%",
        at: bands.first?.span,
        notes: bands.map(\.note)
      )
    }
  }

  private mutating func checkAnchor(_ policy: Policy) {
    guard case .weights(let weights) = policy.strategic else { return }
    for band in policy.bands {
      let weight = weights.reduce(0) { band.covers($1.sleeve) ? $0 + $1.share : $0 }
      guard weight < band.low - Self.sumTolerance || weight > band.high + Self.sumTolerance else {
        continue
      }
      findings.warning(
        "W2023",
        "the strategic weight of `\(band.name)` is \(weight.fullPercentText), outside its band of \(band.low.fullPercentText) to \(band.high.fullPercentText)",
        at: band.span,
        notes: [
          .init("the strategic weights stand here", at: policy.strategicSpan.firstLineIfLarge)
        ]
      )
    }
  }
}

extension Policy.Band {
  /// The indices of the sleeves it bounds.
  var members: [Int] {
    switch subject {
    case .sleeve(let sleeve): [sleeve]
    case .group(_, let members): members
    }
  }

  /// Whether it bounds a sleeve, alone or among others.
  fileprivate func covers(_ sleeve: Int) -> Bool {
    switch subject {
    case .sleeve(let own): own == sleeve
    case .group(_, let members): members.contains(sleeve)
    }
  }

  fileprivate var note: Diagnostic.Note {
    .init("the band of `\(name)` is \(low.fullPercentText) to \(high.fullPercentText)", at: span)
  }
}

extension Policy {
  /// The house's terms of the restrictions that are switched on, in the order of the policy.
  package func houseRestrictions(of book: RuleBook) -> [RuleBook.Restriction] {
    restrictions.compactMap { stated in book.restrictions.first { $0.name == stated.name } }
  }
}
