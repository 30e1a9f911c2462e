/// A set of terms that is looked up at one place of a folded text, with all terms tried at once.
///
/// A space or hyphen in a term stands for any run of spaces and hyphens. A term that begins or ends
/// with a Latin letter or digit does so at a word boundary; one that ends with `*` goes on to the
/// end of the word.
struct TermTrie: Sendable {
  /// A term found: the number it was added under and where it ends.
  struct Match: Sendable, Hashable {
    let term: Int
    let end: Int
  }

  private struct Node {
    var byte: UInt8
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// The index in `ends` of the first term that ends here; −1 for none.
    var end: Int32 = -1
  }

  /// A term that ends at a node.
  private struct End {
    let term: Int32
    /// Whether the term goes on to the end of the word.
    let isPrefix: Bool
    /// The index in `ends` of the next term that ends there; −1 for none.
    var next: Int32 = -1
  }

  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")

  private var nodes: [Node] = []
  private var ends: [End] = []
  /// A bit for each pair of bytes that begins a term; empty until ``finish()``.
  private var pairs: [UInt64] = []
  private var roots = [Int32](repeating: -1, count: 256)

  /// Creates an empty set.
  init() {}

  /// Adds a term, already folded, under a number; several terms may share one.
  mutating func insert(_ term: String, as number: Int) {
    var bytes = UniformText.folded(term)
    let isPrefix = bytes.last == UInt8(ascii: "*")
    if isPrefix { bytes.removeLast() }
    guard let first = bytes.first else { return }
    var previous = first == Self.hyphen ? Self.space : first
    var node = root(for: previous)
    for byte in bytes.dropFirst() {
      let unified = byte == Self.hyphen ? Self.space : byte
      if unified == Self.space, previous == Self.space { continue }
      node = child(of: node, for: unified)
      previous = unified
    }
    append(End(term: Int32(number), isPrefix: isPrefix), to: node)
  }

  /// Puts a term behind those that end at a node already.
  private mutating func append(_ end: End, to node: Int) {
    let new = Int32(ends.count)
    ends.append(end)
    guard nodes[node].end >= 0 else {
      nodes[node].end = new
      return
    }
    var last = Int(nodes[node].end)
    while ends[last].next >= 0 { last = Int(ends[last].next) }
    ends[last].next = new
  }

  /// Whether some term begins with this byte.
  func canStart(with byte: UInt8) -> Bool {
    roots[Int(byte == Self.hyphen ? Self.space : byte)] >= 0
  }

  /// The offsets at which some term may begin: its first two bytes are there, at a word boundary.
  ///
  /// One pass over the bytes rules out nine places in ten before any term is tried.
  func candidateOffsets(in bytes: [UInt8]) -> [Int] {
    guard !pairs.isEmpty else { return Array(bytes.indices) }
    var candidates: [Int] = []
    let pairs = self.pairs
    var previous: UInt8 = 0
    for offset in bytes.indices {
      let byte = bytes[offset]
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      let pair = Int(byte) << 8 | Int(next)
      if pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0, !Self.joins(previous, byte) {
        candidates.append(offset)
      }
      previous = byte
    }
    return candidates
  }

  /// Notes every pair of bytes that begins a term, for ``candidateOffsets(in:)``.
  mutating func finish() {
    pairs = [UInt64](repeating: 0, count: 1 << 10)
    for first in 0..<256 where roots[first] >= 0 {
      let root = nodes[Int(roots[first])]
      var seconds = Set<Int>()
      var child = root.firstChild
      while child >= 0 {
        seconds.insert(Int(nodes[Int(child)].byte))
        child = nodes[Int(child)].nextSibling
      }
      // A term of one byte may be followed by anything, and a space also stands for a hyphen.
      if root.end >= 0 { seconds = Set(0..<256) }
      if seconds.contains(Int(Self.space)) { seconds.insert(Int(Self.hyphen)) }
      let firsts = first == Int(Self.space) ? [first, Int(Self.hyphen)] : [first]
      for first in firsts {
        for second in seconds {
          let pair = first << 8 | second
          pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
      }
    }
  }

  /// Calls `body` for every term that begins at `start`, shortest first.
  func forEachMatch(in bytes: [UInt8], at start: Int, _ body: (Match) -> Void) {
    let first = bytes[start]
    var node = roots[Int(first == Self.hyphen ? Self.space : first)]
    guard node >= 0 else { return }
    if start > 0, Self.joins(bytes[start - 1], first) { return }
    var index = start + 1
    while true {
      report(node, endingAt: index, in: bytes, body)
      guard index < bytes.count else { return }
      let byte = bytes[index]
      if byte == Self.space || byte == Self.hyphen {
        node = existingChild(of: node, for: Self.space)
        guard node >= 0 else { return }
        index += 1
        while index < bytes.count, bytes[index] == Self.space || bytes[index] == Self.hyphen {
          index += 1
        }
      } else {
        node = existingChild(of: node, for: byte)
        guard node >= 0 else { return }
        index += 1
      }
    }
  }

  /// The longest term that begins at `start`.
  func longestMatch(in bytes: [UInt8], at start: Int) -> Match? {
    guard start < bytes.count else { return nil }
    var longest: Match?
    forEachMatch(in: bytes, at: start) { match in
      if match.end >= longest?.end ?? 0 { longest = match }
    }
    return longest
  }

  private func report(
    _ node: Int32,
    endingAt end: Int,
    in bytes: [UInt8],
    _ body: (Match) -> Void
  ) {
    let first = nodes[Int(node)].end
    guard first >= 0 else { return }
    var wordEnd = end
    while wordEnd < bytes.count, Self.joins(bytes[wordEnd - 1], bytes[wordEnd]) { wordEnd += 1 }
    forEachEnd(from: first) { if $0.isPrefix { body(Match(term: Int($0.term), end: wordEnd)) } }
    guard wordEnd == end else { return }
    forEachEnd(from: first) { if !$0.isPrefix { body(Match(term: Int($0.term), end: end)) } }
  }

  private func forEachEnd(from first: Int32, _ body: (End) -> Void) {
    var index = first
    while index >= 0 {
      body(ends[Int(index)])
      index = ends[Int(index)].next
    }
  }

  private mutating func root(for byte: UInt8) -> Int {
    if roots[Int(byte)] < 0 {
      roots[Int(byte)] = Int32(nodes.count)
      nodes.append(Node(byte: byte))
    }
    return Int(roots[Int(byte)])
  }

  private mutating func child(of node: Int, for byte: UInt8) -> Int {
    let found = existingChild(of: Int32(node), for: byte)
    if found >= 0 { return Int(found) }
    let new = nodes.count
    nodes.append(Node(byte: byte, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = Int32(new)
    return new
  }

  private func existingChild(of node: Int32, for byte: UInt8) -> Int32 {
    var child = nodes[Int(node)].firstChild
    while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].nextSibling }
    return child
  }

  /// Whether two bytes in a row belong to one word: `q2` is one word, but `25bn` and `usd25` are two.
  private static func joins(_ left: UInt8, _ right: UInt8) -> Bool {
    let isDigit = (left: left <= 0x39, right: right <= 0x39)
    guard isWordByte(left), isWordByte(right) else { return false }
    return isDigit.left == isDigit.right
  }

  /// Whether a byte is a Latin letter or digit, which makes words; other scripts do not.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
