/// Tells, by the names in a sentence alone, whether it can hold a claim.
///
/// Most sentences of a report cannot, and are not read further: finding figures, dates and words of
/// the grammar costs many times as much as finding names.
struct Relevance: Sendable {
  /// Groups that make a sentence worth reading when they stand in it together.
  private let combinations: [[Int]]
  /// Groups that do so beside a digit.
  private let besideFigures: [Bool]

  init(_ rules: EvidenceRules) {
    var combinations: Set<[Int]> = []
    var weak = [Bool](repeating: false, count: rules.lexicon.groupNames.count)
    func add(_ patterns: [TermPattern]) {
      for pattern in patterns {
        combinations.insert(Array(Set(pattern.parts.map(\.group))).sorted())
      }
    }
    for kind in rules.kinds {
      for figure in kind.figures {
        add(figure.subjects + figure.claims)
        for pattern in figure.shortNames + figure.assumedBeside {
          for part in pattern.parts { weak[part.group] = true }
        }
      }
      for statement in kind.statements { add(statement.patterns) }
      for comparison in kind.comparisons {
        combinations.insert([comparison.subject, comparison.peer])
      }
      for difference in kind.differences {
        weak[difference.minuend] = true
        weak[difference.subtrahend] = true
      }
    }
    self.combinations = combinations.sorted { $0.lexicographicallyPrecedes($1) }
    besideFigures = weak
  }

  /// Whether a sentence with these names can hold a claim.
  func holds(_ hits: [Lexicon.Hit], in text: UniformText) -> Bool {
    guard !hits.isEmpty else { return false }
    if hits.contains(where: { besideFigures[$0.group] }), text.hasDigit { return true }
    var stands = [Bool](repeating: false, count: besideFigures.count)
    for hit in hits { stands[hit.group] = true }
    return combinations.contains { groups in groups.allSatisfy { stands[$0] } }
  }
}

extension UniformText {
  /// Whether the text has an ASCII digit anywhere.
  var hasDigit: Bool { bytes.contains { $0 >= 0x30 && $0 <= 0x39 } }
}
