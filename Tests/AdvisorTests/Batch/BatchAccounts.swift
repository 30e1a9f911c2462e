import Foundation
import PositionedData
import TestSupport
import Testing

/// Accounts for batches, one line each, made of the sample portfolios.
enum BatchAccounts {
  static let ids = ["c1-retiree", "c2-household", "c3-growth", "c4-endowment", "c5-windfall"]
  static let signals = ["--signals", "portfolios/signals/signals.json"]

  /// A sample portfolio on one line, its policy within it.
  static func line(_ id: String) throws -> String {
    let root = projectRoot.appending(path: "portfolios")
    let data = try Data(contentsOf: root.appending(path: "\(id).json"))
    var portfolio = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    if let path = portfolio["policy"] as? String {
      let policy = try Data(contentsOf: root.appending(path: path))
      portfolio["policy"] = try JSONSerialization.jsonObject(with: policy)
    }
    let line = try JSONSerialization.data(withJSONObject: portfolio, options: [.sortedKeys])
    return String(decoding: line, as: UTF8.self)
  }

  /// All sample portfolios, some times over.
  static func lines(times: Int = 1) throws -> [String] {
    let once = try ids.map(line)
    return (0..<times).flatMap { _ in once }
  }
}

extension String {
  /// A JSON line as its object.
  func object() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(utf8)) as? [String: Any] ?? [:]
  }

  /// The lines of a stream, each of which must have its line end.
  var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The plan in the first of some records, as it is written.
  func plan() throws -> String {
    let record = try #require(lines.first)
    let start = try #require(record.firstRange(of: #","ok":true,"plan":"#)?.upperBound, "\(record)")
    return String(record[start...].dropLast())
  }

  /// JSON without the white space between its tokens.
  var withoutLayout: String {
    var isQuoted = false
    var isEscaped = false
    var bytes: [UInt8] = []
    for byte in utf8 {
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
        continue
      } else if byte == UInt8(ascii: "\"") {
        isQuoted = true
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
