import Allocation

extension MemoWriter {
  /// Weights before and after, trades, amounts, and what was left alone.
  var changes: [MemoBlock] {
    var blocks: [MemoBlock] = [.paragraph(changesOpening), .table(weightsTable)]
    if !facts.overlays.isEmpty { blocks.append(.table(overlayTable)) }
    blocks += traits.besideWeights.map(disclosure)
    blocks.append(.figure(weightsFigure))
    if !plan.orders.trades.isEmpty { blocks.append(.table(tradesTable)) }
    blocks += [leftAlone, skipped].compactMap { $0 }
    blocks += waterfallFigures.map { .figure($0) }
    if let table = reasonsTable { blocks.append(.table(table)) }
    return blocks
  }

  private var changesOpening: String {
    let count = plan.orders.trades.count
    guard count > 0 else {
      return say(
        "No order is needed. What you hold can fall in price as well as rise.",
        "无需交易。所持资产可能下跌，也可能上涨。"
      )
    }
    let words = count == 1 ? "1 order brings" : "\(count) orders bring"
    return say(
      "\(words) the portfolio to the weights below, as near as whole shares allow. What we buy can fall in price, and what we sell can rise.",
      "建议执行\(count)笔交易，在整数份额允许的范围内将组合调整至下表权重。买入的资产可能下跌，卖出的资产也可能上涨。"
    )
  }

  var weightsCaption: String { say("Weights now and recommended, % of value", "现有与建议权重（占市值%）") }

  private var weightsTable: MemoTable {
    MemoTable(
      "weights",
      weightsCaption,
      [
        .text(say("Asset", "资产")), .number(say("Now", "现在")), .number(say("Range", "政策区间")),
        .number(say("New", "建议")), .number(say("Change", "变动")),
        .text(say("Main reason", "主要理由")),
      ],
      facts.rows.map(weightsRow),
      total: [
        say("Total", "合计"), MemoNumbers.digits(facts.rows.reduce(0) { $0 + $1.now }, 2), "",
        MemoNumbers.digits(facts.rows.reduce(0) { $0 + $1.target }, 2),
        MemoNumbers.digits(facts.rows.reduce(0) { $0 + $1.change }, 2), "",
      ]
    )
  }

  private func weightsRow(_ row: MemoFacts.Row) -> [String] {
    let sleeve = plan.sleeves[row.index]
    let range =
      "\(MemoNumbers.trimmed(sleeve.low * 100, atMost: 2))–\(MemoNumbers.trimmed(sleeve.high * 100, atMost: 2))"
    return [
      name(row.index), MemoNumbers.digits(row.now, 2), range, MemoNumbers.digits(row.target, 2),
      MemoNumbers.signed(row.change, 2), row.change == 0 ? "" : reason(for: row.index),
    ]
  }

  /// The main reason in a few words; a client reads the rule's name in the next section.
  private func reason(for index: Int) -> String {
    guard let part = facts.mainReason(of: index) else { return "" }
    guard kind == .client, part.kind == .rule || part.kind == .payers else {
      return words(of: part, at: index)
    }
    return part.values[index] > 0
      ? part.reason : say("pays for \(part.reason)", "为\(part.reason)出资")
  }

  /// What one part of a change of one asset is about.
  func words(of part: Plan.Contribution, at index: Int) -> String {
    guard part.kind == .rule || part.kind == .payers, part.values[index] <= 0 else {
      return name(of: part)
    }
    return pays(for: part)
  }

  /// What one part of all changes is about.
  func name(of part: Plan.Contribution) -> String {
    switch part.kind {
    case .policy: say("back to policy weight", "回到政策权重")
    case .rule, .payers: "\(ForeignText.shown(part.reason)) \(shown(part.name))"
    case .limit: say("limit: ", "限制：") + shown(part.name)
    case .turnover: say("turnover limit, shared out", "换手上限分摊")
    case .trackingError: say("limit on drift from policy", "偏离政策的上限")
    case .cost: say("trading costs", "交易成本")
    }
  }

