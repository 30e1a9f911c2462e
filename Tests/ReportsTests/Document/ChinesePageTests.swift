import Foundation
import Reports
import TestSupport
import Testing

/// Page layouts of Chinese portals, brokers, official sites, forums and apps, with texts of our own.
@Suite("Chinese pages")
struct ChinesePageTests {
  private static let folder = projectRoot.appending(
    path: "Tests/ReportsTests/Document/ChinesePages"
  )

  private static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (files ?? []).filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// The least that any page must reach, and the pages that must be exactly right.
  private static let floor = 0.95
  private static let exactFloor = 32

  private static func score(_ name: String) throws -> ShingleScore {
    let page = try Data(contentsOf: folder.appending(path: name + ".html"))
    let truth = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    let document = try DocumentReader.read(Array(page), name: name)
    #expect(document.language == .chinese)
    return ShingleScore(truth: truth, found: document.body)
  }

  @Test func thereAreThirtyLayoutsAtLeast() {
    #expect(Self.names.count >= 30)
  }

  @Test(arguments: names)
  func theBodyIsTheArticle(name: String) throws {
    #expect(try Self.score(name).f1 >= Self.floor)
  }

  @Test func nearlyAllPagesAreExactlyRight() throws {
    let exact = try Self.names.filter { try Self.score($0).isExact }
    #expect(exact.count >= Self.exactFloor)
  }
}
