import Allocation
import Reports

/// A piece of evidence in a few words: what, how much, when, on whose word.
struct EvidenceWords: Sendable {
  private let evidence: Evidence
  private let presentation: Presentation

  init(_ evidence: Evidence, _ presentation: Presentation) {
    self.evidence = evidence
    self.presentation = presentation
  }

  /// All facts on one line, without the kind.
  var facts: String {
    var facts: [String] = []
    if let reading = evidence.reading { facts.append(reading) }
    if let scenario = evidence.scenario { facts.append(scenario) }
    facts += [value, status, speaker]
    if let reason = evidence.reason, reason.rawValue != evidence.status.rawValue {
      facts.append(Self.reason(reason, presentation))
    }
    if evidence.isHedged { facts.append(presentation("hedged", "措辞保留")) }
    return presentation.joined(facts)
  }

  /// The value with its unit, or the direction.
  var value: String {
    let low = evidence.low.map(figure)
    let high = evidence.high.map(figure)
    switch (low, high) {
    case (let low?, let high?): return (low == high ? low : "\(low)–\(high)") + unit
    case (let low?, nil): return "≥ \(low)\(unit)"
    case (nil, let high?): return "≤ \(high)\(unit)"
    case (nil, nil): return direction
    }
  }

  private func figure(_ value: Double) -> String {
    presentation.numbers.trimmed(isInBillions ? value * billion : value, atMost: 2)
  }

  /// A billion in the language's own unit: Chinese counts in hundred millions.
  private var billion: Double {
    switch presentation.language {
    case .english: 1
    case .chinese: 10
    }
  }

  private var isInBillions: Bool { evidence.unit.hasPrefix("usd_bn") }

  private var direction: String {
    switch evidence.direction {
    case .some(1): presentation("up", "上行")
    case .some(-1): presentation("down", "下行")
    default: presentation("neutral", "中性")
    }
  }

  private var unit: String {
    switch evidence.unit {
    case "usd_bn_per_month": presentation(" USD bn a month", "亿美元/月")
    case "usd_trn": presentation(" USD trn", "万亿美元")
    case "usd_bn": presentation(" USD bn", "亿美元")
    case "usd_per_oz": presentation(" USD an ounce", " 美元/盎司")
    case "percent": "%"
    case "bp": presentation(" bp", " 基点")
    default: ""
    }
  }

  /// The status in words.
  var status: String {
    switch evidence.status {
    case .current: presentation("current", "当前")
    case .forecast: presentation("forecast", "预测")
    case .historical: presentation("historical", "历史")
    case .hypothetical: presentation("hypothetical", "假设")
    }
  }

  /// Why a claim may not move the probabilities.
  static func reason(_ reason: Evidence.Reason, _ presentation: Presentation) -> String {
    switch reason {
    case .historical: presentation("historical", "历史数据")
    case .hypothetical: presentation("supposed, not claimed", "假设情形")
    case .denied: presentation("denied", "已被否认")
    case .inverted: presentation("the odds that it does not happen", "该情景不发生的概率")
    case .kind: presentation("this kind never moves the scenarios", "此类数据不影响情景")
    case .dispersion: presentation("a range of answers, no estimate", "答案区间，并非估计")
    case .priceTarget: presentation("a forecast of a price", "价格预测")
    }
  }

  /// Whose word it is.
  var speaker: String {
    if let source = evidence.source {
      return source == "survey" ? presentation("a survey", "调查") : source
    }
    switch evidence.voice {
    case .official: return presentation("official", "官方")
    case .analyst: return presentation("an analyst", "分析师")
    case .market: return presentation("market", "市场")
    case .author: return presentation("the author", "作者")
    }
  }
}
