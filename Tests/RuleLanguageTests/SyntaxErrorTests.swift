import Diagnostics
import RuleLanguage
import Testing

@Suite struct SyntaxErrorTests {
  private static let units =
    "units are `%`, `bp`, `points`, `USD bn/month`, `months`, `days` and `business days`"

  @Test(arguments: [
    WrongExpression(
      "8% 1️⃣× P(B)",
      .share,
      .finding(1, "E3101", "`×` is not a sign of this language", help: "write `*`")
    ),
    WrongExpression(
      "vix 1️⃣== 20 points 2️⃣&& vix 3️⃣≥ 2 points",
      .truth,
      .finding(1, "E3101", "`==` is not a sign of this language", help: "write `=`"),
      .finding(2, "E3101", "`&&` is not a sign of this language", help: "write `and`"),
      .finding(3, "E3101", "`≥` is not a sign of this language", help: "write `>=`")
    ),
    WrongExpression(
      "ramp1️⃣（P(B)2️⃣，20%, 603️⃣％)",
      .plain,
      .finding(1, "E3101", "`（` is not a sign of this language", help: "write `(`"),
      .finding(2, "E3101", "`，` is not a sign of this language", help: "write `,`"),
      .finding(3, "E3101", "`％` is not a sign of this language", help: "write `%`")
    ),
    WrongExpression(
      "1️⃣!fed_facility",
      .truth,
      .finding(1, "E3101", "`!` is not a sign of this language", help: "write `not`")
    ),
    WrongExpression(
      "1️⃣\"8%2️⃣\"",
      .share,
      .finding(
        1,
        "E3101",
        "`\"` means nothing in an expression",
        help: "expressions are written without quotes"
      ),
      .finding(
        2,
        "E3101",
        "`\"` means nothing in an expression",
        help: "expressions are written without quotes"
      )
    ),
    WrongExpression(
      "1️⃣$$$ + 2️⃣🙂",
      .share,
      .finding(1, "E3101", "`$$$` means nothing in an expression"),
      .finding(2, "E3101", "`🙂` means nothing in an expression")
    ),
    WrongExpression(
      "2 1️⃣^ 3",
      .plain,
      .finding(
        1,
        "E3101",
        "`^` means nothing in an expression",
        help: "a power is written as a product"
      )
    ),
  ])
  func foreignSignsAreRefusedOneByOne(wrong: WrongExpression) throws {
    try wrong.expectFindings()
  }

  @Test(arguments: [
    ("1️⃣40bp", "`40bp` is not a number", "write `40 bp`, with a space"),
    ("1️⃣.5", "`.5` is not a number", "write `0.5`"),
    ("2 * 1️⃣1.", "`1.` is not a number", "numbers are written `8`, `0.25`, `8%`, `40 bp`"),
    ("1️⃣1.2.3", "`1.2.3` is not a number", "numbers are written `8`, `0.25`, `8%`, `40 bp`"),
    ("1️⃣1e400", "`1e400` is not a number", "write all digits, without an exponent"),
    ("1️⃣1_000", "`1_000` is not a number", "write the digits without separators"),
    ("8 1️⃣gold", "unknown unit `gold`", units),
    ("45 1️⃣USD", "unknown unit `USD`", "a pace is written `45 USD bn/month`"),
    ("45 1️⃣USD bn", "unknown unit `USD`", "a pace is written `45 USD bn/month`"),
    ("10 1️⃣business", "unknown unit `business`", "a duration is written `10 business days`"),
  ])
  func malformedNumberSaysHowItIsWritten(marked: String, summary: String, help: String) throws {
    try WrongExpression(marked, nil, .finding(1, "E3103", summary, help: help)).expectFindings()
  }

  @Test(arguments: [
    WrongExpression("1️⃣", .share, .finding(1, "E3102", "an expression is missing here")),
    WrongExpression("1 +1️⃣", nil, .finding(1, "E3102", "expected a value, found the end")),
    WrongExpression("1️⃣* 2", nil, .finding(1, "E3102", "expected a value, found `*`")),
    WrongExpression("8% 1️⃣gold", nil, .finding(1, "E3102", "expected an operator, found `gold`")),
    WrongExpression(
      "P(B) 1️⃣% 2",
      nil,
      .finding(
        1,
        "E3102",
        "expected an operator, found `%`",
        help: "`%` stands right after a number: `8%`"
      )
    ),
    WrongExpression("1 + 21️⃣)", nil, .finding(1, "E3102", "this `)` was never opened")),
    WrongExpression(
      "(1 + 21️⃣",
      nil,
      .finding(1, "E3102", "expected `)`, found the end", note: "it would close this one")
    ),
    WrongExpression(
      "ramp(P(B) 1️⃣20% 60%)",
      .plain,
      .finding(1, "E3102", "expected `,` or `)`, found `20`", note: "it would close this one")
    ),
    WrongExpression(
      "by(funding, 1️⃣0%, 3%, 5%)",
      .share,
      .finding(
        1,
        "E3102",
        "expected the name of a state, found `0`",
        help: "each value follows its state: `by(level, green 0%, amber 3%, red 5%)`"
      )
    ),
    WrongExpression(
      "(1 +1️⃣) * (2 2️⃣3) * (34️⃣",
      nil,
      .finding(1, "E3102", "expected a value, found `)`"),
      .finding(2, "E3102", "expected `)`, found `3`", note: "it would close this one"),
      .finding(4, "E3102", "expected `)`, found the end", note: "it would close this one")
    ),
    WrongExpression(
      "10 points < vix 1️⃣< 20 points",
      .truth,
      .finding(
        1,
        "E3115",
        "comparisons cannot be chained",
        help: "write `10 points < vix and vix < 20 points`"
      )
    ),
  ])
  func grammarSaysWhatWasExpected(wrong: WrongExpression) throws {
    try wrong.expectFindings()
  }

  @Test func expressionOnSeveralLinesIsRefused() throws {
    try WrongExpression(
      "1️⃣8%\n* P(B)",
      .share,
      .finding(
        1,
        "E3100",
        "an expression is written on one line, without quotes",
        help: "write `key: expression` on a line of its own, outside `{…}`"
      )
    ).expectFindings()
  }

  @Test func longExpressionIsRefusedOnce() throws {
    let text = Array(repeating: "1", count: 667).joined(separator: "+") + "+1%&&"
    try WrongExpression(
      "1️⃣\(text)" + String(repeating: " ", count: 2_001 - text.utf8.count),
      nil,
      .finding(
        1,
        "E3112",
        "this expression has 2001 bytes, 2000 are allowed",
        help: "split the rule in two"
      )
    ).expectFindings()
  }

  @Test(arguments: ["(", "-", "not ", "abs(", "P("])
  func deepNestingIsRefusedOnce(opening: String) throws {
    let text = String(repeating: opening, count: 264) + "1"
    let error = try #require(throws: InputError.self) { try ReadExpression(text) }
    #expect(error.diagnostics.map(\.code) == ["E3113"])
    #expect(error.diagnostics.map(\.summary) == ["nested more than 64 deep"])
  }

  @Test func longestChainIsReadWithoutDepth() throws {
    let chain = Array(repeating: "1", count: 1_000).joined(separator: "+")
    #expect(try ReadExpression(chain).value() == 1_000)
    let conditions = Array(repeating: "1>2", count: 280).joined(separator: " or ")
    #expect(try ReadExpression(conditions).value() == 0)
  }

  @Test func sixtyFourLevelsAreRead() throws {
    let text = String(repeating: "(", count: 64) + "1" + String(repeating: ")", count: 64)
    #expect(try ReadExpression(text).value() == 1)
  }
}
