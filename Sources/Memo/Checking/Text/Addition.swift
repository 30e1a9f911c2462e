/// What somebody put around a sentence that still stands word for word.
struct Addition: Sendable, Hashable {
  /// Before it, and after it.
  private let before: String
  private let after: String

  /// Finds a sentence within another; `nil` where it is not there whole.
  init?(to ours: String, in said: String) {
    // Places are kept where letters change case: ASCII alone does.
    let (outer, inner) = (Self.folded(said), Self.folded(ours))
    guard !inner.isEmpty, let range = outer.firstRange(of: inner) else { return nil }
    before = String(decoding: outer[..<range.lowerBound], as: UTF8.self)
    after = String(decoding: outer[range.upperBound...], as: UTF8.self)
  }

  private static func folded(_ text: String) -> [UInt8] {
    var bytes = text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    for end in [".", "。", "！", "!"] where bytes.suffix(end.utf8.count).elementsEqual(end.utf8) {
      bytes.removeLast(end.utf8.count)
    }
    return bytes
  }

  /// Whether a reader is told that the sentence does not hold.
  var takesBack: Bool { Self.isTakenBack(before, isBefore: true) || Self.isTakenBack(after) }

  /// Whether words beside a sentence deny or doubt it.
  ///
  /// What stands before governs it, so that any denial there is one of it; what stands after has a subject of
  /// its own and must speak of the sentence's truth.
  private static func isTakenBack(_ text: String, isBefore: Bool = false) -> Bool {
    let stances = vocabulary.meanings(in: text)
    let isDenied = stances.contains(.denial)
    // `do not forget that` asks to heed it; `you may forget that` does not.
    if stances.contains(.neglect) { return !isDenied }
    if stances.contains(.doubt) { return true }
    if isBefore { return isDenied || stances.contains(.condition) }
    return isDenied && stances.contains(.truth)
  }

  /// Whether a sentence says of the text around it that it does not hold or need not be read.
  static func takesBackText(_ sentence: String) -> Bool {
    vocabulary.meanings(in: sentence).contains(.text) && isTakenBack(sentence)
  }

  private enum Stance: Sendable, Hashable {
    case denial
    case doubt
    case condition
    case neglect
    /// What stands elsewhere in the memo.
    case text
    case truth
  }

  private static let vocabulary = Vocabulary<Stance>(
    [
      (
        .denial, "not no never nobody none nothing neither nor without",
        "不 未 无 没有 非 勿 绝无 毫无"
      ),
      (
        .doubt,
        "doubt* disbeliev* deny denies denied untrue false falsely wrong* mistaken myth* rumour* rumor* alleg* suppos* claim* disput* exaggerat* overstat* unlikely hardly scarcely barely rarely seldom nonsense absurd formal* boilerplate outdated obsolete theor* used_to pretend* wonder* unless except*",
        "怀疑 质疑 不实 谣言 谣传 据称 所谓 误传 误解 夸大 言过其实 错误 有误 不可信 几乎不 很少 例行 套话 过时 曾经 否认 除非 理论上"
      ),
      (.condition, "if whether imagine* once", "假如 如果 是否"),
      (
        .text,
        "following above below paragraph* sentence* warning* disclosure* disclaimer* small_print",
        "上述 上文 以上 以下 下述 下文 本段 这段 提示 披露 声明"
      ),
      (
        .neglect, "forget* ignor* disregard* neglect* overlook* dismiss* skip* underestimat*",
        "忘记 忽视 忽略 不必理会 无视 不必在意 低估 不用管"
      ),
      (
        .truth,
        "true truth right correct* accurate so case apply applies applicable hold holds matter* happen* concern* relevant likely believ* think* here us you",
        "如此 属实 事实 真实 正确 成立 适用 这样 相信 认为 发生 会 影响"
      ),
    ]
  )
}
