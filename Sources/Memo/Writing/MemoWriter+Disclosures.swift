import Allocation

extension MemoWriter {
  /// The text of a disclosure.
  func words(of disclosure: MemoDisclosure) -> String {
    switch disclosure {
    case .hypothetical: hypothetical
    case .probabilities: probabilities
    case .volatility: volatility
    case .volatilityFutures: volatilityFutures
    case .futures:
      say(
        "Futures need a deposit called margin, which can be called for more at once. The loss can exceed the deposit. They may be hard to sell in a crisis. The position is not a substitute for the asset itself.",
        "期货须缴保证金，且可能随时被要求追加；亏损可能超过已缴保证金。危机时可能难以平仓。该头寸不能替代资产本身。"
      )
    case .gold:
      say(
        "Gold pays no income, and its price can fall for years.",
        "黄金不产生收入，价格可能连续多年下跌。"
      )
    case .smallCompanies:
      say(
        "Shares of small companies trade at wider spreads and fall deeper than large ones.",
        "小盘股买卖价差更大，下跌时通常跌得更深。"
      )
    case .longBonds:
      say(
        "Long bond prices fall when yields rise, and they fall most.",
        "收益率上升时，长期债券价格下跌最多。"
      )
    case .curve: curve
    case .switching: switching
    case .research:
      say(
        "Research is quoted in short passages, with who published it, when and where.",
        "所引研究仅为简短摘录，并注明发布机构、日期与出处。"
      )
    case .tax:
      say(
        "Tax lots: not supplied, so no tax is estimated here. This is not tax advice.",
        "税务批次：未提供，故未估算税款。本节不构成税务建议。"
      )
    case .pastResults:
      say(
        "Replays use past market moves before fees and taxes. The past need not repeat.",
        "重演采用历史市场波动，未扣费用与税款。历史不一定重演。"
      )
    }
  }

  private var hypothetical: String {
    say(
      "These figures are hypothetical: no account has earned them. They come from the rule book’s assumed results for each scenario, put through the weights. Results change with the inputs and over time. Real losses may be larger.",
      "以上为假设数据，任何账户均未实际取得。数据由规则手册对各情景的假定结果乘以权重得出，会随输入与时间变化，实际损失可能更大。"
    )
  }

  private var probabilities: String {
    let score = sources.pastScore.map { " " + shown($0) } ?? ""
    let date = sources.beliefPath.last?.date ?? plan.asOf
    guard facts.changesAnything else {
      return say(
        "These chances are opinions held on \(date), and they may be wrong.\(score)",
        "以上概率是截至\(date)的判断，可能有误。\(score)"
      )
    }
    return say(
      "These chances are opinions held on \(date), and they may be wrong. If they are, the changes can lose money.\(score)",
      "以上概率是截至\(date)的判断，可能有误；若判断失误，本次调整可能造成亏损。\(score)"
    )
  }

  private var volatility: String {
    say(
      "This product follows VIX futures, not the VIX. Rolling the futures and the daily reset make its result differ from the index over more than a day. It can lose most of its value in one day, up to all of it. The issuer may end it, as happened to a similar product in 2018. It is not for buying and holding. It may come with its own tax form; ask your tax adviser.",
      "该产品跟踪VIX期货，而非VIX指数；期货展期与每日重置使其超过一天的表现偏离指数。它可能在一天内损失大部分乃至全部价值，发行人也可能终止产品（2018年曾有先例）。不适合买入并长期持有。该产品可能附有专门税表，请咨询税务顾问。"
    )
  }

  private var volatilityFutures: String {
    say(
      "A VIX future follows the volatility the market expects for its month, not the VIX of today. Each contract ends and the next has its own price, so over more than a day the result differs from the index. A short position loses when volatility jumps. In one day of 2018 such futures nearly doubled. The loss has no upper limit. It is not for buying and holding. Gains may be taxed by rules of their own; ask your tax adviser.",
      "VIX期货反映市场对合约月份波动率的预期，而非VIX指数当日水平；合约到期须换月，且新旧合约价格不同，因此超过一天的表现会偏离指数。波动率骤升时，空头头寸亏损：2018年，此类期货曾在一天内接近翻倍。亏损没有上限。不适合长期持有。损益可能适用专门的税务规定，请咨询税务顾问。"
    )
  }

  private var curve: String {
    say(
      "The position on the yield curve gains only if long rates rise against short ones (a steeper curve) by more than it costs to hold. The short-dated side is held and the long-dated side is sold, so the portfolio reacts less to changes in long rates.",
      "曲线头寸只有在曲线变陡的幅度超过持有成本时才能获利；持有短端、卖出长端，因此组合对长期利率的敏感度下降。"
    )
  }

  private var switching: String {
    say(
      "We sell some assets to buy others. We think the reasons above outweigh the cost of switching, and that may prove wrong.",
      "本次卖出部分资产、买入其他资产。我们认为上述理由足以抵偿转换成本，但这一判断可能有误。"
    )
  }
}
