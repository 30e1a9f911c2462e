/// A set of phrases that is looked for in a line in one pass.
///
/// Phrases of fewer than three bytes are not allowed: the table is entered by the first three.
struct PhraseTable {
  private let phrases: [[UInt8]]
  /// For each hash of three bytes the phrases that begin with them: `first[h] ..< first[h + 1]`.
  private var first = [Int](repeating: 0, count: size + 1)
  private var order: [Int] = []

  /// The number of hashes; a power of two, so that few positions of a line find anything.
  private static let size = 4096

  init(_ texts: [String]) {
    let phrases = texts.map { Array($0.utf8) }
    precondition(phrases.allSatisfy { $0.count >= 3 }, "a phrase has at least three bytes")
    self.phrases = phrases
    let hashes = phrases.map { Self.hash($0, 0) }
    order = phrases.indices.sorted { hashes[$0] < hashes[$1] }
    for hash in hashes { first[hash + 1] += 1 }
    for hash in 0..<Self.size { first[hash + 1] += first[hash] }
  }

  /// The lengths of the phrases that stand at an index of a line.
  func matches(in line: [UInt8], at index: Int) -> [Int] {
    guard index + 3 <= line.count else { return [] }
    let hash = Self.hash(line, index)
    guard first[hash] < first[hash + 1] else { return [] }
    return order[first[hash]..<first[hash + 1]].map { phrases[$0] }
      .filter { line[index...].starts(with: $0) }
      .map(\.count)
  }

  /// Whether a phrase begins a line.
  func isPrefix(of line: [UInt8]) -> Bool { !matches(in: line, at: 0).isEmpty }

  /// Whether a phrase ends a line.
  func isSuffix(of line: [UInt8]) -> Bool {
    phrases.contains {
      $0.count <= line.count && line[(line.count - $0.count)...].elementsEqual($0)
    }
  }

  /// Whether a phrase stands anywhere in a line.
  func isPart(of line: [UInt8]) -> Bool {
    guard line.count >= 3 else { return false }
    return (0...line.count - 3).contains { index in
      let hash = Self.hash(line, index)
      return first[hash] < first[hash + 1] && !matches(in: line, at: index).isEmpty
    }
  }

  private static func hash(_ bytes: [UInt8], _ index: Int) -> Int {
    let first = Int(bytes[index])
    let second = Int(bytes[index + 1])
    let third = Int(bytes[index + 2])
    return (first &* 31 ^ second &* 131 ^ third &* 1031) & (size - 1)
  }
}
