internal import Foundation
package import Testing

/// Compares a text with the file of that name in `Snapshots/` beside the test.
///
/// `RECORD_SNAPSHOTS=1 swift test` writes the files anew; read the difference before committing it. A
/// missing file is written and the test fails once, so that nobody takes an unread file for approved.
///
/// - Parameters:
///   - text: What the code under test made; dates and seeds must have been given to it.
///   - name: The file's name, such as `endowment.md`.
///   - filePath: The test's file; leave it out.
///   - sourceLocation: Where a failure is reported; leave it out.
/// - Throws: An error if the file can't be written.
package func expectSnapshot(
  _ text: String,
  named name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: filePath).deletingLastPathComponent()
    .appending(path: "Snapshots").appending(path: name)
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  if let recorded, !isRecording {
    let difference = firstDifference(recorded, text)
    #expect(recorded == text, "\(name): \(difference)", sourceLocation: sourceLocation)
    return
  }
  guard recorded != text else { return }
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(),
    withIntermediateDirectories: true
  )
  try Data(text.utf8).write(to: file)
  if !isRecording {
    Issue.record("\(name) was missing and has been recorded", sourceLocation: sourceLocation)
  }
}

/// The first line that differs, in both texts.
private func firstDifference(_ expected: String, _ actual: String) -> String {
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(expectedLines, actualLines).prefix { $0 == $1 }.count
  let before = same < expectedLines.count ? "`\(expectedLines[same])`" : "the end"
  let after = same < actualLines.count ? "`\(actualLines[same])`" : "the end"
  return "line \(same + 1) was \(before) and is \(after)"
}
