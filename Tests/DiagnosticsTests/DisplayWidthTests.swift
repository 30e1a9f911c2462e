import Diagnostics
import TestSupport
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("gold", 4), ("黄金", 4), ("한국", 4), ("한국", 4), ("ﾊﾝｶｸ", 4), ("ＡＢ", 4), ("é", 1),
    ("e\u{301}", 1),
    ("👍", 2), ("👨‍👩‍👧", 2), ("🇨🇭", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("─│█", 3), ("−4.00", 5), ("…", 1),
    ("·", 1),
    ("\u{200B}", 0), ("，", 2), ("€", 1), ("\u{20000}", 2),
  ])
  func cellsAreCounted(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func columnsLineUpUnderMixedText() {
    let names = ["Gold", "黄金", "Or é", "👍 ok"]
    #expect(names.map { $0.padded(toWidth: 8).displayWidth } == [8, 8, 8, 8])
    #expect(names.map { $0.leftPadded(toWidth: 8).displayWidth } == [8, 8, 8, 8])
    #expect("黄金属".padded(toWidth: 3) == "黄金属")
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("黄金属", 5, "黄金…"), ("黄金属", 4, "黄…"),
    ("黄金属", 1, "…"), ("黄金属", 0, ""), ("abc", -1, ""),
  ])
  func longTextIsCut(text: String, width: Int, cut: String) {
    #expect(text.truncated(toWidth: width) == cut)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func cutTextFits(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "黄", "é", "👨‍👩‍👧", " ", "e\u{301}", "ﾊ", "🇨🇭", "─"]
    let text = (0..<20).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    for width in 0...45 {
      let cut = text.truncated(toWidth: width)
      #expect(cut.displayWidth <= width)
      #expect(cut == text || cut.displayWidth >= width - 1)
    }
  }
}
