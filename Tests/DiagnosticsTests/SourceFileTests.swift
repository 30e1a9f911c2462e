import Diagnostics
import TestSupport
import Testing

struct SourceFileTests {
  private let file = SourceFile(name: "a.txt", text: "ab\n黄金 x\r\n\nlast")

  @Test(arguments: [
    (0, 1, 1), (2, 1, 3), (3, 2, 1), (6, 2, 2), (9, 2, 3), (13, 3, 1), (14, 4, 1), (18, 4, 5),
    (99, 4, 5), (-1, 1, 1),
  ])
  func columnsCountScalars(offset: Int, line: Int, column: Int) {
    #expect(file.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test func everyOffsetOfAScalarComesBack() {
    var offset = 0
    for scalar in file.text.unicodeScalars {
      #expect(file.offset(of: file.position(at: offset)) == offset)
      offset += String(scalar).utf8.count
    }
  }

  @Test func linesLeaveTheirLineEndsOut() {
    #expect((0...5).map(file.line) == ["", "ab", "黄金 x", "", "last", ""])
    #expect(file.text(in: file.range(ofLine: 2)) == "黄金 x")
  }

  @Test func anEmptyFileHasOneEmptyLine() {
    let empty = SourceFile(name: "e", text: "")
    #expect(empty.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(empty.line(1) == "")
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func anyRangeGivesNoMoreThanItHolds(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let start = Int.random(in: -5...30, using: &random)
      let range = start..<start + Int.random(in: 0...30, using: &random)
      #expect(file.text(in: range).utf8.count < range.count + 4)
    }
  }

  @Test func diagnosticsSortIntoFileOrder() {
    func at(_ offset: Int, _ code: String) -> Diagnostic {
      Diagnostic(.error, code, "x", at: SourceSpan(file: file, range: offset..<offset))
    }
    let found = [at(9, "c"), at(3, "a"), Diagnostic(.warning, "p", "no place"), at(3, "b")]
    #expect(InputError(found).diagnostics.map(\.code) == ["p", "a", "b", "c"])
  }
}
