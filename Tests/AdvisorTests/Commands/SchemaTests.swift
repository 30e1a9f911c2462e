import Allocation
import Diagnostics
import Foundation
import PositionedData
import TestSupport
import Testing

@Suite(.serialized) struct SchemaTests {
  static let portfolios: [String] = {
    let folder = projectRoot.appending(path: "portfolios").path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test(arguments: portfolios)
  func samplePortfoliosAreValid(name: String) async throws {
    try await expectValid(try file("portfolios/\(name)"), as: .portfolio)
  }

  @Test func theSamplePolicyIsValid() async throws {
    try await expectValid(try file("portfolios/policies/ref-6040.json"), as: .policy)
  }

  @Test(arguments: ["signals", "amber", "red", "hawkish", "stressed", "rescue", "stale"])
  func sampleSignalsAreValid(name: String) async throws {
    try await expectValid(try file("portfolios/signals/\(name).json"), as: .signals)
  }

  @Test(arguments: portfolios, [[], ["--detail"]])
  func plansAreValid(name: String, arguments: [String]) async throws {
    let run = try await runAdvisor(
      ["rebalance", "portfolios/\(name)", "--as-of", "2025-12-31", "--json"] + arguments
    )
    try await expectValid(try JSONReader.read(run.output, name: "plan.json"), as: .plan)
  }

  @Test func conflictsAreValidPlans() async throws {
    let place = try TemporaryDirectory()
    let portfolio = try file("portfolios/c1-retiree.json").file.text
      .replacingOccurrences(of: "\"cash\": [0.08, 0.25]", with: "\"cash\": [0.5, 0.6]")
    try place.write(portfolio, to: "portfolio.json")
    let run = try await runAdvisor(["rebalance", "portfolio.json", "--json"], in: place.url)
    #expect(run.exitCode == 3)
    let document = try JSONReader.read(run.output, name: "plan.json")
    try await expectValid(document, as: .plan)
    #expect(!(try Plan(reading: document).conflict.isEmpty))
  }

  @Test func anUnknownKeyIsInvalid() async throws {
    let text = try file("portfolios/c1-retiree.json").file.text
      .replacingOccurrences(of: "\"cash\": 0,", with: "\"cash\": 0, \"cahs\": 0,")
    let checker = SchemaChecker(schema: try await schema(.portfolio).root)
    let problems = checker.problems(of: try JSONReader.read(text, name: "portfolio.json").root)
    #expect(problems == ["$.cahs: is not known"])
  }

  private func expectValid(_ document: LocatedDocument, as kind: FileSchema) async throws {
    let checker = SchemaChecker(schema: try await schema(kind).root)
    #expect(checker.problems(of: document.root) == [], "\(document.file.name)")
  }

  /// The schema as the program prints it.
  private func schema(_ kind: FileSchema) async throws -> LocatedDocument {
    let run = try await runAdvisor(["schema", kind.rawValue])
    return try JSONReader.read(run.output, name: "\(kind.rawValue).schema.json")
  }

  private func file(_ path: String) throws -> LocatedDocument {
    let url = projectRoot.appending(path: path)
    return try JSONReader.read(Array(try Data(contentsOf: url)), name: path)
  }
}
