/// Which way a plan moves something, or a sentence says it does.
enum Direction: Sendable, Hashable {
  case up
  case down
  case same

  init(sign: Double) { self = sign > 0 ? .up : sign < 0 ? .down : .same }

  /// What a plan does with such an asset or chance.
  var words: String {
    switch self {
    case .up: "raises"
    case .down: "lowers"
    case .same: "does not move"
    }
  }

  /// That a sentence says of something.
  struct Claim: Sendable, Hashable {
    let subject: PlanNames.Subject
    let direction: Direction
    /// Whether it says that this is not so.
    let isDenied: Bool
  }

  private enum Word: Sendable, Hashable {
    /// Done to a position.
    case act(Direction)
    /// Seen of a figure, such as `rises to`; a position's where a number stands with it.
    case move(Direction)
    case denial
    case condition
    /// A price or a result, which moves by itself.
    case market
    case chance
  }

  private static let vocabulary = Vocabulary<Word>(
    [
      (
        .act(.up),
        "buy buys buying bought purchas* increas* raise raises raising raised lift* overweight more enlarg* boost* top_up add_to adding_to adds_to added_to build*",
        "买入 购入 增持 加仓 增加 提高 上调 增配 加码 调高"
      ),
      (
        .act(.down),
        "sell sells selling sold reduc* cut cuts cutting trim* lower lowers lowering lowered less fewer decreas* underweight* shrink* out_of exit* divest*",
        "卖出 售出 减持 减仓 减少 降低 下调 减配 减码 调低 清仓 抛售"
      ),
      (.act(.same), "leave leaves unchanged untouched", "维持不变 保持不变 不作调整 未变"),
      (
        .move(.up), "up rise rises rising rose climb* grow grows grew higher goes_up go_up",
        "升 升至 上升 涨"
      ),
      (
        .move(.down), "down fall falls falling fell drop drops dropped declin* goes_down go_down",
        "降 降至 下降 跌"
      ),
      (.denial, "not never no neither nor", "不 未 并非 没有"),
      (
        .condition,
        "if would could might may can unless when whether should until before once had ask*",
        "若 如果 可能 假如 一旦 或许 也许 本可 除非 可以 是否 此前 曾"
      ),
      (
        .market, "price* yield* rates spread* earnings return* result* value",
        "价格 收益率 利率 利差 收益 回报 市值"
      ),
      (.chance, "chance* probab* likel* odds give*", "概率 可能性"),
    ],
    harmless: "收益率上升 收益率下降 可能性"
  )

  /// What a masked sentence claims, subject by subject; what is only supposed is no claim.
  static func claims(
    in sentence: String,
    _ names: PlanNames,
    after earlier: Set<PlanNames.Subject>
  ) -> [Claim] {
    let whole = vocabulary.meanings(in: sentence)
    guard !whole.contains(.condition) else { return [] }
    let isOfChances = whole.contains(.chance)
    var claims: [Claim] = []
    var last: (direction: Direction, isDenied: Bool)?
    for clause in Clause.all(in: sentence, names, after: earlier) {
      let parts = clause.text.unicodeScalars.split(omittingEmptySubsequences: false) {
        !names.subjects(of: $0).isEmpty
      }.map { vocabulary.meanings(in: String($0)) }
      let words = parts.flatMap { $0 }
      let hasNumber = !clause.numbers.isEmpty
      let before = direction(in: parts.first ?? [], hasNumber, last: true)
      let after = direction(in: Array(parts.dropFirst().joined()), hasNumber, last: false)
      let isBare = clause.namesSubject && words.isEmpty
      guard let direction = before ?? after ?? (isBare ? last?.direction : nil) else { continue }
      let isDenied = isBare ? last?.isDenied ?? false : words.contains(.denial)
      last = (direction, isDenied)
      for subject in clause.subjects {
        switch subject {
        case .scenario where !isOfChances: continue
        case .sleeve, .ticker:
          if words.contains(.market) || (!clause.namesSubject && !hasNumber) { continue }
        default: break
        }
        claims.append(Claim(subject: subject, direction: direction, isDenied: isDenied))
      }
    }
    return claims
  }

  private static func direction(in words: [Word], _ hasNumber: Bool, last: Bool) -> Direction? {
    let found = words.compactMap { word -> Direction? in
      switch word {
      case .act(let direction): direction
      case .move(let direction): hasNumber ? direction : nil
      default: nil
      }
    }
    return last ? found.last : found.first
  }
}
