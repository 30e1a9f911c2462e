import Allocation
import PositionedData

extension MemoChecker {
  /// M-001: every number equals the plan's at shown precision; no row of a summed column is missing.
  func numberFindings(_ compared: inout Int) -> [MemoFinding] {
    let numbers = PlanNumbers(reference, dates: knownDates, asOf: plan.asOf)
    var findings: [MemoFinding] = []
    for block in memo.blocks where block.kind != .heading {
      if case .row(let cells) = block.kind {
        let text = withoutPersonalData(
          names.removed(from: cells.dropFirst().joined(separator: " | "))
        )
        let tokens = NumberToken.all(in: text)
        compared += tokens.count
        let allowed = reference.rows[block.table]?[cells.first ?? ""]
        findings += compare(tokens, allowed, numbers, about: block.text, block.line)
      } else {
        for sentence in Sentences.split(withoutPersonalData(names.removed(from: block.text))) {
          let tokens = NumberToken.all(in: sentence)
          compared += tokens.count
          guard !tokens.isEmpty else { continue }
          findings += compare(
            tokens,
            reference.sentences[NumberToken.skeleton(of: sentence)],
            numbers,
            about: block.text,
            block.line
          )
        }
      }
    }
    return findings + missingRows
  }

  /// Numbers against those our own text has in the same place, or else against those that our memos have
  /// for what the text is about.
  private func compare(
    _ tokens: [NumberToken],
    _ allowed: Set<[String]>?,
    _ numbers: PlanNumbers,
    about text: String,
    _ line: Int
  ) -> [MemoFinding] {
    let shown = tokens.map(\.text)
    if let allowed {
      if allowed.contains(shown) { return [] }
      if let expected = allowed.filter({ $0.count == shown.count }).sorted(by: {
        $0.lexicographicallyPrecedes($1)
      }).first,
        let place = shown.indices.first(where: { shown[$0] != expected[$0] })
      {
        return [wrong(shown[place], line, "the plan says \(expected[place])")]
      }
    }
    let strange = numbers.strange(tokens, in: text)
    return strange.map { wrong($0.text, line, "take it out, or use a figure of the plan") }
  }

  private func wrong(_ number: String, _ line: Int, _ help: String) -> MemoFinding {
    finding(.numbers, line, "\(number) is not the plan’s number", help)
  }

  /// Rows left out of a table that is summed, against the kind of memo whose table is most like this one.
  private var missingRows: [MemoFinding] {
    memo.firstCells.sorted { $0.key < $1.key }.flatMap { caption, present -> [MemoFinding] in
      let versions = (reference.versions[caption] ?? [])
        .filter { $0.contains { ["Total", "合计"].contains($0) } }
      let nearest = versions.max { Self.isLessLike(present, $0, $1) }
      // A row under another name is a matter of names, not of sums.
      guard let nearest, present.count < nearest.count else { return [] }
      let line = memo.blocks.first { $0.table == caption }?.line
      return nearest.subtracting(present).sorted().map { name in
        finding(
          .numbers,
          line,
          "the row `\(name)` is missing, so the columns do not sum",
          "put it back as in the plan"
        )
      }
    }
  }

  /// Whether the first version shares fewer rows with a table than the second; of as many, the longer one is less like.
  private static func isLessLike(
    _ present: Set<String>,
    _ first: Set<String>,
    _ second: Set<String>
  ) -> Bool {
    let shared = (first.intersection(present).count, second.intersection(present).count)
    return shared.0 == shared.1 ? first.count > second.count : shared.0 < shared.1
  }

  /// Dates that a memo may show besides the plan's own.
  var knownDates: [String] {
    let given: [CalendarDate?] = [sources.viewExpires, sources.reviewDate, sources.note?.date]
    let statements = (sources.evidence + sources.statements).map(\.date)
    let others = sources.approvals.map(\.date) + sources.beliefPath.map(\.date)
    return (given.compactMap { $0 } + statements + others).map(\.description)
      + plan.signals.compactMap(\.date)
  }

  /// M-002: plan and inputs are unchanged and prices are young enough.
  var planFindings: [MemoFinding] {
    var findings: [MemoFinding] = []
    let again = "compute a new plan: advisor rebalance PORTFOLIO --save plan.json"
    if !state.hasValidID {
      findings.append(
        finding(
          .planIdentity,
          nil,
          "plan `\(plan.id)` is not the digest of its inputs: it was edited",
          again
        )
      )
    }
    for input in state.changedInputs {
      findings.append(
        finding(.planIdentity, nil, "the \(input) changed after the plan was made", again)
      )
    }
    let age = plan.pricesDate.days(to: date)
    if age > frame.priceAgeLimitDays {
      let limit = frame.priceAgeLimitDays
      findings.append(
        finding(
          .planIdentity,
          nil,
          "prices are \(age) days old; at most \(limit) are allowed",
          again
        )
      )
    }
    if !memo.blocks.contains(where: { $0.text.firstRange(of: plan.id) != nil }) {
      findings.append(
        finding(
          .planIdentity,
          nil,
          "the memo does not name plan `\(plan.id)`",
          "check that --plan is the plan it was made from"
        )
      )
    }
    return findings
  }

