import Diagnostics
import Foundation
import PositionedData
import Reports

/// Measures the reader of reports beside libxml2 itself; `Benchmarks/reader/run` calls it.
@main
struct ReaderBenchmark {
  /// Rounds that are measured; the stages take turns within each, so that a change of the machine's
  /// speed meets all of them.
  private static let rounds = 9

  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "pages" where arguments.count == 3: try measurePages(in: arguments[2])
    case "stream" where arguments.count == 3: try readStream(arguments[2])
    case "evidence" where arguments.count == 3: try readEvidence(arguments[2])
    default: throw CocoaError(.featureUnsupported)
    }
  }

  /// Prints processor seconds of each stage over all pages: the median of the rounds.
  private static func measurePages(in folder: String) throws {
    let pages = try Page.all(in: folder)
    var rules: [LocatedDocument] = []
    rules = try BuiltInEvidence.evidenceDocuments()
    let stages = try Stages(rules: rules)
    var seconds: [String: [Double]] = [:]
    for round in 0...rounds {
      for (name, stage) in stages.all {
        let spent = processorSeconds { for page in pages { stage(page) } }
        // The first round warms caches up.
        if round > 0 { seconds[name, default: []].append(spent) }
      }
    }
    print("pages", pages.count)
    print("bytes", pages.reduce(0) { $0 + $1.bytes.count })
    for (name, _) in stages.all {
      let sorted = seconds[name, default: [0]].sorted()
      print(name, sorted[sorted.count / 2])
    }
  }

  /// Reads the entries or series of a large file in parts, and prints how many there were.
  private static func readStream(_ path: String) throws {
    var stream = DocumentStream(name: path, next: try pieces(of: path))
    var records = 0
    while true {
      let counts = try stream.next { $0.count }
      if counts.isEmpty { break }
      records += counts.reduce(0, +)
    }
    print("records", records)
  }

  /// Reads a large file in parts, and prints how many claims were found in what is kept of it.
  private static func readEvidence(_ path: String) throws {
    guard let date = CalendarDate("2026-04-16") else { preconditionFailure("a date") }
    let rules = try EvidenceRules(BuiltInEvidence.evidenceDocuments())
    let pieces = try pieces(of: path)
    let report = try Report(readingPieces: pieces, name: path, orDatedAs: date, by: rules)
    print("evidence", report.evidence.count)
  }

  private static func pieces(of path: String) throws -> () throws(InputError) -> [UInt8]? {
    guard let file = FileHandle(forReadingAtPath: path) else { throw CocoaError(.fileReadUnknown) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    return { () throws(InputError) -> [UInt8]? in
      // The buffer outlives the call, which keeps no pointer to it.
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(file.fileDescriptor, bytes.baseAddress, bytes.count)
      }
      return count > 0 ? Array(buffer[..<count]) : nil
    }
  }

  private static func processorSeconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}

/// A page with its name.
struct Page {
  let name: String
  let bytes: [UInt8]

  static func all(in folder: String) throws -> [Page] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { $0.hasSuffix(".html") }.map { name in
      let path = URL(filePath: folder).appending(path: name)
      return Page(name: name, bytes: Array(try Data(contentsOf: path)))
    }
  }
}
