package import Allocation

/// What must be said beside certain claims.
package enum MemoDisclosure: String, Sendable, Hashable, CaseIterable {
  case hypothetical
  case probabilities
  /// A fund that follows volatility.
  case volatility
  case volatilityFutures = "volatility-futures"
  case futures
  case gold
  case smallCompanies = "small-companies"
  case longBonds = "long-bonds"
  case curve
  case switching
  case research
  case tax
  case pastResults = "past-results"

  /// Words by which a reader of the finished text knows that it is there, one of each group.
  package func marks(in language: Language) -> [[String]] {
    switch (self, language) {
    case (.hypothetical, .english): [["hypothetical"], ["no account"]]
    case (.hypothetical, .chinese): [["假设"], ["任何账户"]]
    case (.probabilities, .english): [["opinions"], ["may be wrong"]]
    case (.probabilities, .chinese): [["判断"], ["可能有误"]]
    case (.volatility, .english): [["not the VIX"], ["one day"], ["2018"]]
    case (.volatility, .chinese): [["而非VIX指数"], ["一天"], ["2018"]]
    case (.volatilityFutures, .english): [["not the VIX"], ["one day"], ["2018"]]
    case (.volatilityFutures, .chinese): [["而非VIX指数"], ["一天"], ["2018"]]
    case (.futures, .english): [["margin"], ["not a substitute"]]
    case (.futures, .chinese): [["保证金"], ["不能替代"]]
    case (.gold, .english): [["gold"], ["no income"]]
    case (.gold, .chinese): [["黄金"], ["不产生收入"]]
    case (.smallCompanies, .english): [["small compan"], ["wider"]]
    case (.smallCompanies, .chinese): [["小盘股"], ["价差更大"]]
    case (.longBonds, .english): [["bond prices fall when yields rise"]]
    case (.longBonds, .chinese): [["收益率上升时", "收益率上行时"]]
    case (.curve, .english): [["steep"], ["more than"]]
    case (.curve, .chinese): [["陡峭"], ["持有成本"]]
    case (.switching, .english): [["cost of switching"]]
    case (.switching, .chinese): [["转换成本"]]
    case (.research, .english): [["published"]]
    case (.research, .chinese): [["发布"]]
    case (.tax, .english): [["tax"], ["not tax advice", "no tax"]]
    case (.tax, .chinese): [["税"], ["不构成税务建议", "未估算税"]]
    case (.pastResults, .english): [["past"], ["repeat"]]
    case (.pastResults, .chinese): [["历史"], ["重演"]]
    }
  }
}
