import Allocation
import Diagnostics
import Testing

@testable import Advisor

struct TableTests {
  @Test func chineseCellsLineUp() {
    var table = Table([.init("资产"), .init("现在", .right), .init("理由")], presentation())
    table.add(["黄金", "2.00", "R01"])
    table.add(["US large cap", "34.00", "R03"])
    let lines = table.lines.map(\.text)
    #expect(lines == ["资产           现在  理由", "黄金           2.00  R01", "US large cap  34.00  R03"])
  }

  @Test func theLastColumnIsCutAfterAWordAndFitsTheWidth() {
    var table = Table([.init("Asset"), .init("Main reason")], presentation(width: 30))
    table.add(["Gold", "pays for small caps and technology"])
    #expect(table.lines.map(\.text) == ["Asset  Main reason", "Gold   pays for small caps…"])
  }

  @Test func controlCharactersAreMadeVisible() {
    var table = Table([.init("")], presentation())
    table.add([.init("a\u{1B}[31mb")])
    #expect(table.lines.map(\.text) == ["a\\u{1B}[31mb"])
  }

  @Test func colourSurroundsTheTextAndNotThePadding() {
    var table = Table([.init("", .right)], presentation(color: true))
    table.add([.init("+1.00", .gain)])
    table.add(["10.00 long"])
    #expect(table.lines.first?.text == "     \u{1B}[32m+1.00\u{1B}[0m")
  }

  @Test func asciiReplacesOurMarksAndKeepsLetters() {
    #expect(presentation(ascii: true).shown("−4.00 · 黄金 → 28–44") == "-4.00 | 黄金 -> 28-44")
  }
}

/// A presentation for tests: English, eighty columns, no colour.
func presentation(
  _ language: Language = .english,
  width: Int = 80,
  ascii: Bool = false,
  color: Bool = false
) -> Presentation {
  Presentation(
    language: language,
    width: width,
    isASCII: ascii,
    isPlain: false,
    palette: Palette(isOn: color)
  )
}
