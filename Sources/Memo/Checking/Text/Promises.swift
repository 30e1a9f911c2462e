/// Words that promise a result, however they are spelt or spaced.
enum Promises {
  /// English phrases as words; `*` stands for any ending, `_` for at most four words.
  private static let english: [[String]] = [
    "guarante*", "warrant* that", "risk free", "free of risk", "free from risk", "riskless",
    "no risk",
    "zero risk", "without risk", "without any risk", "not any risk", "no downside", "zero downside",
    "certain to", "certain gain*", "certain profit*", "certainly", "with certainty", "a certainty",
    "can not _ lose", "can not _ fail", "can not _ go wrong", "can not _ fall", "can not _ go down",
    "could not lose", "shall not _ lose", "could not go wrong",
    "will not _ lose", "will not _ fall", "will not _ fail", "will not _ go down", "never _ lose*",
    "never _ fail*", "never _ fall*", "never _ go wrong", "no way _ lose*", "no way _ wrong",
    "no way _ fail*", "no way _ fall*", "nothing _ go wrong", "nothing _ to fear",
    "not a chance of",
    "impossible to lose", "nothing to lose", "no chance of loss", "no possibility of loss",
    "no loss",
    "no losses", "bound to", "sure to", "sure thing", "sure bet", "surefire", "sure fire",
    "sure win*",
    "safe bet", "foolproof", "failsafe", "fail safe", "fail proof", "bulletproof", "no lose",
    "will definitely", "will surely", "will undoubtedly", "will always", "will inevitably",
    "definitely rise*", "inevitabl*", "undoubtedly", "without doubt", "without a doubt",
    "without question", "no doubt", "beyond doubt", "promise*", "we assure", "rest assured",
    "assured return*", "assured gain*", "assured profit*", "is assured", "are assured",
    "locked in gain*",
    "locked in profit*", "lock in gain*", "lock in profit*", "completely safe", "totally safe",
    "absolutely safe", "perfectly safe", "entirely safe", "100 safe", "100 secure",
    "capital is safe",
    "capital is protected", "capital is secure", "money is safe", "money is protected",
    "money is secure", "capital protected", "principal protected", "principal is protected",
    "will make money", "will make you money", "will earn", "will profit", "will gain",
    "will outperform",
    "will beat", "will double", "will pay off", "will rise", "will go up", "will grow",
    "will recover",
    "will never go down", "never go down", "only go up", "can only rise", "can only go up",
    "can only gain",
    "double your money", "easy money", "free money", "money back", "you have our word",
    "count on a gain",
    "count on gain*", "take it to the bank", "win win", "no brainer",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The phrases by their first word; those that begin with a stem under its first letters.
  private static let index = Dictionary(grouping: english) { start(of: $0[0]) }

  private static func start(of word: String) -> Substring { word.prefix(startLength) }
  private static let startLength = 2

  /// Phrases that hold one and promise nothing.
  private static let harmlessEnglish: [[String]] = [
    "not lose sight", "not lose touch", "not lose sleep", "not lose time", "never lose sight",
    "risk free rate", "risk free return", "risk free asset", "no doubt whether", "compromise*",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let chinese = """
    保证 确保 担保收益 保本 保收益 保息 稳赚 包赚 稳赢 包赢 稳操胜券 只赚不赔 只涨不跌 必涨 必赚 必赢 必胜 必定 必然 必将 必会 \
    一定会 一定能 一定赚 一定涨 肯定会 肯定能 肯定赚 肯定涨 定会 定能 铁定 笃定 绝对 毫无疑问 毫无风险 毫无悬念 绝无风险 \
    零风险 无风险 没有风险 没有任何风险 不存在风险 无任何风险 零亏损 万无一失 十拿九稳 百分百 百分之百 100%安全 100%赚 100%能 100%会 100%保 承诺 许诺 兜底 包赔 \
    刚性兑付 刚兑 不会亏 不会赔 不会跌 不会损失 不可能亏 不可能赔 不可能跌 永不亏 从不亏 绝不亏 不亏损 旱涝保收 躺赚 有赚无赔 \
    有赚不赔 稳得 稳获 稳拿 稳收 稳涨 包您 坐享 高枕无忧 无惧亏损 本金安全 本金无忧 \
    将翻倍 会翻倍 能翻倍 可翻倍 资产翻倍 收益翻倍 本金翻倍 将翻番 能翻番 会翻番
    """.split(separator: " ").map { Array($0) }

  /// Words that hold one of these and promise nothing.
  private static let harmlessChinese = [
    "保证金", "无风险利率", "无风险收益率", "无风险资产", "绝对值", "绝对收益", "绝对水平", "必然性", "不一定会", "不一定能", "规定会", "决定会",
    "假定会", "确定会",
  ].map { Array($0) }

  private static let englishDenials: Set<String> = [
    "not", "no", "never", "nobody", "none", "neither", "nor", "without",
  ]
  private static let chineseDenials = [
    "不", "未", "无法", "并非", "没有", "绝无", "非", "无人", "谁也", "难以", "勿", "拒绝",
  ]

  /// The promises of a canonical text, as they are listed here.
  static func found(in text: String) -> [String] {
    var found: [String] = []
    for clause in clauses(of: text) {
      for words in spellings(of: clause) {
        for phrase in promises(in: words) where !found.contains(phrase) { found.append(phrase) }
      }
      for phrase in chinesePromises(in: clause) where !found.contains(phrase) {
        found.append(phrase)
      }
    }
    return found
  }

  /// A denial holds within its clause alone.
  private static func clauses(of text: String) -> [Substring] {
    text.split { ",;:!?，；：。！？".contains($0) }.flatMap { part -> [Substring] in
      // A full stop ends a clause where a space follows; within a word it is a disguise.
      part.split(separator: ". ")
    }
  }

  /// The words of a clause; then with letters set apart joined; then with words cut by marks whole again.
  private static func spellings(of clause: Substring) -> [[String]] {
    let words = words(of: String(clause))
    var joined: [String] = []
    var letters = ""
    for word in words + [""] {
      if word.count == 1 {
        letters += word
      } else {
        if letters.count >= shortestSpelling { joined.append(letters) }
        letters = ""
        joined.append(word)
      }
    }
    let isCut = clause.contains(where: cuts.contains)
    return [words] + (joined == words ? [] : [joined])
      + (isCut ? [Self.words(of: clause.filter { !cuts.contains($0) })] : [])
  }

  private static let shortestSpelling = 4
  private static let cuts: Set<Character> = ["-", ".", "*", "_", "·", "|", "/", "~", "+", "\""]

  /// Words; `100%` is one.
  private static func words(of text: String) -> [String] {
    guard text.contains("100%") else { return Vocabulary<Int>.words(of: text) }
    return Vocabulary<Int>.words(of: text.replacing("100%", with: " hundredpercent ")).map {
      $0 == "hundredpercent" ? "100" : $0
    }
  }

  private static func promises(in words: [String]) -> [String] {
    var found: [String] = []
    for place in words.indices {
      let rest = words[place...]
      guard let phrases = index[start(of: words[place])] else { continue }
      let isHarmless = harmlessEnglish.contains { harmless in
        rest.indices.prefix(3).contains { matches(harmless, rest[$0...]) }
      }
      if isHarmless { continue }
      for phrase in phrases where matches(phrase, rest) && !isDenied(words, place, phrase) {
        found.append(phrase.filter { $0 != "_" }.joined(separator: " ").replacing("*", with: ""))
      }
    }
    return found
  }

  private static func matches(_ phrase: [String], _ words: ArraySlice<String>) -> Bool {
    guard let pattern = phrase.first else { return true }
    let rest = phrase[1...]
    if pattern == "_" {
      return (0...widestGap).contains { gap in
        words.count >= gap && matches(Array(rest), words.dropFirst(gap))
      }
    }
    guard let word = words.first,
      pattern.last == "*" ? word.hasPrefix(pattern.dropLast()) : pattern == word
    else { return false }
    return matches(Array(rest), words.dropFirst())
  }

  private static let widestGap = 4

  /// `not guaranteed` and the like; `not only` denies nothing.
  private static func isDenied(_ words: [String], _ place: Int, _ phrase: [String]) -> Bool {
    let before = words[..<place].suffix(reach)
    guard let denial = before.lastIndex(where: englishDenials.contains) else { return false }
    return denial + 1 >= words.count || words[denial + 1] != "only"
  }

  /// Words between a denial and what it denies.
  private static let reach = 6

  private static func chinesePromises(in clause: Substring) -> [String] {
    // Nothing but characters counts, so that dots between them hide no word.
    guard clause.utf8.contains(where: { $0 >= 0xE3 }) else { return [] }
    let text = Array(
      clause.filter { character in
        character == "%" || character.isNumber
          || (character.isLetter
            && character.unicodeScalars.first.map(CanonicalText.isChinese) ?? false)
      }
    )
    guard text.count >= 2 else { return [] }
    var found: [String] = []
    var place = 0
    while place < text.count {
      let rest = text[place...]
      if let harmless = harmlessChinese.first(where: { rest.starts(with: $0) }) {
        place += harmless.count
        continue
      }
      if let phrase = chinese.first(where: { rest.starts(with: $0) }), !isDenied(text, place) {
        found.append(String(phrase))
      }
      place += 1
    }
    return found
  }

  private static func isDenied(_ text: [Character], _ place: Int) -> Bool {
    let before = String(text[..<place].suffix(6))
    if before.hasSuffix("不但") || before.hasSuffix("不仅") { return false }
    return chineseDenials.contains { before.contains($0) }
  }
}
