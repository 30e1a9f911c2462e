import Testing
import TestSupport

/// Batch and `rebalance` are one engine: the same account has the same plan, to the byte.
@Suite struct BatchAgreementTests {
  @Test(arguments: BatchAccounts.ids + ["ref-6040"])
  func batchAndRebalanceWriteTheSamePlan(id: String) async throws {
    let line = try BatchAccounts.line(id)
    let batch = try await runAdvisor(["batch", "--detail"] + BatchAccounts.signals, input: line)
    let single = try await runAdvisor(
      ["rebalance", "-", "--json", "--detail"] + BatchAccounts.signals,
      input: line
    )
    let marker = #","ok":true,"plan":"#
    let record = try #require(batch.output.lines.first)
    let start = try #require(record.firstRange(of: marker)?.upperBound)
    #expect(String(record[start...].dropLast()) == single.output.withoutLayout)
  }
}

extension String {
  /// JSON without the white space between its tokens.
  fileprivate var withoutLayout: String {
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
