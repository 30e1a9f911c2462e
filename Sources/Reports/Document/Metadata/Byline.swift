/// Who wrote a page and for whom, as a line under its headline says it.
///
/// `By Li Wei, Harbour Research`, `Harbour Research | 12 Feb 2026`, `文/李伟`, `作者：李伟 单位：港湾研究`,
/// `港湾研究 李伟`.
struct Byline: Sendable, Hashable {
  private(set) var author: String?
  private(set) var publisher: String?

  /// Reads the short lines at the head of a page; the first to name someone counts.
  init(_ lines: [String]) {
    for line in lines {
      let cut = BylineParts(line)
      let found = labelled(line, cut) || signed(cut) || dated(cut) || paired(cut)
      if found, author != nil, publisher != nil { return }
    }
  }

  private mutating func note(author: String?, publisher: String?) -> Bool {
    self.author = self.author ?? author
    self.publisher = self.publisher ?? publisher
    return author != nil || publisher != nil
  }

  // MARK: - Forms

  /// `作者：李伟　单位：港湾研究`, `Analyst: Li Wei`, `作者：李伟 港湾研究`.
  private mutating func labelled(_ line: String, _ cut: BylineParts) -> Bool {
    let author = Self.value(after: Self.authorLabels, in: line)
    let house = Self.value(after: Self.houseLabels, in: line)
    let beside = author.flatMap { author in
      cut.pieces.first { $0 != author && Self.isHouse($0) && !$0.contains("：") }
    }
    return note(author: author, publisher: house ?? beside)
  }

  /// `By Li Wei, Harbour Research, 12 February 2026`, `文/李伟`.
  private mutating func signed(_ cut: BylineParts) -> Bool {
    guard let first = cut.parts.first,
      let name = Self.value(behind: Self.signatures, opening: first),
      let author = BylineParts(name).pieces.first, Self.isName(author)
    else { return false }
    let house = cut.pieces.dropFirst().last { Self.isHouse($0) }
    return note(author: author, publisher: house)
  }

  /// `Harbour Research | 12 Feb 2026`, `Harbour Research, London, 12 February 2026`: a house that shares its
  /// line with the date, and with nothing but names.
  private mutating func dated(_ cut: BylineParts) -> Bool {
    let pieces = cut.pieces
    guard cut.hasDate, cut.count > 1, let house = pieces.first(where: { Self.isHouse($0) }) else {
      return false
    }
    guard cut.parts.count > 1 || pieces.allSatisfy({ Self.isHouse($0) || Self.isName($0) }) else {
      return false
    }
    let names = cut.parts.count > 1 ? pieces[...] : pieces.prefix { $0 != house }
    let author = names.first { $0 != house && Self.isPerson($0) }
    return note(author: author, publisher: house)
  }

  /// `港湾研究 李伟`: a house and a person, and nothing else.
  private mutating func paired(_ cut: BylineParts) -> Bool {
    let words = cut.pieces
    guard words.count == 2, Self.endsLikeChineseHouse(words[0]), Self.isChineseName(words[1]) else {
      return false
    }
    return note(author: words[1], publisher: words[0])
  }

  // MARK: - Words

  private static let authorLabels = [
    "作者：", "撰文：", "记者：", "记者 ", "分析师：", "证券分析师：", "研究员：", "首席：", "执笔：", "撰稿：", "Author:",
    "Authors:",
    "Analyst:", "Analysts:", "Strategist:", "Written by ",
  ]
  private static let houseLabels = [
    "单位：", "机构：", "来源：", "文章来源：", "发布机构：", "Source:", "Publisher:", "Published by ", "Issued by ",
  ]
  private static let signatures = ["By ", "BY ", "by ", "文/", "文 /", "文｜", "文|", "撰文/", "文丨"]

  private static let englishEndings = [
    "Research", "Securities", "Capital", "Markets", "Partners", "Strategy", "Macro", "Economics",
    "Advisors", "Advisers", "Bank", "Group", "Management", "Associates", "Analytics", "Institute",
    "Economists", "Strategists", "Investments", "Insights", "Review", "Wire", "Times", "News",
  ]
  private static let chineseEndings = [
    "研究", "研究所", "研究院", "证券", "资本", "资管", "基金", "宏观", "策略", "期货", "信托", "咨询", "智库", "银行", "固收",
    "金融", "投资",
    "日报", "时报", "周刊", "财经", "网",
  ]

  private static func isHouse(_ text: String) -> Bool {
    guard text.utf8.count <= 60, !DateText.stands(in: text) else { return false }
    let last = text.split(separator: " ").last.map(String.init) ?? text
    return englishEndings.contains(last) && isName(text) || endsLikeChineseHouse(text)
  }

  private static func endsLikeChineseHouse(_ text: String) -> Bool {
    chineseEndings.contains { text.hasSuffix($0) && text.count >= $0.count + 2 } && text.count <= 16
      && text.unicodeScalars.allSatisfy { $0.value > 0x2E7F }
  }

  private static func isChineseName(_ text: String) -> Bool {
    (2...4).contains(text.count) && text.unicodeScalars.allSatisfy { $0.value > 0x2E7F }
  }

  /// Two words or more, or a Chinese name: a place before a house is one word.
  private static func isPerson(_ text: String) -> Bool {
    isName(text) && text.contains(" ") || isChineseName(text)
  }

  /// A few words that begin with capitals, or Chinese.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...8).contains(words.count), text.utf8.count <= 60 else { return false }
    return words.allSatisfy { word in
      word == "and" || word == "&" || word == "of"
        || word.first.map { $0.isUppercase || $0.unicodeScalars.allSatisfy { $0.value > 0x2E7F } }
          ?? false
    }
  }

  // MARK: - Lines

  private static func value(behind openers: [String], opening part: String) -> String? {
    openers.lazy.filter { part.hasPrefix($0) }.map { String(part.dropFirst($0.count)).trimmed }
      .first { !$0.isEmpty }
  }

  /// What follows a label: Latin words up to a bar or comma, Chinese ones up to a blank or comma.
  private static func value(after labels: [String], in line: String) -> String? {
    for label in labels {
      for form in [label, label.replacing("：", with: ":")] {
        guard let place = line.firstRange(of: form) else { continue }
        let rest = line[place.upperBound...].trimmed
        let isLatin = rest.utf8.first.map { $0 < 0x80 } ?? false
        let value = rest.prefix {
          !"|｜(（".contains($0) && (isLatin ? $0 != "," : !$0.isWhitespace && !",，".contains($0))
        }
        if !value.isEmpty, value.utf8.count <= 60 { return String(value).trimmed }
      }
    }
    return nil
  }
}
