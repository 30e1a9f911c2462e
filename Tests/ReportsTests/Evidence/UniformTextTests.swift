import TestSupport
import Testing

@testable import Reports

struct UniformTextTests {
  @Test func widthCaseAndScriptAreUnified() {
    #expect(UniformText("ＳＯＦＲ　與ＩＯＲＢ之差").trimmedString == "sofr 与iorb之差")
    #expect(UniformText("準備金—“縮錶”").trimmedString == "准备金—\"缩表\"")
  }

  @Test func rangesLeadBackToTheOriginal() {
    let original = "美联储將買入４５０億美元"
    let text = UniformText(original)
    let whole = text.original(0..<text.count)
    #expect(whole == 0..<original.utf8.count)
  }

  /// Whatever the text, every folded byte has its place, and reading it does not trap.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func anyTextCanBeRead(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "$", "45", ".", ",", "%", "bn", " ", "a month", "亿", "四", "成", "半", "—", "-", "to", "from",
      "每月", "(", ")", "|",
      "½", "\u{202E}", "\u{200B}", "é", "🙂", "SOFR", "IORB", "储备管理购买", "October", "31", "2019年",
      "if", "否认", "１",
    ]
    let text = (0..<40).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    let passage = Passage(kind: .sentence, content: SourcedText(text))
    let rules = try EvidenceRules(try BuiltInEvidence.evidenceDocuments())
    let published = try #require(CalendarDateFixture.day)
    for evidence in EvidenceExtraction(rules).evidence(in: [passage], published: published) {
      #expect(text.contains(evidence.quote))
    }
  }
}
