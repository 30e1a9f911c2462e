/// The kinds of evidence with their terms, read from `rules/evidence/*.yaml`.
package struct EvidenceRules: Sendable {
  /// Things beside which a figure is not ours.
  struct Elsewhere: Sendable {
    enum Measure: String, Sendable, CaseIterable {
      case money, percent, index, price
      case basisPoints = "basis points"
    }

    var measure: Measure
    var group: Int
  }

  /// A house that may stand behind a claim.
  struct House: Sendable {
    var name: String
    var group: Int
  }

  /// Groups of names that stand behind claims.
  struct Voices: Sendable {
    var analysts: Int
    var surveys: Int
    var officials: Int
    var authors: Int
  }

  var lexicon: Lexicon
  var grammar: Grammar
  var kinds: [EvidenceKind]
  /// The patterns of the kinds that name what figures belong to.
  var namings: [Naming]
  var elsewhere: [Elsewhere]
  var houses: [House]
  /// Words that end the name of a house.
  var houseEndings: Int
  var voices: Voices
  /// Groups the grammar itself asks for.
  var home: Int
  var abroad: Int
  var companies: Int
  var scenarioGroups: [Int]

  /// What a person calls a kind, in both languages; its own name for one that is not known.
  package func title(ofKind name: String) -> (english: String, chinese: String) {
    guard let kind = kinds.first(where: { $0.name == name }) else { return (name, name) }
    return (kind.title.english, kind.title.chinese)
  }

  /// The signal of the rule book that a reading of a kind becomes, if any.
  package func signal(ofKind name: String) -> String? {
    kinds.first { $0.name == name }?.signal
  }

  /// The names of the kinds, in the order of their files.
  package var kindNames: [String] { kinds.map(\.name) }
}
