/// All terms of the rules in one set, arranged in named groups.
///
/// A group is a list of ways to say one thing (`srf`, `bills`); patterns speak of groups. Groups are
/// numbered in the order in which they are first named.
struct Lexicon: Sendable {
  /// A place where a term of a group stands.
  struct Hit: Sendable, Hashable {
    let group: Int
    let range: Range<Int>
  }

  private var trie = TermTrie()
  private var groupOfTerm: [Int] = []
  private(set) var groupNames: [String] = []
  /// Groups of one literal written in a pattern: they cover nothing, and nothing covers them.
  private var literals: Set<Int> = []
  private var numbers: [String: Int] = [:]

  /// Creates an empty lexicon.
  init() {}

  /// The number of a group, making the group when it is new.
  mutating func group(named name: String) -> Int {
    if let number = numbers[name] { return number }
    let number = groupNames.count
    groupNames.append(name)
    numbers[name] = number
    return number
  }

  /// The group of a literal that a pattern writes out.
  mutating func group(ofLiteral term: String) -> Int {
    let name = "\"\(term)\""
    if let number = numbers[name] { return number }
    let number = group(named: name)
    literals.insert(number)
    add(term, to: number)
    return number
  }

  /// The number of a group that exists.
  func existingGroup(named name: String) -> Int? { numbers[name] }

  /// Adds a term to a group.
  mutating func add(_ term: String, to group: Int) {
    trie.insert(term, as: groupOfTerm.count)
    groupOfTerm.append(group)
  }

  /// Makes the lexicon ready for look-ups, once all terms have been added.
  mutating func finish() { trie.finish() }

  /// Every place where a term stands, in text order, and none inside a longer one: `续作` does not
  /// stand in `不再续作`, nor `reserves` in `rate on reserves`.
  func hits(in text: UniformText) -> [Hit] {
    var hits: [Hit] = []
    let bytes = text.bytes
    for offset in trie.candidateOffsets(in: bytes) {
      let first = hits.count
      trie.forEachMatch(in: bytes, at: offset) { match in
        let hit = Hit(group: groupOfTerm[match.term], range: offset..<match.end)
        let older = hits.firstIndex(from: first) { $0.group == hit.group }
        if let older { hits[older] = hit } else { hits.append(hit) }
      }
      hits.removeContained(from: first, except: literals)
    }
    return hits
  }
}

extension [Lexicon.Hit] {
  fileprivate func firstIndex(from start: Int, where matches: (Element) -> Bool) -> Int? {
    self[start...].firstIndex(where: matches)
  }

  /// Removes hits from `first` on, all at one place, that lie inside a longer hit.
  fileprivate mutating func removeContained(from first: Int, except literals: Set<Int>) {
    guard first < count else { return }
    let here = self[first...].filter { !literals.contains($0.group) }
    let longest = here.map(\.range.upperBound).max() ?? 0
    let earlier = self[Swift.max(0, first - 24)..<first]
    let isCovered = earlier.contains {
      $0.range.upperBound >= longest && !literals.contains($0.group)
    }
    let kept = self[first...].filter { hit in
      literals.contains(hit.group) || (!isCovered && hit.range.upperBound == longest)
    }
    replaceSubrange(first..., with: kept)
  }
}
