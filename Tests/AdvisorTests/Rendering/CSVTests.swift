import Testing

@testable import Advisor

struct CSVTests {
  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
  func textThatASpreadsheetWouldRunIsNeutralized(text: String) {
    var csv = CSV(["name"])
    csv.add([.text(text)])
    #expect(csv.text().hasPrefix("name\r\n'"))
  }

  @Test func numbersStayNumbers() {
    var csv = CSV(["a", "b", "c"])
    csv.add([.number(-0.25), .number(-0.0), .decimal("-1200.50")])
    #expect(csv.text() == "a,b,c\r\n-0.25,0,-1200.50\r\n")
  }

  @Test func quotesAndCommasAreQuoted() {
    var csv = CSV(["a", "b"])
    csv.add([.text("say \"hi\", now"), .text("one, two")])
    #expect(csv.text() == "a,b\r\n\"say \"\"hi\"\", now\",\"one, two\"\r\n")
  }

  @Test func controlsAreShownAndARowIsOneLine() {
    var csv = CSV(["a", "b"])
    csv.add([.text("two\r\nlines"), .text("red \u{1B}[31m\u{202E}")])
    #expect(csv.text() == "a,b\r\ntwo\\r\\nlines,red \\u{1B}[31m\\u{202E}\r\n")
  }

  @Test func columnsCanBeChosenInOrder() {
    var csv = CSV(["a", "b", "c"])
    csv.add([.number(1), .number(2), .number(3)])
    #expect(csv.text(columns: ["c", "a"]) == "c,a\r\n3,1\r\n")
  }
}
