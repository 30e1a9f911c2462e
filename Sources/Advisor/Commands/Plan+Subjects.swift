import Allocation
import Diagnostics

extension Plan {
  /// What a person may ask about.
  enum Subject: Sendable {
    case sleeve(Int)
    case rule(RuleLine)
    case trade(Trade)
  }

  /// Finds what a person means by a word: a rule's id, a sleeve's id or name, a rule's slug, a ticker.
  ///
  /// A word that is a sleeve and a rule's slug, as `gold` is, means the sleeve.
  func subject(named word: String) throws(Failure) -> Subject {
    if let rule = rules.first(where: { $0.id == word }) { return .rule(rule) }
    if let index = index(ofSleeveNamed: word) { return .sleeve(index) }
    if let rule = rules.first(where: { $0.slug == word }) { return .rule(rule) }
    if let trade = orders.trades.first(where: { $0.ticker == word }) { return .trade(trade) }
    throw unknown(
      word,
      "nothing in this plan is called",
      among: names + orders.trades.map(\.ticker)
    )
  }

  /// Finds a sleeve by id or name, also one that takes no part.
  func sleeve(named word: String) throws(Failure) -> String {
    if let index = index(ofSleeveNamed: word) { return sleeves[index].id }
    let absent = absentSleeves.first { $0.id == word || $0.name.matches(word) }
    if let absent { return absent.id }
    throw unknown(word, "there is no sleeve", among: sleeves.map(\.id) + absentSleeves.map(\.id))
  }

  private func index(ofSleeveNamed word: String) -> Int? {
    index(ofSleeve: word) ?? sleeves.firstIndex { $0.name.matches(word) }
  }

  private var names: [String] { sleeves.map(\.id) + rules.map(\.id) + rules.map(\.slug) }

  private func unknown(_ word: String, _ summary: String, among names: [String]) -> Failure {
    let near = nearestName(to: word, among: names).map { ["did you mean `\($0)`?"] }
    let list = sleeves.map(\.id).joined(separator: ", ")
    return Failure(
      .usage,
      "E4042",
      "\(summary) `\(word)`",
      help: near ?? (list.isEmpty ? [] : ["sleeves are \(list)"])
    )
  }
}

extension LocalizedText {
  /// Whether a person who types a word means this name.
  fileprivate func matches(_ word: String) -> Bool {
    english.lowercased() == word.lowercased() || chinese == word
  }
}
