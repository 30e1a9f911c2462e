internal import Diagnostics
package import PositionedData

extension Report {
  /// What the report is, without its body.
  var reference: JSONValue {
    .object([
      "name": .string(name),
      "title": text(document.title),
      "publisher": text(document.publisher),
      "published": .string(published.description),
      "dated": .bool(isDated),
      "sha256": .string(digest),
    ])
  }

  /// What a careful person would look at, as standard error has it.
  package var diagnosticsJSON: JSONValue {
    .array(
      diagnostics.map { finding in
        .object([
          "code": .string(finding.code),
          "severity": .string(finding.severity.rawValue),
          "summary": .string(finding.summary),
          "help": .array(finding.help.map { .string($0) }),
        ])
      }
    )
  }

  /// The report as it was read.
  package var documentJSON: JSONValue {
    .object([
      "title": text(document.title),
      "author": text(document.author),
      "publisher": text(document.publisher),
      "published": document.published.map { .string($0.description) } ?? .null,
      "language": .string(document.language.rawValue),
      "format": .string(document.format.rawValue),
      "body": .string(document.body),
      "blocks": .array(document.blocks.map(block)),
    ])
  }

  private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  private func block(_ block: Block) -> JSONValue {
    let place = document.source.place(of: block.text.sourceRange(), xpath: block.xpath)
    var members: [String: JSONValue] = [
      "kind": .string(block.kind.word),
      "text": .string(block.text.text),
      "line": .integer(place.line),
      "xpath": .string(block.xpath),
    ]
    switch block.kind {
    case .heading(let level): members["level"] = .integer(level)
    case .table(let table):
      members["headers"] = .array(table.headers.map { .array($0.map { .string($0) }) })
      members["rows"] = .array(table.rows.map { .array($0.cells.map { .string($0.text.text) }) })
    case .series(let series): members["lines"] = .array(series.lines.map { .string($0) })
    default: break
    }
    return .object(members)
  }
}

extension Block.Kind {
  /// The word for the kind in JSON.
  fileprivate var word: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list-item"
    case .caption: "caption"
    case .footnote: "footnote"
    case .table: "table"
    case .series: "series"
    }
  }
}

extension Evidence {
  /// The claim's own members.
  func members(in report: Report) -> [String: JSONValue] {
    let place = report.place(of: self)
    return [
      "kind": .string(kind),
      "low": low.map { .number($0) } ?? .null,
      "high": high.map { .number($0) } ?? .null,
      "unit": .string(unit),
      "direction": direction.map { .integer($0) } ?? .null,
      "scenario": scenario.map { .string($0) } ?? .null,
      "measure": reading.map { .string($0) } ?? .null,
      "status": .string(status.rawValue),
      "attribution": .string(voice.rawValue),
      "source": source.map { .string($0) } ?? .null,
      "negated": .bool(isNegated),
      "hedged": .bool(isHedged),
      "updates": .bool(updates),
      "reason": reason.map { .string($0.rawValue) } ?? .null,
      "effective": effective,
      "quote": .string(quote),
      "place": Self.json(place),
      "alsoAt": .array(alsoAt.map { Self.json(report.place(of: $0)) }),
    ]
  }

  private var effective: JSONValue {
    guard let period, let start = CalendarDate(daysSince1970: period.start),
      let end = CalendarDate(daysSince1970: period.end)
    else { return .null }
    return .object([
      "from": .string(start.description), "to": .string(end.description),
    ])
  }

  private static func json(_ place: SourcePlace) -> JSONValue {
    .object([
      "line": .integer(place.line),
      "xpath": .string(place.xpath),
      "bytes": .array([.integer(place.byteRange.lowerBound), .integer(place.byteRange.upperBound)]),
    ])
  }
}
