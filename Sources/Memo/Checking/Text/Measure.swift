/// What a figure measures, as the words around it say.
struct Measure: Sendable, Hashable {
  enum Kind: String, Sendable, Hashable {
    case chance
    case weight
    case loss
    case gain
    case result
    case cost
    case turnover
    case limit
    case price
    case quantity
    case order
    case drift
    case variance
    case value
    case cash
  }
  enum Time: String, Sendable, Hashable { case before, after }
  enum Horizon: String, Sendable, Hashable { case year, shock, month, week, day }

  var kinds: Set<Kind> = []
  var time: Time?
  var horizons: Set<Horizon> = []
  /// Whether it is a difference, such as so many points more.
  var isChange = false

  init() {}

  /// Reads the words of a clause.
  init(_ text: String) {
    for found in Self.vocabulary.meanings(in: text) {
      switch found {
      case .kind(let kind): kinds.insert(kind)
      case .time(let time): self.time = time
      case .horizon(let horizon): horizons.insert(horizon)
      case .change: isChange = true
      }
    }
    // `of the portfolio's value` says of what, not what.
    if kinds.count > 1 { kinds.remove(.value) }
  }

  /// Whether a figure of ours that measures this may stand where a clause says that.
  ///
  /// - Parameters:
  ///   - said: What the clause says.
  ///   - isBound: Whether both are about one thing; else they must measure the same in so many words.
  /// - Returns: Whether nothing the clause says speaks against it.
  func fits(_ said: Measure, isBound: Bool) -> Bool {
    if let time, let other = said.time, time != other { return false }
    if isChange, !said.isChange { return false }
    if !said.horizons.isEmpty, !horizons.isEmpty, horizons.isDisjoint(with: said.horizons) {
      return false
    }
    let wanted = said.kinds.contains(.result) ? said.kinds.union([.loss, .gain]) : said.kinds
    if !kinds.isDisjoint(with: wanted) {
      // A loss is no gain, whatever else both are.
      let poles: Set<Kind> = [.loss, .gain]
      let (ours, theirs) = (kinds.intersection(poles), said.kinds.intersection(poles))
      return ours.isEmpty || theirs.isEmpty || !ours.isDisjoint(with: theirs)
    }
    return isBound && (kinds.isEmpty || said.kinds.isEmpty)
  }

  private enum Meaning: Sendable, Hashable {
    case kind(Kind)
    case time(Time)
    case horizon(Horizon)
    case change
  }

  private static let vocabulary = Vocabulary<Meaning>(
    [
      (.kind(.chance), "chance* probab* likel* odds give", "概率 可能性 机会 几率"),
      (
        .kind(.weight), "weight* allocat* holding* stake* position* share_of exposure*",
        "权重 占比 仓位 配置 头寸 持有"
      ),
      (.kind(.loss), "loss* lose loses losing lost", "亏损 亏 损失"),
      (
        .kind(.gain), "gain* profit* earn* benefit* make adds win* upside better",
        "获利 盈利 收益 受益 赚 增值"
      ),
      (.kind(.result), "result* return* outcome* perform* average", "结果 回报 表现 收益"),
      (.kind(.cost), "cost* fee* charge* commission*", "成本 费用 费率 手续费 佣金"),
      (.kind(.turnover), "turnover moving move moves shift*", "换手 调整组合"),
      (.kind(.limit), "limit* allowed cap maximum range", "上限 限制 限额 区间"),
      (.kind(.price), "price* trades_at", "价格 单价 股价"),
      (.kind(.quantity), "shares quantit* contracts units", "数量 份额 股 手"),
      (.kind(.order), "order* trade trades trading", "交易 笔 订单"),
      (.kind(.drift), "drift* tracking", "偏离 跟踪误差"),
      (.kind(.variance), "variance share_of_risk", "方差 风险占比"),
      (.kind(.value), "value* worth", "市值 价值"),
      (.kind(.cash), "cash", "现金"), (.change, "by change* points point move*", "变动 百分点 幅度"),
      (.time(.before), "today currently present existing before", "现有 目前 此前"),
      (.time(.after), "recommended after", "建议 调整后"),
      (.horizon(.year), "year* annual*", "全年 年化 每年 一年"),
      (.horizon(.shock), "shock* crash* sudden*", "冲击 骤跌"),
      (.horizon(.month), "month*", "个月 每月"), (.horizon(.week), "week*", "周 每周"),
      (.horizon(.day), "day* daily overnight", "一天 每天 单日"),
    ],
    harmless: "收益率 交易日"
  )
}
