import Allocation
import Foundation

@testable import Memo

/// A memo as somebody else saved or changed it, and the checks that must say so.
struct MemoRevision: Sendable, CustomStringConvertible {
  let description: String
  var language = Language.english
  var form = MemoChecker.Form.markdown
  /// Ids of checks with errors, those at least; none for a harmless change.
  var failing: [String] = []
  let change: @Sendable (String) -> String

  init(
    _ description: String,
    _ language: Language = .english,
    _ form: MemoChecker.Form = .markdown,
    fails failing: String...,
    change: @escaping @Sendable (String) -> String
  ) {
    self.description = description
    self.language = language
    self.form = form
    self.failing = failing
    self.change = change
  }

  /// Puts something in place of every occurrence of a text.
  static func replacing(
    _ description: String,
    _ old: String,
    _ new: String,
    _ language: Language = .english,
    _ form: MemoChecker.Form = .markdown,
    fails failing: String...
  ) -> MemoRevision {
    var revision = MemoRevision(description, language, form) {
      $0.replacingOccurrences(of: old, with: new)
    }
    revision.failing = failing
    return revision
  }

  /// Puts a paragraph at the end of the summary.
  static func adding(
    _ text: String,
    _ language: Language = .english,
    fails failing: String...
  ) -> MemoRevision {
    var revision = MemoRevision(text, language) {
      $0.replacingOccurrences(of: "\n## 2. ", with: "\n\(text)\n\n## 2. ")
    }
    revision.failing = failing
    return revision
  }

  /// Gives the disclosure on gold in a page another element around it.
  static func wrappingGold(_ before: String, _ after: String) -> MemoRevision {
    MemoRevision("gold within \(before)", .english, .html, fails: "M-060", "M-081") {
      $0.replacingOccurrences(of: gold, with: before + gold + after)
    }
  }

  static let gold = "Gold pays no income, and its price can fall for years."
}

extension MemoRevision {
  /// What editors and word processors do.
  static let harmless: [MemoRevision] =
    [MemoChecker.Form.html, .markdown, .text].flatMap { form in
      Language.allCases.flatMap { language in
        [
          MemoRevision("\(form) with CRLF", language, form) {
            $0.replacingOccurrences(of: "\n", with: "\r\n")
          },
          MemoRevision("\(form) with CR, a mark and decomposed", language, form) {
            "\u{FEFF}"
              + $0.replacingOccurrences(of: "\n", with: "\r").decomposedStringWithCanonicalMapping
          },
        ]
      }
    } + [
      MemoRevision("line separators", .english, .text) {
        $0.replacingOccurrences(of: "\n", with: "\u{2028}")
      },
      MemoRevision("spaces that do not break", .english, .text) {
        $0.replacingOccurrences(of: " we ", with: "\u{A0}we\u{A0}")
      },
      MemoRevision("straight quotes and hyphens") { text in
        [("“", "\""), ("”", "\""), ("’", "'"), ("—", "--"), ("–", "-")].reduce(text) {
          $0.replacingOccurrences(of: $1.0, with: $1.1)
        }
      },
      .replacing("millions", "USD 36,500,000", "USD 36.5 million"),
      .replacing("dollars and a letter", "USD 36,500,000", "$36.5m"),
      .replacing("万", "36,500,000美元", "3650万美元", .chinese),
      .replacing("a date in words", "are of 2025-12-31", "are of 31 December 2025"),
      .replacing("a short month", "are of 2025-12-31", "are of Dec. 31, 2025"),
      .replacing("年月日", "日期为2025-12-31", "日期为2025年12月31日", .chinese),
      .replacing("another digit of the plan’s", "moving 11.4%", "moving 11.37%"),
      .replacing("a digit less", "uses 11.37%", "uses 11.4%"),
      .replacing("per cent", "moving 11.4%", "moving 11.4 per cent"),
      .replacing("wide digits", "概率判断由30%", "概率判断由３０％", .chinese),
      .replacing("other emphasis", "**", "__"),
      .replacing("other alignment", "| ---: |", "| :---: |"),
      .replacing("other bullets", "\n- ", "\n*   "),
      MemoRevision("paragraphs wrapped anew") { text in
        text.components(separatedBy: "\n").map { line in
          line.hasPrefix("|") || line.hasPrefix("#")
            ? line : line.replacingOccurrences(of: ", ", with: ",\n")
        }.joined(separator: "\n")
      },
      .replacing(
        "cells of another kind",
        "<th scope=\"row\">Gold</th>",
        "<TD><b>Gold</b></TD>",
        .english,
        .html
      ),
      .replacing("no bodies", "<tbody>", "", .english, .html),
      .replacing("minus by number", "−", "&#8722;", .english, .html),
      .replacing("a comment", "<main", "<!-- saved -->\n<main", .english, .html),
      .replacing(
        "a style for print",
        "</style>",
        "p{color:#222;font-size:11pt}</style>",
        .english,
        .html
      ),
      .adding("Dear Ms Okafor, it was a pleasure to see you. With kind regards."),
      .adding("We will not lose sight of your goals."),
      .adding("Gold goes from 4.00% to 8.70%, and US large cap falls to 26.38%."),
      .adding("欢迎您随时与客户经理预约面谈。", .chinese),
      .replacing("asked to heed", gold, "Please do not forget: \(gold)"),
      .replacing("said more of", "for years.", "for years, which suits your long term."),
    ]

