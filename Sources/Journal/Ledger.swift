/// What is taken back: the fold over the entries that take back others, in their order.
///
/// A retraction takes back its entry, be it another retraction, which brings that one's entry back. The
/// table of the database that holds the outcome is only a cache of it.
package struct Ledger: Sendable, Hashable {
  /// The positions of entries that are taken back.
  package private(set) var retracted: Set<Int> = []
  /// For each retraction, the entry it takes back.
  private var targets: [Int: Int] = [:]
  /// For each entry, the retractions of it.
  private var retractions: [Int: [Int]] = [:]

  /// Creates the ledger of a journal in which nothing was taken back.
  package init() {}

  /// Takes a retraction into account, the one after those it knows.
  ///
  /// One that names no entry before it takes nothing back.
  package mutating func add(_ position: Int, takingBack target: Int) {
    guard 0 < target, target < position else { return }
    targets[position] = target
    retractions[target, default: []].append(position)
    retract(target)
  }

  private mutating func retract(_ position: Int) {
    guard retracted.insert(position).inserted, let target = targets[position] else { return }
    restore(target)
  }

  /// Brings an entry back unless another retraction of it is in force.
  private mutating func restore(_ position: Int) {
    let others = retractions[position] ?? []
    guard others.allSatisfy({ retracted.contains($0) }) else { return }
    guard retracted.remove(position) != nil, let target = targets[position] else { return }
    retract(target)
  }
}

extension EventKind {
  /// The kinds that take back others.
  static let retractions = allCases.filter(\.isRetraction)
  /// The kinds that beliefs are made of.
  package static let ofBeliefs: [EventKind] = [
    .priorSet, .override, .evidenceAccepted, .evidenceRetracted, .retraction, .trustSet,
  ]
}
