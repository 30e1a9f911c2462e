import Diagnostics

/// The names of all lines a constraint can come from, in one place.
extension ConstraintOrigin {
  /// Which end of a band.
  enum Side: String {
    case low
    case high
  }

  static func band(_ band: Policy.Band, side: Side) -> ConstraintOrigin {
    let (english, chinese) = side == .low ? ("at least", "下限") : ("at most", "上限")
    let level = side == .low ? band.low : band.high
    return ConstraintOrigin(
      id: "band:\(band.name):\(side.rawValue)",
      name: LocalizedText(
        english: "\(band.name) \(english) \(level.percentText)",
        chinese: "\(band.name) \(chinese) \(level.percentText)"
      ),
      span: band.span,
      yields: .policy(band.yields)
    )
  }

  static func stress(_ limit: Policy.StressLimit, _ scenario: Scenario) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "stress:\(scenario.id)",
      name: LocalizedText(
        english: "loss in \(scenario.name.english) at most \(limit.loss.value.percentText)",
        chinese: "\(scenario.name.chinese)情景损失上限 \(limit.loss.value.percentText)"
      ),
      span: limit.loss.span,
      yields: .policy(limit.loss.yields)
    )
  }

  static func turnover(_ limit: Policy.Limit) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "turnover",
      name: LocalizedText(
        english: "turnover at most \(limit.value.percentText)",
        chinese: "换手上限 \(limit.value.percentText)"
      ),
      span: limit.span,
      yields: .policy(limit.yields)
    )
  }

  static func trackingError(_ limit: Policy.Limit) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "trackingError",
      name: LocalizedText(
        english: "tracking error at most \(limit.value.percentText)",
        chinese: "跟踪误差上限 \(limit.value.percentText)"
      ),
      span: limit.span,
      yields: .policy(limit.yields)
    )
  }

  /// Margin is hard whatever the policy says.
  static func margin(_ limit: Policy.Limit?) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "margin",
      name: LocalizedText(
        english: "margin at most \((limit?.value ?? 1).percentText) of cash",
        chinese: "保证金不超过现金的 \((limit?.value ?? 1).percentText)"
      ),
      span: limit?.span,
      yields: nil
    )
  }

  static func overlayNotAboveRule(_ sleeve: Sleeve) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "rule:\(sleeve.id)",
      name: LocalizedText(
        english: "\(sleeve.name.english) not above its rule",
        chinese: "\(sleeve.name.chinese)不高于规则所求"
      ),
      span: nil,
      yields: nil
    )
  }

  static func noShortSales(_ sleeve: Sleeve) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "short:\(sleeve.id)",
      name: LocalizedText(
        english: "no short sales of \(sleeve.name.english)",
        chinese: "不得卖空\(sleeve.name.chinese)"
      ),
      span: nil,
      yields: nil
    )
  }

  static func saleCap(_ sleeve: Sleeve) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "sale:\(sleeve.id)",
      name: LocalizedText(
        english: "what may be sold of \(sleeve.name.english)",
        chinese: "\(sleeve.name.chinese)可售上限"
      ),
      span: nil,
      yields: nil
    )
  }

  static func restriction(
    _ restriction: RuleBook.Restriction,
    _ sleeve: Sleeve,
    _ span: SourceSpan
  ) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "restriction:\(restriction.name):\(sleeve.id)",
      name: restriction.title,
      span: span,
      yields: nil
    )
  }

  static func paused(_ sleeve: Sleeve, _ phaseIn: Policy.PhaseIn) -> ConstraintOrigin {
    ConstraintOrigin(
      id: "paused:\(sleeve.id)",
      name: LocalizedText(
        english: "\(sleeve.name.english) does not trade while the phase-in is paused",
        chinese: "分批投入暂停期间\(sleeve.name.chinese)不交易"
      ),
      span: phaseIn.span,
      yields: nil
    )
  }
}

extension YieldingRank {
  /// The rank of a policy line; `nil` for a hard one.
  static func policy(_ number: Int?) -> YieldingRank? {
    number.map { YieldingRank(isRule: false, number: $0) }
  }
}

extension Double {
  /// A fraction in percent, at most two decimals and no trailing zeros: 0.0125 is `1.25%`.
  var percentText: String {
    let hundredths = (self * 10_000).rounded()
    let sign = hundredths < 0 ? "-" : ""
    let size = Int(abs(hundredths))
    let (whole, rest) = size.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)%" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(sign)\(whole).\(decimals)%"
  }
}
