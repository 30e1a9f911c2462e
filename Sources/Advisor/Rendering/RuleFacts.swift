import Allocation
import RuleLanguage

/// What the parts of a rule are called.
private enum RuleLabel {
  static let raises = LocalizedText(english: "Raises", chinese: "增持")
  static let define = LocalizedText(english: "Where", chinese: "其中")
  static let cap = LocalizedText(english: "Cap", chinese: "上限")
  static let payers = LocalizedText(english: "Paid by", chinese: "出资")
  static let switches = LocalizedText(english: "Less", chinese: "缩减")
  static let instead = LocalizedText(english: "Instead", chinese: "改投")
  static let scales = LocalizedText(english: "Scales", chinese: "缩放")
  static let limit = LocalizedText(english: "Limit", chinese: "限制")
}

typealias RuleFact = (label: LocalizedText, text: String)

extension TiltRule {
  /// What the rule buys, what caps it, who pays and what makes it less, as written.
  func facts(in book: RuleBook, _ presentation: Presentation) -> [RuleFact] {
    let name = { (sleeve: Int) in presentation(book.sleeves[sleeve].name) }
    let buys = purchases.map { (RuleLabel.raises, "\(name($0.sleeve)): \($0.size.text)") }
    let where_ = definitions.map { (RuleLabel.define, "\($0.name) = \($0.value.text)") }
    let instead = redirects.map { redirect in
      let shares = redirect.shares.map {
        "\(name($0.sleeve)) × \(presentation.numbers.trimmed($0.share, atMost: 4))"
      }
      return (RuleLabel.instead, "\(name(redirect.barred)) → \(presentation.list(shares))")
    }
    let ceilings = caps.map { cap in
      let condition = cap.condition.map { presentation(" while ", "，当 ") + $0.text } ?? ""
      return (RuleLabel.cap, "\(name(cap.sleeve)) ≤ \(cap.ceiling.text)\(condition)")
    }
    let tiers = funding.map { (RuleLabel.payers, $0.text(name, presentation)) }
    let less = switches.map { control in
      (
        RuleLabel.switches,
        "\(presentation(control.title)): × \(control.times.text)  (\(control.on.text))"
      )
    }
    return buys + where_ + instead + ceilings + tiers + less
  }
}

extension TiltRule.FundingTier {
  /// The sleeves that pay and how much they may.
  func text(_ name: (Int) -> String, _ presentation: Presentation) -> String {
    let names = presentation.list(sleeves.map(name))
    return switch ceiling {
    case .together(let expression): "\(names): ≤ \(expression.text)"
    case .each(let expression): "\(names): " + presentation("each ≤ ", "各 ≤ ") + expression.text
    }
  }
}

extension ScaleRule {
  /// Which rule it scales, when and by how much, as written.
  var facts: [RuleFact] {
    [(RuleLabel.scales, "\(scaledRule) × \(times.text)  (\(condition.text))")]
  }
}

extension LimitRule {
  /// What it limits, at what level, and who pays, as written.
  func facts(in book: RuleBook, _ presentation: Presentation) -> [RuleFact] {
    let sign = direction == .atLeast ? "≥" : "≤"
    let name = { (sleeve: Int) in presentation(book.sleeves[sleeve].name) }
    let limited: String =
      switch subject {
      case .sleeve(let sleeve): name(sleeve)
      case .group(let id, _): book.groups.first { $0.id == id }.map { presentation($0.name) } ?? id
      case .loss(let scenario):
        presentation("loss in ", "损失：") + presentation(book.scenarios[scenario].name)
      case .margin(let sleeve): presentation("margin of ", "保证金，占") + name(sleeve)
      }
    let limit = [(RuleLabel.limit, "\(limited) \(sign) \(level.text)")]
    let paying = payers.isEmpty ? [] : [(RuleLabel.payers, presentation.list(payers.map(name)))]
    return limit + paying
  }
}
