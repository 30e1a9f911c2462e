/// A page's style sheet beside our own: what is not ours may neither hide nor say anything.
enum StyleSheetReview {
  /// Why a style sheet keeps a page from being compared; empty if it does not.
  static func objections(to css: String) -> [String] {
    let plain = withoutComments(css)
    var objections: [String] = []
    if plain.lowercased().contains("@import") { objections.append("it loads another style sheet") }
    for rule in rules(of: plain) where !ours.contains(rule) {
      if let reason = objection(to: rule) { objections.append("`\(rule.selector)`: \(reason)") }
    }
    return objections
  }

  private static let ours = Set(rules(of: withoutComments(MemoStyles.css)))

  private static func objection(to rule: PageStyle.Rule) -> String? {
    for declaration in rule.declarations {
      if declaration.property == "content", saysSomething(declaration.value) {
        return "it writes \(declaration.value) on the page"
      }
      if declaration.value.contains("url("), !declaration.value.contains("url(data:font") {
        return "it shows a picture or loads something"
      }
      if declaration.property.hasPrefix("--") { return "it changes the page's colours" }
    }
    return PageStyle.hides(rule.declarations).map { "it hides text (\($0))" }
  }

  private static func saysSomething(_ value: String) -> Bool {
    let quoted = value.contains("\"") || value.contains("'") || value.contains("attr(")
    return quoted && value.contains { $0.isLetter || $0.isNumber }
  }

  private static func withoutComments(_ css: String) -> String {
    var result = ""
    var rest = css[...]
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "*/") else { return result }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  /// Rules, those within `@media` and the like too; the order of declarations does not matter.
  private static func rules(of css: String) -> [PageStyle.Rule] {
    var rules: [PageStyle.Rule] = []
    var selector = ""
    var body: String?
    for character in css {
      switch (character, body) {
      case ("{", nil): body = ""
      case ("{", .some(let outer)):
        // What was taken for declarations is the selector of a rule within.
        selector = outer.split(separator: ";").last.map(String.init) ?? outer
        body = ""
      case ("}", .some(let text)):
        rules.append(rule(selector, text))
        (selector, body) = ("", nil)
      case ("}", nil): selector = ""
      case (_, .some(let text)): body = text + String(character)
      case (_, nil): selector.append(character)
      }
    }
    return rules
  }

  private static func rule(_ selector: String, _ body: String) -> PageStyle.Rule {
    let declarations = PageStyle.declarations(body)
    return PageStyle.Rule(
      selector: selector.filter { !$0.isWhitespace }.lowercased(),
      declarations: declarations.sorted { $0.property < $1.property }
    )
  }
}
