import Allocation

extension MemoChecker {
  /// M-010: no promises; to deny one is allowed.
  var promiseFindings: [MemoFinding] {
    memo.blocks.flatMap { block in
      Promises.found(in: block.text).map { words in
        finding(
          .promises,
          block.line,
          "`\(words)` promises a result",
          "say what may happen and what may not"
        )
      }
    }
  }

  /// M-011: no superlatives, no urgency.
  var urgencyFindings: [MemoFinding] {
    let words = say(
      [
        "best", "unique", "act now", "once in a lifetime", "don't miss", "don’t miss", "hurry",
        "last chance", "unbeatable",
      ],
      ["最佳", "最优", "机会难得", "千载难逢", "立即行动", "独一无二", "最后机会", "抓紧"]
    )
    return memo.blocks.flatMap { block in
      let text = " \(block.text.lowercased()) "
      return words.filter { isWord($0, in: text) }.map { word in
        finding(
          .urgency,
          block.line,
          "`\(word)` praises or presses",
          "say it without the superlative"
        )
      }
    }
  }

  private func isWord(_ word: String, in text: String) -> Bool {
    guard memo.language == .english else { return text.firstRange(of: word) != nil }
    guard let range = text.firstRange(of: word), range.lowerBound > text.startIndex,
      range.upperBound < text.endIndex
    else { return false }
    return !text[text.index(before: range.lowerBound)].isLetter && !text[range.upperBound].isLetter
  }

  /// M-020: what is gained and what may be lost stand together in each of the first three sections.
  var balanceFindings: [MemoFinding] {
    let gains = say(
      ["gain", "profit", "benefit", "outperform", "earn", "upside"],
      ["获利", "受益", "盈利", "跑赢", "上行空间"]
    )
    let losses = say(
      ["loss", "lose", "fall", "risk", "wrong", "fail", "cost"],
      ["亏损", "下跌", "风险", "失误", "有误", "损失", "受损"]
    )
    return [MemoTopic.summary, .changes, .reasons].compactMap { topic in
      let text = memo.words(of: topic).lowercased()
      let (good, bad) = (text.count(of: gains), text.count(of: losses))
      guard good > 0, bad * 3 < good || bad == 0 else { return nil }
      return finding(
        .balance,
        memo.line(of: topic),
        "\(good) words of gain stand against \(bad) of risk",
        "say in the same section what may go wrong"
      )
    }
  }

  /// M-050: sentences are short enough.
  var readabilityFindings: [MemoFinding] {
    let sentences = prose.flatMap { Sentences.split($0.text) }
    guard !sentences.isEmpty else { return [] }
    let reading = Readability(sentences, memo.language)
    var findings: [MemoFinding] = []
    if reading.length > reading.longest {
      let mean = MemoNumbers.fixed(reading.length, 1)
      findings.append(
        finding(
          .readability,
          nil,
          "a sentence has \(mean) \(reading.unit) on average; at most \(MemoNumbers.fixed(reading.longest, 0)) read well",
          "split the longest sentences"
        )
      )
    }
    if let grade = reading.grade, grade > Readability.highestGrade {
      findings.append(
        finding(
          .readability,
          nil,
          "the text reads at school grade \(MemoNumbers.fixed(grade, 1)); at most 10 is plain",
          "use shorter words and sentences"
        )
      )
    }
    return findings
  }

  /// Running text as a reader meets it, the plan's own names and what others say left out.
  private var prose: [ReadMemo.Block] {
    memo.paragraphs.filter { $0.topic != nil && $0.topic != .record && !$0.text.hasPrefix("\"") }
      .map { block in
        ReadMemo.Block(
          line: block.line,
          kind: block.kind,
          text: names.masked(block.text),
          topic: block.topic
        )
      }
  }

  /// M-051: terms of the trade are explained where they first occur, and most sentences are active.
  var plainWordFindings: [MemoFinding] {
    let terms = say(
      [
        "contango", "duration", "term premium", "convexity", "drawdown", "sharpe", "value at risk",
        "dv01", "vega", "alpha",
      ],
      ["久期", "期限溢价", "凸性", "夏普比率", "在险价值", "升水", "阿尔法"]
    )
    var findings: [MemoFinding] = terms.compactMap { term in
      guard let block = prose.first(where: { isWord(term, in: " \($0.text.lowercased()) ") }),
        !isExplained(term, in: block.text.lowercased())
      else { return nil }
      return finding(
        .plainWords,
        block.line,
        "`\(term)` is not explained",
        "explain it in brackets where it first occurs"
      )
    }
    let sentences = prose.flatMap { Sentences.split($0.text) }
    let passive = sentences.filter(Readability.isPassive).count
    if memo.language == .english, passive * 5 > sentences.count, sentences.count >= 5 {
      findings.append(
        finding(
          .plainWords,
          nil,
          "\(passive) of \(sentences.count) sentences are passive; at most a fifth",
          "say who does it"
        )
      )
    }
    return findings
  }

  private func isExplained(_ term: String, in text: String) -> Bool {
    guard let range = text.firstRange(of: term) else { return true }
    let after = text[range.upperBound...].drop { $0 == " " || $0 == "\"" }
    return after.hasPrefix("(") || after.hasPrefix("（") || after.hasPrefix("means")
      || after.hasPrefix("指")
  }
}
