/// Finds names by their bytes, without making strings of them.
///
/// Of equal names the first counts. A table is made once and asked for every key of every account.
package struct NameTable: Sendable {
  private let bytes: [UInt8]
  /// Where each name ends in ``bytes``.
  private let ends: [Int]
  /// Indices of names by hash, -1 where there is none; at most half are taken.
  private let slots: [Int]

  /// Makes a table of names, in the order of their indices.
  package init(_ names: [String]) {
    bytes = names.flatMap(\.utf8)
    var ends: [Int] = []
    var slots = Array(repeating: -1, count: NameTable.slotCount(for: names.count))
    for (index, name) in names.enumerated() {
      ends.append((ends.last ?? 0) + name.utf8.count)
      let hash = NameTable.hash(Array(name.utf8).span)
      var slot = hash & (slots.count - 1)
      // Equal names lie in the order they came in, so that the first is met first.
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = index
    }
    self.ends = ends
    self.slots = slots
  }

  /// The index of a name.
  package func index(of name: Span<UInt8>) -> Int? {
    var slot = NameTable.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isEqual(slots[slot], name) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isEqual(_ index: Int, _ name: Span<UInt8>) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == name.count else { return false }
    for place in 0..<name.count where bytes[start + place] != name[place] { return false }
    return true
  }

  private static func slotCount(for names: Int) -> Int {
    var count = 2
    while count < 2 * names { count *= 2 }
    return count
  }

  /// The FNV-1a hash, its upper half folded into the lower.
  ///
  /// Source: G. Fowler, L. C. Noll, K.-P. Vo, "FNV hash" (1991).
  private static func hash(_ name: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in 0..<name.count { hash = (hash ^ UInt64(name[place])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}

/// The names of a table that were met in one object.
struct MetNames {
  private var first: UInt64 = 0
  private var others: Set<Int> = []

  /// Takes a name by its index.
  ///
  /// - Returns: Whether it is new.
  mutating func insert(_ index: Int) -> Bool {
    guard index < UInt64.bitWidth else { return others.insert(index).inserted }
    let bit: UInt64 = 1 << UInt64(index)
    defer { first |= bit }
    return first & bit == 0
  }
}
