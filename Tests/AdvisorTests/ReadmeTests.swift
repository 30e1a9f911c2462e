import Foundation
import TestSupport
import Testing

/// The README shows what the program prints, not what it once printed.
struct ReadmeTests {
  @Test func theSamplesInTheReadmeAreReal() async throws {
    let file = projectRoot.appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let samples = text.split(separator: "```text\n").dropFirst().compactMap { part in
      part.firstRange(of: "```").map { part[..<$0.lowerBound] }
    }
    #expect(!samples.isEmpty)
    for sample in samples {
      let lines = sample.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let arguments = lines[0].split(separator: " ").dropFirst(2).map(String.init)
      let run = try await runAdvisor(arguments)
      #expect(run.output == String(lines[1]), "\(lines[0])")
    }
  }
}
