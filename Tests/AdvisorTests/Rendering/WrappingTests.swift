import Testing

@testable import Advisor

struct WrappingTests {
  @Test func wordsStayWhole() {
    #expect("one two three four".wrapped(toWidth: 9) == ["one two", "three", "four"])
  }

  @Test func chineseBreaksAnywhereButBeforeAClosingMark() {
    #expect("准备金购买并不吸收久期，故".wrapped(toWidth: 22) == ["准备金购买并不吸收久", "期，故"])
  }

  @Test func aWordLongerThanTheLineStandsAlone() {
    #expect("a verylongword b".wrapped(toWidth: 4) == ["a", "verylongword", "b"])
  }

  @Test func barsAreAnEighthOfACellExact() {
    let bar = Bar(isASCII: false)
    #expect(bar(1, of: 2, width: 8) == "████")
    #expect(bar(0.5, of: 8, width: 8) == "▌")
    #expect(bar(-1, of: 2, width: 4, isTaken: true) == "▒▒")
    #expect(Bar(isASCII: true)(1, of: 2, width: 8) == "####")
    #expect(bar(1, of: 0, width: 8).isEmpty)
  }
}
