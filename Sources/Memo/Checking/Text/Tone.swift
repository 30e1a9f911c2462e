/// What a sentence says for better or worse, in classes of words that a reader must not find exchanged.
struct Tone: Sendable, Hashable {
  /// A class of words; words of one class may stand for each other.
  enum Class: String, Sendable, Hashable, CaseIterable {
    case denial
    case possibility
    case certainty
    case loss
    case gain
    case up
    case down
    case error
    case truth
    case hypothesis
    case reality
    case worst
    case best
    case risk
    case safety
    case year
    case month
    case day
    case most
    case least
  }

  private(set) var counts: [Class: Int] = [:]

  init(_ text: String) {
    for found in Self.vocabulary.meanings(in: text) { counts[found, default: 0] += 1 }
  }

  /// Whether a reader who misses such a sentence knows less of what may go wrong.
  var isBadNews: Bool {
    counts.keys.contains {
      [.denial, .possibility, .loss, .down, .error, .hypothesis, .worst, .risk].contains($0)
    }
  }

  /// What another sentence has less of, and what it has more of.
  func changes(to other: Tone) -> (lost: [Class], gained: [Class]) {
    let classes = Class.allCases
    return (
      classes.filter { (counts[$0] ?? 0) > (other.counts[$0] ?? 0) },
      classes.filter { (counts[$0] ?? 0) < (other.counts[$0] ?? 0) }
    )
  }

  static let vocabulary = Vocabulary<Class>(
    [
      (.denial, "not no never nobody none nothing neither nor without", "不 未 无 没有 没 非 勿 绝无 毫无"),
      (.possibility, "may might could can possibl* perhaps should", "可能 或许 也许 或会 能够"),
      (
        .certainty, "will certain* sure* guarantee* always definitely must undoubt* inevitabl*",
        "必 一定 肯定 确定 保证 必然 必定 总是 确保"
      ),
      (
        .loss, "loss* lose loses losing lost worse damage* cost costs costing called",
        "亏 亏损 损失 受损 成本 追加"
      ),
      (
        .gain, "gain* profit* benefit* earn* win wins winning better income",
        "获利 盈利 收益 受益 赚 得益 利得 收入"
      ),
      (
        .up,
        "up rise* rising rose raise* raising increase* increasing higher climb* grow* grew add adds added adding above more larger greater wider deeper longer buy* bought purchas* into steep* over exceed* outweigh*",
        "升 涨 上调 增 提高 上行 高于 更多 更大 更深 以上 多于 超过 更高 买 加仓 陡 抵偿"
      ),
      (
        .down,
        "down fall* fell drop* decreas* reduc* lower* cut cuts cutting below less fewer smaller narrower shallower shorter sell* sold trim* declin* shrink* out_of flat* under",
        "降 跌 下调 减 下行 低于 更少 更小 以下 少于 不足 更低 更浅 卖 更窄 平坦"
      ),
      (.error, "wrong* fail* mistaken error*", "有误 失误 错"),
      (.truth, "right correct* accurate* prove*", "正确 准确 无误"),
      (.hypothesis, "hypothetical* assum* estimat* about", "假设 假定 估 约"),
      (.reality, "actual* real realised realized achieved exact*", "实际 真实"),
      (.worst, "worst", "最差 最坏"), (.best, "best", "最好 最佳 最优"),
      (.risk, "risk* danger* volatil* hard", "风险 波动 难以 危险"),
      (.safety, "safe* secur* protect* easy easily", "安全 稳健 稳妥 容易"),
      (.year, "year* annual*", "年"), (.month, "month* quarterly", "个月 月"),
      (.day, "day* daily", "天 日"),
      (.most, "at_most maximum limit*", "上限 至多 最多"), (.least, "at_least minimum", "下限 至少 最少"),
    ],
    harmless: "收益率 非美 无论 不同 日期 年份 预约 大约 方案 约定"
  )
}
