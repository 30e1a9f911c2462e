/// What is in force: the fold over the entries, in their order.
///
/// A retraction takes back its entry, be it another retraction, which brings that one's entry back. The
/// rules of the fold are here alone; tables that hold its outcome are only a cache of it.
package struct Ledger: Sendable, Hashable {
  /// What the fold looks at.
  package struct Entry: Sendable, Hashable {
    package let position: Int
    package let kind: EventKind
    package let subject: String
    package let concerns: Int?

    package init(position: Int, kind: EventKind, subject: String, concerns: Int?) {
      self.position = position
      self.kind = kind
      self.subject = subject
      self.concerns = concerns
    }
  }

  private let entries: [Entry]
  /// The positions of entries that are taken back.
  package let retracted: Set<Int>

  /// Folds entries, the oldest first.
  package init(_ entries: [Entry]) {
    self.entries = entries
    var retracted: Set<Int> = []
    // A retraction stands after what it takes back, so from the end it is known whether it is in force.
    for entry in entries.reversed() where entry.kind.isRetraction {
      guard let target = entry.concerns, !retracted.contains(entry.position) else { continue }
      retracted.insert(target)
    }
    self.retracted = retracted
  }

  /// The entry that last set probabilities for a set of scenarios.
  package func base(of subject: String) -> Int? {
    entries.last { $0.kind.isBase && $0.subject == subject && isInForce($0) }?.position
  }

  /// The reports accepted since an entry and not taken back.
  package func evidence(after base: Int) -> [Int] {
    entries.filter { $0.kind == .evidenceAccepted && $0.position > base && isInForce($0) }
      .map(\.position)
  }

  private func isInForce(_ entry: Entry) -> Bool { !retracted.contains(entry.position) }
}

extension EventKind {
  /// The kinds that take back others.
  static let retractions = allCases.filter(\.isRetraction)
  /// The kinds that beliefs are made of.
  package static let ofBeliefs: [EventKind] = [
    .priorSet, .override, .evidenceAccepted, .evidenceRetracted, .retraction, .trustSet,
  ]
}
