import Foundation

/// What one case came to.
struct Verdict {
  let passed: Bool
  let text: String
}

/// One line a case, one a file, and a count of failures.
struct Report {
  private(set) var cases = 0
  private(set) var failures = 0
  private var summaries: [String] = []

  /// Runs every case of `name`.json in `directory`; a missing file is said to be missing.
  mutating func run(
    _ name: String,
    in directory: URL,
    with verdict: (JSON) throws -> Verdict
  ) throws {
    let file = directory.appendingPathComponent(name + ".json")
    guard let data = try? Data(contentsOf: file) else {
      summaries.append("\(name): no such file in the folder, skipped")
      return
    }
    guard case .array(let list) = JSON(try JSONSerialization.jsonObject(with: data)) else {
      throw JSON.Mismatch(wanted: "an array of cases")
    }
    var passed = 0
    for entry in list {
      let started = Date()
      let verdict = try verdict(entry)
      let milliseconds = Date().timeIntervalSince(started) * 1000
      let mark = verdict.passed ? "pass" : "FAIL"
      print(
        "\(mark) \(name) \(try entry["id"].text): \(verdict.text) [\(rounded(milliseconds)) ms]"
      )
      if verdict.passed { passed += 1 }
    }
    cases += list.count
    failures += list.count - passed
    summaries.append("\(name): \(passed) of \(list.count)")
  }

  func summarise() {
    print(summaries.joined(separator: "\n"))
    print(failures == 0 ? "all pass" : "\(failures) of \(cases) fail")
  }

  private func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}
