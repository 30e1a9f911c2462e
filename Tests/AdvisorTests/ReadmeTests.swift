import Foundation
import TestSupport
import Testing

/// The README shows what the program prints, not what it once printed.
///
/// `RECORD_SNAPSHOTS=1` puts the present output into its samples.
struct ReadmeTests {
  private static let opening = "```text\n"
  private static let closing = "```"

  @Test func theSamplesInTheReadmeAreReal() async throws {
    let file = projectRoot.appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    var parts = text.components(separatedBy: Self.opening)
    #expect(parts.count > 1)
    for index in parts.indices.dropFirst() { parts[index] = try await renewed(parts[index]) }
    let present = parts.joined(separator: Self.opening)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(present.utf8).write(to: file)
    } else {
      #expect(text == present)
    }
  }

  /// A sample with what its command prints now, and the text after it as it is.
  private func renewed(_ part: String) async throws -> String {
    let command = part.prefix { $0 != "\n" }
    let arguments = command.split(separator: " ").dropFirst(2).map(String.init)
    let run = try await runAdvisor(arguments)
    let rest = part.firstRange(of: Self.closing).map { part[$0.lowerBound...] } ?? ""
    return "\(command)\n\(run.output)\(rest)"
  }
}
