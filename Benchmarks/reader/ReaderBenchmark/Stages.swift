@unsafe @preconcurrency import CLibxml2
import Markup
import PositionedData
import Reports

/// What is measured, each on the same bytes.
struct Stages {
  let all: [(name: String, run: (Page) -> Void)]

  init(rules documents: [LocatedDocument]) throws {
    let rules = try EvidenceRules(documents)
    guard let date = CalendarDate("2026-04-16") else { preconditionFailure("a date") }
    all = [
      ("libxml2-tree", Self.libxml2Tree),
      ("tree", { page in _ = try? MarkupReading(page.bytes, name: page.name) }),
      ("document", { page in _ = try? DocumentReader.read(page.bytes, name: page.name) }),
      (
        "report",
        { page in
          _ = try? Report(reading: page.bytes, name: page.name, orDatedAs: date, by: rules)
        }
      ),
    ]
  }

  /// libxml2's own tree of a page, as `xmllint --html` makes it.
  private static func libxml2Tree(_ page: Page) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
    // The bytes outlive the call, and the document is freed at once.
    unsafe page.bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      let count = Int32(buffer.count)
      unsafe xmlFreeDoc(htmlReadMemory(text, count, nil, nil, Int32(options)))
    }
  }
}
