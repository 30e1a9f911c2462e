import Foundation
import PositionedData
import TestSupport
import Testing

@testable import Reports

struct BuiltInEvidenceTests {
  @Test func theBuiltInFilesEqualTheRules() throws {
    try GeneratedEvidence.check()
    for file in BuiltInEvidence.files {
      let isCurrent = try file.text == GeneratedEvidence.text(at: file.path)
      #expect(isCurrent, "\(file.path)")
      let read = try YAMLReader.read(file.text, name: file.path)
      let decoded = try CompactTree.decode(file.tree, over: read.file)
      // Compared first, so that a failure does not print both trees.
      let isEqual = decoded == read
      #expect(isEqual, "\(file.path)")
    }
  }

  @Test func theBuiltInFilesAreReadWithoutErrors() throws {
    let rules = try EvidenceRules(try BuiltInEvidence.evidenceDocuments())
    #expect(rules.kindNames.count == 14)
    let likelihoods = try Likelihoods(
      try BuiltInEvidence.likelihoodsDocument(),
      kinds: try BuiltInEvidence.evidenceDocuments()
    )
    #expect(likelihoods.scenarios == ["A", "B", "C"])
  }
}

/// The Swift file written from `rules/evidence` and `rules/likelihoods.yaml`.
private enum GeneratedEvidence {
  private static let path = "Sources/Reports/BuiltIn/BuiltInEvidence+Files.swift"

  static func text(at path: String) throws -> String {
    try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8)
  }

  /// Writes the file when recording, else expects it unchanged.
  static func check() throws {
    let url = projectRoot.appending(path: path)
    let content = try self.content()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try content.write(to: url, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: url, encoding: .utf8) == content
    #expect(
      isCurrent,
      "\(path) is out of date: RECORD_SNAPSHOTS=1 swift test --filter BuiltInEvidenceTests"
    )
  }

  private static func content() throws -> String {
    let folder = "rules/evidence"
    let names = try FileManager.default
      .contentsOfDirectory(atPath: projectRoot.appending(path: folder).path())
      .filter { $0.hasSuffix(".yaml") }
      .sorted()
    let paths = names.map { "\(folder)/\($0)" } + [BuiltInEvidence.likelihoodsPath]
    let entries = try paths.map { path in
      let text = try text(at: path)
      let tree = CompactTree.encode(try YAMLReader.read(text, name: path))
      return "    File(\n      path: \"\(path)\",\n      text: \(literal(text)),\n"
        + "      tree: \(literal(tree))\n    ),\n"
    }
    return """
      // Generated from rules/ by BuiltInEvidenceTests; do not edit by hand.
      // swift-format-ignore-file

      extension BuiltInEvidence {
        /// See ``BuiltInEvidence``.
        package static let files: [File] = [
      \(entries.joined())  ]
      }

      """
  }

  private static func literal(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return "##\"\"\"\n" + lines.joined(separator: "\n") + "\n\"\"\"##"
  }
}
