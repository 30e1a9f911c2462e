import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Allocation

struct BuiltInFilesTests {
  @Test func theBuiltInRulesEqualTheFiles() throws {
    let generated = try GeneratedFile.rules()
    try generated.check()
    #expect(BuiltInFiles.rules.count == RuleBookFiles.names.count)
    for file in BuiltInFiles.rules {
      let isCurrent = try file.text == GeneratedFile.text(at: file.path)
      #expect(isCurrent, "\(file.path)")
      let read = try YAMLReader.read(file.text, name: file.path)
      let decoded = try CompactTree.decode(file.tree, over: read.file)
      // Compared first, so that a failure does not print both trees.
      let isEqual = decoded == read
      #expect(isEqual, "\(file.path)")
    }
  }

  @Test func theBuiltInSamplesEqualTheFiles() throws {
    try GeneratedFile.samples().check()
    for file in BuiltInFiles.samples {
      let isCurrent = try file.text == GeneratedFile.text(at: file.path)
      #expect(isCurrent, "\(file.path)")
    }
  }

  @Test func theBuiltInBookIsTheBookOfTheFolder() throws {
    let builtIn = try RuleBook.builtIn()
    let folder = try Fixture.defaultBook()
    #expect(builtIn.tiltRules == folder.tiltRules)
    #expect(builtIn.limitRules == folder.limitRules)
    #expect(builtIn.scenarios == folder.scenarios)
    #expect(builtIn.market == folder.market)
    #expect(builtIn.signals == folder.signals)
    #expect(builtIn.sleeves == folder.sleeves)
    #expect(builtIn.instruments == folder.instruments)
    #expect(builtIn.thesis == folder.thesis)
  }
}

/// A Swift file written from the project's data files.
private struct GeneratedFile {
  let path: String
  let content: String

  static func rules() throws -> GeneratedFile {
    let entries = try RuleBookFiles.names.map { name in
      let path = "rules/\(name)"
      let text = try text(at: path)
      let tree = CompactTree.encode(try YAMLReader.read(text, name: path))
      return "    RuleFile(\n      path: \"\(path)\",\n      text: \(literal(text)),\n"
        + "      tree: \(literal(tree))\n    ),\n"
    }
    return generated("BuiltInFiles+Rules", "rules", "RuleFile", entries)
  }

  static func samples() throws -> GeneratedFile {
    let folders = ["portfolios", "portfolios/policies", "portfolios/signals", "rules/tests"]
    let paths = try folders.flatMap { folder in
      try FileManager.default
        .contentsOfDirectory(atPath: projectRoot.appending(path: folder).path())
        .filter { $0.hasSuffix(".json") || $0.hasSuffix(".yaml") }
        .sorted()
        .map { "\(folder)/\($0)" }
    }
    let entries = try paths.map { path in
      "    SampleFile(\n      path: \"\(path)\",\n      text: \(literal(try text(at: path)))\n    ),\n"
    }
    return generated("BuiltInFiles+Samples", "samples", "SampleFile", entries)
  }

  static func text(at path: String) throws -> String {
    try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8)
  }

  /// Writes the file when recording, else expects it unchanged.
  func check() throws {
    let url = projectRoot.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try content.write(to: url, atomically: true, encoding: .utf8)
    }
    let found = try String(contentsOf: url, encoding: .utf8)
    let isCurrent = found == content
    #expect(
      isCurrent,
      "\(path) is out of date: RECORD_SNAPSHOTS=1 swift test --filter BuiltInFilesTests"
    )
  }

  private static func generated(
    _ name: String,
    _ property: String,
    _ type: String,
    _ entries: [String]
  ) -> GeneratedFile {
    GeneratedFile(
      path: "Sources/Allocation/Rules/BuiltIn/\(name).swift",
      content: """
        // Generated from rules/ and portfolios/ by BuiltInFilesTests; do not edit by hand.
        // swift-format-ignore-file

        extension BuiltInFiles {
          /// See ``BuiltInFiles``.
          package static let \(property): [\(type)] = [
        \(entries.joined())  ]
        }

        """
    )
  }

  private static func literal(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return "##\"\"\"\n" + lines.joined(separator: "\n") + "\n\"\"\"##"
  }
}
