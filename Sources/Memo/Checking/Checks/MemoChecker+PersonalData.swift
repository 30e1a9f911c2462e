import Allocation
import PositionedData

extension MemoChecker {
  /// M-004: nothing that looks like an account or a person's address.
  var personalFindings: [MemoFinding] {
    memo.blocks.flatMap { block in
      personalData(in: names.masked(block.text)).map { text in
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

  func withoutPersonalData(_ text: String) -> String {
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
      guard !frame.allowedContacts.contains(word),
        !word.unicodeScalars.contains(where: PlanNames.isMark)
      else { return false }
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