  /// What misleads.
  static let misleading: [MemoRevision] =
    [
      .replacing("a loss is a gain", "we assume a loss of", "we assume a gain of", fails: "M-005"),
      .replacing("亏损成盈利", "我们假设亏损约", "我们假设盈利约", .chinese, fails: "M-005"),
      .replacing("buy is sell", "mainly less in", "mainly more in", fails: "M-005"),
      .replacing("增减对调", "主要减持", "主要增持", .chinese, fails: "M-005"),
      .replacing("a chance that fell", "up from 30", "down from 30", fails: "M-005"),
      .replacing("no denial", "is not a substitute", "is a substitute", fails: "M-022"),
      .replacing("certainty", "and they may be wrong", "and they are right", fails: "M-005"),
      .adding("You won't lose money with this.", fails: "M-010"),
      .adding("You shan't lose by it.", fails: "M-010"),
      .adding("We reduce Gold.", fails: "M-005"),
      .adding("Your Gold stays unchanged.", fails: "M-005"),
      .adding("本次我们将减持黄金。", .chinese, fails: "M-005"),
      .adding("We expect twelve per cent a year.", fails: "M-001"),
      .adding("Gold rises to ٩.٧٠%.", fails: "M-001"),
      .adding("预计全年回报百分之十二。", .chinese, fails: "M-001"),
      .adding("预计可获得一千万美元。", .chinese, fails: "M-001"),
      .adding("明年可上涨两成。", .chinese, fails: "M-001"),
      .adding("This could add a third of your portfolio value.", fails: "M-001"),
      .adding("Gold rises to 26.38% of the portfolio.", fails: "M-001"),
      .adding("We give “Soft landing, technical repair” 25 chances in 100.", fails: "M-001"),
      .adding(
        "If “Policy error and liquidity shock” comes you lose USD 36,500,000 in a month.",
        fails: "M-001"
      ),
      .replacing("another currency", "loss of about USD", "loss of about JPY", fails: "M-001"),
      MemoRevision("no order for SPY", fails: "M-001") { text in
        text.components(separatedBy: "\n").filter { !$0.contains("| SPY |") }
          .joined(separator: "\n")
      },
      .replacing("another ticker", "| GLD |", "| IAU |", fails: "M-003"),
      .replacing("another reason", "| R10 |", "| R01 |", fails: "M-003"),
      .replacing(
        "another caption",
        "Hypothetical result in each",
        "Expected result in each",
        fails: "M-012"
      ),
      .replacing(
        "columns exchanged",
        "| Year: now | Year: new |",
        "| Year: new | Year: now |",
        fails: "M-003"
      ),
      .replacing(
        "letters in a drawing",
        "</svg>",
        "<text>Up 40%</text></svg>",
        .english,
        .html,
        fails: "M-080"
      ),
      .replacing(
        "bars of another length",
        "<rect class=\"band\"",
        "<rect transform=\"scale(2)\" class=\"band\"",
        .english,
        .html,
        fails: "M-080"
      ),
      .replacing(
        "words by style",
        "</style>",
        "h1::after{content:\"12% sure\"}</style>",
        .english,
        .html,
        fails: "M-081"
      ),
      .replacing(
        "hidden by style",
        "</style>",
        ".disclosure{display:none}</style>",
        .english,
        .html,
        fails: "M-081"
      ),
      .replacing(
        "a script",
        "</main>",
        "<script>x()</script></main>",
        .english,
        .html,
        fails: "M-081"
      ),
      .replacing("an event", "<body ", "<body onload=\"x()\" ", .english, .html, fails: "M-081"),
      .replacing(
        "a label",
        "<main ",
        "<main aria-label=\"You gain 20% a year\" ",
        .english,
        .html,
        fails: "M-001"
      ),
      .replacing("a comment alone", gold, "<!-- \(gold) -->", .english, .html, fails: "M-060"),
      .replacing("a definition of a link", gold, "[//]: # (\(gold))", fails: "M-060"),
      .replacing("struck out", gold, "~~\(gold)~~", fails: "M-060"),
      .replacing(
        "a risk less",
        " In a crisis prices can gap, and selling may take longer or cost more than we assume.",
        "",
        fails: "M-060"
      ),
    ]
    + [
      "display:none", "visibility:hidden", "opacity:0", "font-size:1px", "color:#fff",
      "position:absolute;left:-9999px", "clip-path:inset(100%)",
    ].map { wrappingGold("<span style=\"\($0)\">", "</span>") }
    + [
      wrappingGold("<span hidden>", "</span>"), wrappingGold("<template>", "</template>"),
      wrappingGold("<details><summary>More</summary>", "</details>"),
      wrappingGold("<font color=\"white\">", "</font>"),
    ]
    + [
      ("It is not true that g", "."), ("We do not believe that g", "."), ("Ignore that g", "."),
      ("It is hardly so that g", "."), ("G", ", but this is not the case here."),
    ].map { wrapper in
      MemoRevision("\(wrapper.0)…\(wrapper.1)", fails: "M-005") {
        $0.replacingOccurrences(of: gold, with: wrapper.0 + gold.dropFirst().dropLast() + wrapper.1)
      }
    }
    + [
      .replacing("并非如此", "黄金不产生收入", "并非如此：黄金不产生收入", .chinese, fails: "M-005"),
      .replacing("据称", "黄金不产生收入", "据称黄金不产生收入", .chinese, fails: "M-005"),
      .adding("The warnings below do not apply to you.", fails: "M-005"),
      .adding("您可以忽略以下风险提示。", .chinese, fails: "M-005"),
      .replacing("another approver", "committee, Chair", "committee, J. Smith", fails: "M-070"),
      .replacing(
        "一位新的审批人",
        "Chair，2025-12-31。",
        "Chair，2025-12-31；J. Smith。",
        .chinese,
        fails: "M-070"
      ),
    ]
    + [MemoChecker.Form.html, .markdown, .text].flatMap { form in
      Language.allCases.flatMap { language in
        [
          .replacing(
            "another plan",
            "a1b2c3d4e5f6",
            "0123456789ab",
            language,
            form,
            fails: "M-002"
          ),
          .replacing("another client", "University", "College", language, form, fails: "M-002"),
          .replacing("another id", "c4-endowment ", "c5-windfall ", language, form, fails: "M-002"),
          .replacing(
            "another firm",
            "Example Advisers",
            "Other Firm",
            language,
            form,
            fails: "M-070"
          ),
        ]
      }
    }
    + [
      "You cannot possibly lose.", "This is a risk-free step.", "Gold is certain to rise.",
      "gua\u{200B}rantee of gains", "Gu\u{AD}aranteed income.", "Gu\u{430}r\u{430}nteed return.",
      "G u a r a n t e e d gains", "gua\u{301}ranteed", "Ｇｕａｒａｎｔｅｅｄ", "No surprises: guaranteed.",
      "There is no way this can go wrong.",
    ].map { adding($0, fails: "M-010") }
    + ["本方案保證收益。", "必定上涨。", "穩賺。", "零风险。", "保·证·收益", "绝不会亏损。"].map {
      adding($0, .chinese, fails: "M-010")
    }
}
