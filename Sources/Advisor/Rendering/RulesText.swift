import Allocation

/// The rules of a book: a list, or the argument they rest on.
struct RulesText: Sendable {
  let book: RuleBook
  let presentation: Presentation

  /// A line for each rule.
  var list: Page {
    var page = Page(presentation)
    var table = Table(
      [
        .init(presentation("Rule", "规则")), .init(presentation("Name", "名称")),
        .init(presentation("Kind", "类型")), .init(presentation("What it does", "作用")),
      ],
      presentation
    )
    for (heading, kind) in headings {
      let off = heading.isEnabled ? "" : presentation(" (off by default)", "（默认关闭）")
      table.add([
        .init(heading.id, .name), .init(heading.slug), .init(kind),
        .init(presentation(heading.title) + off),
      ])
    }
    page.add(table)
    return page
  }

  /// The argument behind the rules, claim by claim.
  var thesis: Page {
    var page = Page(presentation)
    let headings = headings.map(\.heading)
    for claim in book.thesis {
      let rules = headings.filter { $0.claims.contains(claim.id) }.map(\.id)
      page.add(label: claim.id, presentation(claim.claim), column: 5, tone: .name)
      page.add(label: "", "→ \(presentation(claim.inTheProduct))", column: 5)
      if !rules.isEmpty {
        page.add(label: "", presentation("rules ", "规则 ") + rules.joined(separator: " "), column: 5)
      }
    }
    return page
  }

  private var headings: [(heading: RuleHeading, kind: String)] {
    let tilts = book.tiltRules.map { ($0.heading, presentation("tilt", "倾斜")) }
    let scales = book.scaleRules.map {
      ($0.heading, presentation("scales \($0.scaledRule)", "缩放\($0.scaledRule)"))
    }
    let limits = book.limitRules.map { ($0.heading, presentation("limit", "限制")) }
    let expectations = book.expectationRules.map { ($0.heading, presentation("policy", "政策")) }
    let all = tilts + scales + limits + expectations
    return all.sorted { $0.0.id.utf8.lexicographicallyPrecedes($1.0.id.utf8) }
  }
}
