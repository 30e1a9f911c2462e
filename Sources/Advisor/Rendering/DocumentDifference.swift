import Journal
import PositionedData

/// What is different between two files of one kind, value by value.
struct DocumentDifference: Sendable {
  /// A value that differs: where it stands, and what each file has there.
  struct Line: Sendable, Hashable {
    let path: String
    let before: String?
    let after: String?
  }

  /// In the order of the first file, then what only the second one has.
  let lines: [Line]
  private let presentation: Presentation

  /// Compares two documents.
  init(from: Particulars, to: Particulars, _ presentation: Presentation) {
    let (before, after) = (from.leaves, to.leaves)
    let (old, new) = (Self.byPath(before), Self.byPath(after))
    let paths = before.map(\.path) + after.map(\.path).filter { old[$0] == nil }
    lines = paths.filter { old[$0] != new[$0] }
      .map { Line(path: $0, before: old[$0], after: new[$0]) }
    self.presentation = presentation
  }

  private static func byPath(_ leaves: [(path: String, value: String)]) -> [String: String] {
    Dictionary(leaves.map { ($0.path, $0.value) }) { first, _ in first }
  }

  /// The page.
  var page: Page {
    var page = Page(presentation)
    guard !lines.isEmpty else {
      page.add(presentation("They say the same.", "内容相同。"))
      return page
    }
    var table = Table(
      [.init("", greatestWidth: 40), .init(""), .init("→"), .init("")],
      presentation
    )
    for line in lines {
      table.add([
        .init(line.path, .name), .init(line.before ?? "–"), .init("→"), .init(line.after ?? "–"),
      ])
    }
    page.add(table)
    return page
  }
}

extension Particulars {
  /// Every value that holds no others, with its place: `bands.gold[1]`.
  ///
  /// Elements that name themselves stand under that name, so that their order says nothing.
  fileprivate var leaves: [(path: String, value: String)] { leaves(at: "") }

  private func leaves(at path: String) -> [(path: String, value: String)] {
    if !members.isEmpty {
      return members.flatMap { key, value in
        value.leaves(at: path.isEmpty ? key : "\(path).\(key)")
      }
    }
    if !elements.isEmpty {
      return elements.enumerated().flatMap { index, element in
        let name = element["ticker"]?.text ?? element["name"]?.text ?? String(index)
        return element.leaves(at: "\(path)[\(name)]")
      }
    }
    return [(path, text ?? JSONWriter.text(json, .compact))]
  }
}
