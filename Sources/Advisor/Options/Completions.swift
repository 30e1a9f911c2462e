import Allocation
import ArgumentParser

extension CompletionKind {
  /// Files of ours.
  static let json = CompletionKind.file(extensions: ["json"])

  /// Ids and slugs of rules.
  static let rules = CompletionKind.custom { _, _, _ in
    named { book in
      let headings = book.tiltRules.map(\.heading) + book.limitRules.map(\.heading)
      return headings.flatMap { [$0.id, $0.slug] }
    }
  }

  /// Scenarios, with the equals sign that a probability follows.
  static let scenarios = CompletionKind.custom { _, _, _ in
    named { book in book.scenarios.flatMap { ["\($0.id)=", "\($0.slug)="] } }
  }

  /// What may be explained: sleeves and rules.
  static let subjects = CompletionKind.custom { _, _, _ in
    named { book in book.sleeves.map(\.id) + book.tiltRules.map(\.heading.id) }
  }

  /// Names of the rule book in force; none where it cannot be read, since a shell has no place for errors.
  private static func named(_ names: (RuleBook) -> [String]) -> [String] {
    guard let configuration = try? Configuration.load(),
      let book = try? RulesLocation.find(flag: nil, configuration).book()
    else { return [] }
    return names(book)
  }
}
