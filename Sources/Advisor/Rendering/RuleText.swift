import Allocation
import Diagnostics
import RuleLanguage

/// One rule as its author wrote it, laid out for a reader: no portfolio's numbers in it.
struct RuleText: Sendable {
  let heading: RuleHeading
  let presentation: Presentation
  private let book: RuleBook
  private let facts: [(label: LocalizedText, text: String)]

  private static let column = 12

  /// Finds a rule by id or slug.
  ///
  /// - Throws: ``Failure`` with the nearest name when there is none.
  init(named name: String, in book: RuleBook, presentation: Presentation) throws(Failure) {
    let rules = Self.rules(of: book)
    guard let rule = rules.first(where: { $0.heading.id == name || $0.heading.slug == name }) else {
      let names = rules.flatMap { [$0.heading.id, $0.heading.slug] }
      let near = nearestName(to: name, among: names).map { ["did you mean `\($0)`?"] }
      let list = rules.map(\.heading.id).joined(separator: ", ")
      throw Failure(
        .usage,
        "E4043",
        "there is no rule `\(name)`",
        help: near ?? ["rules are \(list)"]
      )
    }
    heading = rule.heading
    facts = rule.facts(book, presentation)
    self.book = book
    self.presentation = presentation
  }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    page.add("\(heading.id) \(presentation(heading.title))", .heading)
    page.add(
      label: presentation("Because", "理由"),
      presentation(heading.because),
      column: Self.column
    )
    var last = ""
    for fact in facts {
      let label = presentation(fact.label)
      page.add(label: label == last ? "" : label, fact.text, column: Self.column)
      last = label
    }
    for claim in book.thesis where heading.claims.contains(claim.id) {
      page.add(label: claim.id, presentation(claim.claim), column: Self.column, tone: .name)
    }
    page.add(label: presentation("Source", "出处"), heading.span.location, column: Self.column)
    return page
  }

  /// A rule of any kind, with what there is to say about it.
  private struct Described {
    let heading: RuleHeading
    let facts: (RuleBook, Presentation) -> [(label: LocalizedText, text: String)]
  }

  private static func rules(of book: RuleBook) -> [Described] {
    book.tiltRules.map { rule in Described(heading: rule.heading) { rule.facts(in: $0, $1) } }
      + book.scaleRules.map { rule in Described(heading: rule.heading) { _, _ in rule.facts } }
      + book.limitRules.map { rule in Described(heading: rule.heading) { rule.facts(in: $0, $1) } }
      + book.expectationRules.map { rule in Described(heading: rule.heading) { _, _ in [] } }
  }
}
