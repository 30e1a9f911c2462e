import Foundation
import PositionedData
import Reports
import TestSupport

/// A label: what a text says, and whether it should move the probabilities.
struct Label: Decodable {
  let kind: String
  let low: Double?
  let high: Double?
  let direction: Int?
  let scenario: String?
  let status: String
  let updates: Bool
  let quote: String
  let optional: Bool?

  var isOptional: Bool { optional ?? false }
}

/// A labelled passage of `passages.jsonl`.
struct LabelledPassage: Decodable {
  let id: String
  let published: String
  let text: String
  let evidence: [Label]
}

/// A labelled document of `documents.json`: also which scenarios it should raise and lower.
struct LabelledDocument: Decodable {
  let file: String
  let published: String
  let rises: [String]
  let falls: [String]
  let evidence: [Label]
}

/// The project's own labelled texts, written for this evaluation.
enum LabelledSet {
  static let folder = projectRoot.appending(path: "Tests/ReportsTests/Evaluation")

  static func passages() throws -> [LabelledPassage] {
    let text = try String(contentsOf: folder.appending(path: "passages.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      try JSONDecoder().decode(LabelledPassage.self, from: Data(line.utf8))
    }
  }

  static func documents() throws -> [LabelledDocument] {
    let data = try Data(contentsOf: folder.appending(path: "documents.json"))
    return try JSONDecoder().decode([LabelledDocument].self, from: data)
  }

  static func bytes(of document: LabelledDocument) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "documents").appending(path: document.file)))
  }

  /// A digest of all labelled texts (64-bit FNV-1a), so that a floor belongs to one set.
  static func digest() throws -> String {
    var bytes = try Data(contentsOf: folder.appending(path: "passages.jsonl"))
    bytes += try Data(contentsOf: folder.appending(path: "documents.json"))
    for document in try documents() { bytes += Data(try self.bytes(of: document)) }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}

extension LabelledPassage {
  /// The passage as the page a report would have it on.
  var page: String {
    let paragraphs = text.split(separator: "\n").map { line in
      let escaped = line.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "<p>\(escaped)</p>"
    }
    return """
      <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="date" content="\(published)">\
      <title>Note</title></head><body><article>\(paragraphs.joined(separator: "\n"))</article></body></html>
      """
  }
}
