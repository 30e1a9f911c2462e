import PositionedData
import Reports

/// The stages of reading a report, printed for a person who checks each step.
struct StageText: Sendable {
  let reports: [Report]
  let presentation: Presentation

  /// The text of one stage for all reports.
  func text(_ stage: IngestCommand.Stage) -> String {
    var page = Page(presentation)
    for report in reports {
      page.add(report.name, .heading)
      switch stage {
      case .document: addDocument(report, &page)
      case .passages: addPassages(report, &page)
      case .evidence: addEvidence(report, &page)
      }
    }
    return page.text
  }

  private func addDocument(_ report: Report, _ page: inout Page) {
    let document = report.document
    let facts: [(String, String?)] = [
      ("title", document.title), ("author", document.author), ("publisher", document.publisher),
      ("published", document.published?.description), ("language", document.language.rawValue),
      ("format", document.format.rawValue),
    ]
    for (name, value) in facts {
      page.add(label: "  \(name)", value ?? "—", column: 13, tone: .name)
    }
    for line in document.body.split(separator: "\n", omittingEmptySubsequences: true) {
      page.add(label: "", String(line), column: 2)
    }
  }

  private func addPassages(_ report: Report, _ page: inout Page) {
    for passage in report.passages {
      let line = report.document.place(of: passage).line
      page.add(label: "  \(line)", "\(passage.kind.word): \(passage.text)", column: 8, tone: .faint)
    }
  }

  private func addEvidence(_ report: Report, _ page: inout Page) {
    for evidence in report.evidence {
      let place = report.place(of: evidence)
      let words = EvidenceWords(evidence, presentation)
      page.add(
        label: "  \(place.line)",
        presentation.joined([evidence.kind, words.facts]),
        column: 8,
        tone: .name
      )
      page.add(label: "", "“\(evidence.quote)”", column: 8)
      page.add(label: "", "\(place.xpath)", column: 8)
    }
  }
}

extension Passage.Kind {
  /// One word for the kind.
  fileprivate var word: String {
    switch self {
    case .title: "title"
    case .heading(let level): "heading \(level)"
    case .sentence: "sentence"
    case .caption: "caption"
    case .footnote: "footnote"
    case .row: "row"
    case .observation: "observation"
    }
  }
}
