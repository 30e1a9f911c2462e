import Foundation
import TestSupport
import Testing

/// Every folder under `Errors/` is a command line with its files, and what it must say, to the byte.
///
/// A folder holds `arguments` (one a line), the input files, and `expected.txt`: the exit code, what was
/// written to standard error, and after a line of dashes what was written to standard output. `base`
/// names a folder of the project whose files are put beside them first, `before` holds command lines that
/// are run first and must succeed, and `input` is sent to standard input. `RECORD_SNAPSHOTS=1` writes `expected.txt` anew.
@Suite(.serialized) struct ErrorsGallery {
  static let cases: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Errors")

  @Test(arguments: cases)
  func saysExactlyThis(name: String) async throws {
    let files = Self.folder.appending(path: name)
    let place = try TemporaryDirectory()
    try prepare(place.url, from: files)
    let arguments = try lines(of: files.appending(path: "arguments"))
    let input = try? String(contentsOf: files.appending(path: "input"), encoding: .utf8)
    for line in (try? lines(of: files.appending(path: "before"))) ?? [] {
      let words = line.split(separator: " ").map(String.init)
      let first = try await runAdvisor(words, in: place.url)
      #expect(first.exitCode == 0, "\(line): \(first.errors)")
    }
    let run = try await runAdvisor(arguments, input: input ?? "", in: place.url)
    var text = "exit \(run.exitCode)\n\(run.errors)"
    if !run.output.isEmpty { text += "----\n\(run.output)" }
    try compare(text, with: files.appending(path: "expected.txt"), name)
  }

  private func prepare(_ place: URL, from files: URL) throws {
    if let base = try? lines(of: files.appending(path: "base")).first {
      try copyContents(of: projectRoot.appending(path: base), to: place.appending(path: "rules"))
    }
    try copyContents(of: files, to: place)
  }

  private func copyContents(of folder: URL, to place: URL) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: place, withIntermediateDirectories: true)
    for name in try manager.contentsOfDirectory(atPath: folder.path()) {
      let source = folder.appending(path: name)
      let target = place.appending(path: name)
      if (try? source.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true {
        try copyContents(of: source, to: target)
      } else {
        try? manager.removeItem(at: target)
        try manager.copyItem(at: source, to: target)
      }
    }
  }

  private func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private func compare(_ text: String, with file: URL, _ name: String) throws {
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" || expected == nil {
      try Data(text.utf8).write(to: file)
      if expected == nil { Issue.record("\(name): expected.txt was missing and has been recorded") }
      return
    }
    #expect(text == expected, "\(name)")
  }
}
