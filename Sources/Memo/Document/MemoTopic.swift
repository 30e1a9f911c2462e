package import Allocation

/// The sections of a memo in their fixed order: costs and risks come before what might be gained.
package enum MemoTopic: Int, Sendable, Hashable, CaseIterable {
  case summary = 1
  case changes
  case reasons
  case fit
  case costs
  case risks
  case alternatives
  case otherViews
  case triggers
  case complexProducts
  case assumptions
  case fees
  case importantInformation
  case record

  /// The heading, without its number.
  package var title: LocalizedText {
    switch self {
    case .summary: LocalizedText(english: "Summary", chinese: "摘要")
    case .changes:
      LocalizedText(english: "What we recommend and what changes", chinese: "建议与变动")
    case .reasons:
      LocalizedText(english: "Why now: scenarios and evidence", chinese: "理由：情景判断与依据")
    case .fit: LocalizedText(english: "How this fits your policy", chinese: "与投资政策及适当性的匹配")
    case .costs: LocalizedText(english: "What it costs", chinese: "成本：交易、税费与产品费用")
    case .risks: LocalizedText(english: "What could go wrong", chinese: "风险揭示：可能出错之处")
    case .alternatives: LocalizedText(english: "Alternatives considered", chinese: "已考虑的替代方案")
    case .otherViews: LocalizedText(english: "Other views", chinese: "不同观点")
    case .triggers: LocalizedText(english: "What would change our mind", chinese: "何时调整与下次检视")
    case .complexProducts: LocalizedText(english: "Complex products", chinese: "复杂产品专项说明")
    case .assumptions: LocalizedText(english: "Assumptions and limits", chinese: "假设、方法与局限")
    case .fees: LocalizedText(english: "Fees and conflicts", chinese: "费用与利益冲突")
    case .importantInformation: LocalizedText(english: "Important information", chinese: "重要声明")
    case .record: LocalizedText(english: "Record", chinese: "留痕信息")
    }
  }
}
