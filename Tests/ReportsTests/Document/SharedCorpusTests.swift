import Diagnostics
import Foundation
import Markup
import Reports
import TestSupport
import Testing

/// Measures against reference material that lies beside the checkout; skipped where it is missing.
@Suite("Shared corpus", .enabled(if: sharedFolder != nil, "needs the shared reference material"))
struct SharedCorpusTests {
  private func folder(_ path: String) throws -> URL {
    try #require(sharedFolder).appending(path: "corpus/" + path)
  }

  private func json(_ url: URL) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
  }

  @Test func articlesAreCutOutOfTheirPages() throws {
    let folder = try folder("articles")
    let truth = try json(folder.appending(path: "ground-truth-dev.json"))
    var precision = 0.0
    var recall = 0.0
    var exact = 0
    for (name, value) in truth {
      let page = try Data(contentsOf: folder.appending(path: "html/\(name).html.gz"))
      let body = try #require((value as? [String: Any])?["articleBody"] as? String)
      let score = ShingleScore(
        truth: body,
        found: try DocumentReader.read(Array(page), name: name).body
      )
      precision += score.precision
      recall += score.recall
      exact += score.isExact ? 1 : 0
    }
    let count = Double(truth.count)
    let f1 = 2 * precision * recall / (precision + recall) / count
    #expect(f1 >= 0.978)
    #expect(Double(exact) / count >= 0.45)
  }

  @Test func everyCellOfTheSampleTablesIsRight() throws {
    let folder = try folder("formats")
    let page = try Data(contentsOf: folder.appending(path: "own-tables.html"))
    let expected = try json(folder.appending(path: "own-tables.expected.json"))
    let tables = try #require(expected["tables"] as? [[String: Any]])
    let document = try DocumentReader.read(Array(page), name: "own-tables.html")
    let found: [DocumentTable] = document.blocks.compactMap {
      if case .table(let table) = $0.kind { table } else { nil }
    }
    #expect(found.count == tables.count)
    for (table, wanted) in zip(found, tables) {
      #expect(table.caption?.text == wanted["caption"] as? String)
      #expect(table.headers == wanted["headers"] as? [[String]])
      #expect(table.rows.map { $0.cells.map(\.text.text) } == wanted["rows"] as? [[String]])
      if let numbers = wanted["numbers"] as? [[Any]] {
        let values = numbers.map { $0.map { ($0 as? NSNumber)?.doubleValue } }
        #expect(table.rows.map { $0.cells.map(\.number) } == values)
      }
    }
  }

  @Test func hostileFilesAreSurvived() throws {
    let folder = try folder("hostile")
    let files = try #require(json(folder.appending(path: "expect.json"))["files"] as? [String: Any])
    for (name, value) in files {
      let wanted = try #require(value as? [String: Any])
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      do {
        let document = try DocumentReader.read(bytes, name: name)
        let text = ([document.title ?? "", document.body]).joined(separator: "\n")
        #expect(wanted["exit"] as? String != "error", "\(name)")
        for part in wanted["must"] as? [String] ?? [] { #expect(text.contains(part), "\(name)") }
        for part in wanted["must_not"] as? [String] ?? [] {
          #expect(!text.contains(part), "\(name)")
        }
        #expect(!text.contains("CANARY-7f3a91"), "\(name)")
        if wanted["warn"] as? Bool == true { #expect(!document.diagnostics.isEmpty, "\(name)") }
      } catch {
        #expect(wanted["exit"] as? String != "ok", "\(name)")
      }
    }
  }
}
