/// Finds the second use of a key while the members of an object are read.
///
/// Most objects are small, where comparing beats hashing; a large one gets a dictionary, so that the
/// cost stays linear whatever the input.
struct KeyIndex {
  /// Members up to which keys are compared one by one: a sleeve's worth of short keys is found in less time
  /// than a dictionary takes to grow.
  private static let linearLimit = 32

  private var places: [String: Int] = [:]
  private var indexedCount = 0

  /// Returns the index of the member that has a key already, or `nil` if the key is new.
  ///
  /// - Parameters:
  ///   - key: The key about to be added.
  ///   - members: The members so far; the same ones as in the last call, and those added since.
  /// - Returns: An index in `members`.
  mutating func firstUse(of key: String, in members: [LocatedValue.Member]) -> Int? {
    guard members.count > KeyIndex.linearLimit else {
      return members.firstIndex { $0.key == key }
    }
    while indexedCount < members.count {
      let known = members[indexedCount].key
      if places[known] == nil { places[known] = indexedCount }
      indexedCount += 1
    }
    return places[key]
  }
}
