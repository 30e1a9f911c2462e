import Foundation

/// What was measured, one line a figure, as the peers' script writes it too.
struct Table {
  private var lines: [String] = []

  mutating func add(_ name: String, _ count: Int, _ microseconds: Double) {
    let time = String(format: "%.3f", microseconds)
    lines.append("{\"solver\":\"advisor\",\"case\":\"\(name)\",\"n\":\(count),\"us\":\(time)}")
    print("\(name)\t\(count)\t\(time)")
  }

  func write(to file: URL) throws {
    try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }
}
