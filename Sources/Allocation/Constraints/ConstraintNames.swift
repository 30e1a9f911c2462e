import Diagnostics

/// Puts the origin of a constraint into words: the names of all lines it can come from, in one place.
struct ConstraintNames: Sendable {
  let policy: Policy
  let book: RuleBook

  /// A stable identifier, see ``ConstraintOutcome/id``.
  func id(of origin: ConstraintOrigin) -> String {
    switch origin {
    case .noShortSales(let sleeve): "short:\(book.sleeves[sleeve].id)"
    case .band(let index, let side): "band:\(policy.bands[index].name):\(side.rawValue)"
    case .saleCap(let sleeve): "sale:\(book.sleeves[sleeve].id)"
    case .restriction(let index, let sleeve):
      "restriction:\(policy.restrictions[index].name):\(book.sleeves[sleeve].id)"
    case .paused(let sleeve): "paused:\(book.sleeves[sleeve].id)"
    case .overlayNotAboveRule(let sleeve): "rule:\(book.sleeves[sleeve].id)"
    case .stress(let index): "stress:\(book.scenarios[policy.stressLosses[index].scenario].id)"
    case .limitRule(let index): book.limitRules[index].heading.id
    case .margin: "margin"
    case .turnover: TradeLimits.turnoverID
    case .trackingError: "trackingError"
    }
  }

  /// The line as its file names it.
  func name(of origin: ConstraintOrigin) -> LocalizedText {
    switch origin {
    case .band(let index, let side): bandName(policy.bands[index], side)
    case .restriction(let index, _): book.restrictions[policy.restrictions[index].index].title
    case .stress(let index): stressName(policy.stressLosses[index])
    case .limitRule(let index): book.limitRules[index].heading.title
    case .margin:
      budgetName("margin", "保证金不超过现金的", policy.marginOfCash?.value ?? 1, ending: " of cash")
    case .turnover: budgetName("turnover", "换手上限", policy.turnover?.value ?? 1)
    case .trackingError: budgetName("tracking error", "跟踪误差上限", policy.trackingError?.value ?? 1)
    case .noShortSales(let sleeve), .saleCap(let sleeve), .paused(let sleeve),
      .overlayNotAboveRule(let sleeve):
      sleeveName(origin, book.sleeves[sleeve].name)
    }
  }

  /// Where it is stated; `nil` for what no file states.
  func span(of origin: ConstraintOrigin) -> SourceSpan? {
    switch origin {
    case .noShortSales, .saleCap, .overlayNotAboveRule: nil
    case .band(let index, _): policy.bands[index].span
    case .restriction(let index, _): policy.restrictions[index].span
    case .paused: policy.phaseIn?.span
    case .stress(let index): policy.stressLosses[index].loss.span
    case .limitRule(let index): book.limitRules[index].heading.span
    case .margin: policy.marginOfCash?.span
    case .turnover: policy.turnover?.span
    case .trackingError: policy.trackingError?.span
    }
  }

  /// The place in the yielding order, rule book before policy; `nil` for a hard line.
  func yields(_ origin: ConstraintOrigin) -> YieldingRank? {
    switch origin {
    case .band(let index, _): .policy(policy.bands[index].yields)
    case .stress(let index): .policy(policy.stressLosses[index].loss.yields)
    case .turnover: .policy(policy.turnover?.yields)
    case .trackingError: .policy(policy.trackingError?.yields)
    case .limitRule(let index):
      book.limitRules[index].yields.map { YieldingRank(isRule: true, number: $0) }
    case .noShortSales, .saleCap, .restriction, .paused, .overlayNotAboveRule, .margin: nil
    }
  }
}

// MARK: - Words

extension ConstraintNames {
  private func bandName(_ band: Policy.Band, _ side: ConstraintOrigin.Side) -> LocalizedText {
    let (english, chinese) = side == .low ? ("at least", "下限") : ("at most", "上限")
    let level = (side == .low ? band.low : band.high).percentText
    return LocalizedText(
      english: "\(band.name) \(english) \(level)",
      chinese: "\(band.name) \(chinese) \(level)"
    )
  }

  private func stressName(_ limit: Policy.StressLimit) -> LocalizedText {
    let name = book.scenarios[limit.scenario].name
    let loss = limit.loss.value.percentText
    return LocalizedText(
      english: "loss in \(name.english) at most \(loss)",
      chinese: "\(name.chinese)情景损失上限 \(loss)"
    )
  }

  private func budgetName(
    _ english: String,
    _ chinese: String,
    _ limit: Double,
    ending: String = ""
  ) -> LocalizedText {
    LocalizedText(
      english: "\(english) at most \(limit.percentText)\(ending)",
      chinese: "\(chinese) \(limit.percentText)"
    )
  }

  private func sleeveName(_ origin: ConstraintOrigin, _ name: LocalizedText) -> LocalizedText {
    switch origin {
    case .saleCap:
      LocalizedText(
        english: "what may be sold of \(name.english)",
        chinese: "\(name.chinese)可售上限"
      )
    case .paused:
      LocalizedText(
        english: "\(name.english) does not trade while the phase-in is paused",
        chinese: "分批投入暂停期间\(name.chinese)不交易"
      )
    case .overlayNotAboveRule:
      LocalizedText(
        english: "\(name.english) not above its rule",
        chinese: "\(name.chinese)不高于规则所求"
      )
    default:
      LocalizedText(
        english: "no short sales of \(name.english)",
        chinese: "不得卖空\(name.chinese)"
      )
    }
  }
}