  /// Whom a seller pays for: what the rule buys, by name.
  private func pays(for part: Plan.Contribution) -> String {
    let stages = plan.rules.first { $0.id == part.reason }?.stages.filter { $0.funded > 0 } ?? []
    let bought = stages.sorted { $0.funded > $1.funded }.compactMap {
      plan.index(ofSleeve: $0.sleeve)
    }.map(name)
    let names = bought.isEmpty ? shown(part.name) : list(bought)
    return say("pays for \(part.reason): \(names)", "为\(part.reason)出资：\(names)")
  }

  private var overlayTable: MemoTable {
    MemoTable(
      "overlays",
      say(
        "Derivatives, \(plan.client.currency) per unit moved",
        "衍生品敞口（\(plan.client.currency)/单位变动）"
      ),
      [
        .text(say("Position", "头寸")), .text(say("Unit", "单位")), .number(say("Now", "现在")),
        .number(say("At most", "上限")), .number(say("Recommended", "建议")),
      ],
      facts.overlays.map { index in
        let sleeve = plan.sleeves[index]
        let amounts = [sleeve.today, sleeve.high, sleeve.weight].map {
          MemoNumbers.fixed($0 * facts.netAssetValue, 0)
        }
        return [name(index), unit(sleeve)] + amounts
      }
    )
  }

  /// What an overlay's exposure is per.
  func unit(_ sleeve: Plan.SleeveLine) -> String {
    switch sleeve.overlayUnit {
    case .basisPoint: say("0.01 point of yield", "收益率0.01个百分点")
    case .point: say("1 point of volatility", "波动率1个点")
    case nil: ""
    }
  }

  private var tradesTable: MemoTable {
    MemoTable(
      "trades",
      say(
        "Orders; amounts in \(plan.client.currency) as they change cash",
        "交易清单（金额为现金变动，\(plan.client.currency)）"
      ),
      [
        .text(say("Order", "方向")), .text(say("Ticker", "代码")), .number(say("Quantity", "数量")),
        .number(say("Price", "价格")), .number(say("Amount", "金额")),
      ],
      plan.orders.trades.map { trade in
        [
          trade.side == .buy ? say("buy", "买入") : say("sell", "卖出"),
          ForeignText.shown(trade.ticker),
          trade.quantity.grouped, trade.price?.grouped ?? "",
          trade.moneyPerUnit != nil ? say("futures", "期货") : signed(trade.amount),
        ]
      }
    )
  }

  /// An amount signed as cash, with a true minus.
  private func signed(_ amount: Money) -> String {
    let text = amount.magnitude.grouped
    return amount < .zero ? MemoNumbers.minus + text : text
  }

  private var leftAlone: MemoBlock? {
    let names = facts.untouched.map { name($0.index) }
    let left = (plan.orders.residualCash - plan.orders.estimatedCost).roundedToCents
    let cash = (left < .zero ? MemoNumbers.minus : "") + exact(left)
    let rest = say(
      "Cash after all orders and their cost is \(cash).",
      "全部交易并付清成本后剩余现金\(cash)。"
    )
    guard !names.isEmpty else { return .paragraph(rest) }
    guard facts.changesAnything else {
      return .paragraph(
        sentences([say("We leave every position as it is.", "全部持仓维持不变。"), rest])
      )
    }
    return .paragraph(
      sentences([
        say("We leave these as they are: \(list(names)).", "以下资产维持不变：\(list(names))。"), rest,
      ])
    )
  }

  private var skipped: MemoBlock? {
    let lines = plan.orders.skipped.map { skipped in
      let subject =
        plan.index(ofSleeve: skipped.subject).map(name) ?? ForeignText.shown(skipped.subject)
      return say("\(subject): wanted, not traded; ", "\(subject)：原拟交易但未执行，")
        + words(for: skipped.reason)
    }
    return lines.isEmpty ? nil : .list(lines)
  }

  private func words(for reason: TradeList.Skipped.Reason) -> String {
    switch reason {
    case .belowMinimum: say("below the smallest trade", "低于最小交易额")
    case .unpriced: say("no price", "缺少价格")
    case .barred: say("the policy bars it", "政策禁止")
    case .notAllowed: say("not allowed for this client", "该客户不得使用")
    case .belowLot: say("less than one lot", "不足一手")
    case .outOfReach: say("out of reach within the limits", "在限额内无法实现")
    }
  }
}
