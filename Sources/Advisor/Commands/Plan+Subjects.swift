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
    throw unknown(word, "nothing in this plan is called", among: names + orders.trades.map(\.ticker))
  }

  /// Finds a sleeve by id or name, also one that takes no part but is named by a rule.
  func sleeve(named word: String) throws(Failure) -> String {
    if let index = index(ofSleeveNamed: word) { return sleeves[index].id }
    let asked = rules.flatMap(\.stages).map(\.sleeve) + orders.skipped.map(\.subject)
    if asked.contains(word) { return word }
    throw unknown(word, "no sleeve of this plan is called", among: sleeves.map(\.id) + asked)
  }

  private func index(ofSleeveNamed word: String) -> Int? {
    let lowered = word.lowercased()
    return index(ofSleeve: word)
      ?? sleeves.firstIndex { sleeve in
        sleeve.name.english.lowercased() == lowered || sleeve.name.chinese == word
      }
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
