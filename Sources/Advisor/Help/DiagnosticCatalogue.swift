import RuleLanguage

/// What every code means, for `advisor help E2103`.
enum DiagnosticCatalogue {
  /// One code with its title and explanation.
  struct Entry: Sendable {
    let code: String
    let title: String
    let explanation: String

    init(_ code: String, _ title: String, _ explanation: String) {
      self.code = code
      self.title = title
      self.explanation = explanation
    }
  }

  /// All codes, in the order of the codes.
  static var entries: [Entry] {
    let expressions = ExpressionErrorCode.catalogue.map { Entry($0.code, $0.title, $0.explanation) }
    let all = files + clients + rules + reports + memos + expressions + commands + journal + plans
    return all.sorted { $0.code < $1.code }
  }

  static var codes: [String] { entries.map(\.code) }

  /// The entry of a code; `nil` when no finding has it.
  static func entry(for code: String) -> Entry? { entries.first { $0.code == code } }

  /// Whether a word is a code rather than a command: a letter and digits.
  static func looksLikeCode(_ word: String) -> Bool {
    guard let first = word.first, "EWew".contains(first) else { return false }
    return word.count >= 2 && word.dropFirst().allSatisfy(\.isNumber)
  }
}
