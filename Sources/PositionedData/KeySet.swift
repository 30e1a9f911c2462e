/// The keys of one object, to find the second use of a key.
///
/// Most objects are small, where comparing beats hashing; a large one gets a dictionary, so that the
/// cost stays linear whatever the input.
struct KeySet {
  /// Keys up to which all are compared one by one.
  private static let linearLimit = 12

  private var keys: [String] = []
  private var places: [String: Int] = [:]

  /// Adds the next key of the object.
  ///
  /// - Returns: The index of the first use of the key, or `nil` if this is the first.
  mutating func insert(_ key: String) -> Int? {
    defer { keys.append(key) }
    guard keys.count >= KeySet.linearLimit else { return keys.firstIndex(of: key) }
    if places.isEmpty { places = Dictionary(zip(keys, 0...)) { first, _ in first } }
    if let first = places[key] { return first }
    places[key] = keys.count
    return nil
  }
}