  /// M-003: rows and rules that are named exist in the plan.
  var nameFindings: [MemoFinding] {
    var findings: [MemoFinding] = []
    for block in memo.blocks {
      if case .row(let cells) = block.kind, let known = reference.rows[block.table],
        let name = cells.first,
        known[name] == nil
      {
        findings.append(
          finding(
            .names,
            block.line,
            "`\(name)` is not in the plan",
            "use a name the plan has in this table"
          )
        )
      }
      for id in ruleIDs(in: block.text) where !names.ids.contains(id) {
        findings.append(
          finding(
            .names,
            block.line,
            "rule \(id) is not in the plan",
            "advisor explain RULE --plan PLAN shows what is"
          )
        )
      }
    }
    return findings
  }

  /// Words that look like a rule's id: R, two digits, at most one letter.
  private func ruleIDs(in text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init).filter { word in
      guard word.first == "R", (3...4).contains(word.count) else { return false }
      let digits = word.dropFirst().prefix(2)
      return digits.count == 2 && digits.allSatisfy(\.isNumber)
        && word.dropFirst(3).allSatisfy(\.isLetter)
    }
  }

  /// M-004: nothing that looks like an account or a person's address.
  var personalFindings: [MemoFinding] {
    memo.blocks.flatMap { block in
      personalData(in: names.removed(from: block.text)).map { text in
        finding(
          .personalData,
          block.line,
          "`\(Self.masked(text))` looks like personal data",
          "mask all but the last digits, or take it out"
        )
      }
    }
  }

  private static func masked(_ text: String) -> String {
    String(text.prefix(1)) + String(repeating: "•", count: max(0, text.count - 3))
      + String(text.suffix(2))
  }

  private func withoutPersonalData(_ text: String) -> String {
    personalData(in: text).reduce(text) { text, found in
      guard let range = text.firstRange(of: found) else { return text }
      return text.replacingCharacters(range, "§")
    }
  }

  /// What looks like a person's: an address of mail, a telephone, a long number that no table of the memo has.
  private func personalData(in text: String) -> [String] {
    guard
      text.contains("@") || text.utf8.count(where: { (48...57).contains($0) }) >= Self.accountDigits
    else { return [] }
    return telephones(in: text) + accounts(in: text)
  }

  /// Numbers after a plus sign, in groups: eight digits at least.
  private func telephones(in text: String) -> [String] {
    text.indices.filter { text[$0] == "+" }.compactMap { start in
      let rest = text[text.index(after: start)...].prefix { "0123456789 -()".contains($0) }
      let number = "+" + rest.trimmed
      let digits = rest.count { $0.isNumber }
      return digits >= Self.accountDigits && !frame.allowedContacts.contains(number) ? number : nil
    }
  }

  /// Words that are an address of mail, or a long number.
  private func accounts(in text: String) -> [String] {
    let ends: Set<Character> = [" ", "|", "，", "。", "；", "：", "（", "）", "(", ")", "、", "“", "”"]
    return text.split { ends.contains($0) }.map { word in
      String(word).trimmingMarks
    }.filter { word in
      guard !frame.allowedContacts.contains(word), !word.hasPrefix("§") else { return false }
      if word.contains("@") { return word.split(separator: "@").count == 2 && word.contains(".") }
      let digits = word.filter { $0.isASCII && $0.isNumber }.count
      let rest = word.filter { !($0.isASCII && $0.isNumber) && $0 != "-" }
      guard digits >= Self.accountDigits, !reference.all.contains(word) else { return false }
      return rest.isEmpty || (rest.count <= 2 && rest.allSatisfy { $0.isLetter && $0.isUppercase })
    }.filter { NumberToken.all(in: $0).allSatisfy { !$0.isDate } }
  }

  /// From so many digits without separators on a number is an account's or a person's.
  private static let accountDigits = 8
}

extension String {
  /// The text without punctuation at its ends.
  var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, ".,;:!?".contains(last) { text.removeLast() }
    return String(text)
  }

  func replacingCharacters(_ range: Range<Index>, _ replacement: String) -> String {
    var result = self
    result.replaceSubrange(range, with: replacement)
    return result
  }
}
