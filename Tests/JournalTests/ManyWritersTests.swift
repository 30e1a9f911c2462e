import Foundation
import Journal
import TestSupport
import Testing

/// The quick version of what `scripts/check-journal` does with processes for minutes.
struct ManyWritersTests {
  @Test func eightWritersAtOnceLoseNothing() async throws {
    let folder = try JournalFolder()
    let path = folder.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let journal = try Journal.open(path)
          for index in 0..<10 {
            try journal.record(
              [override(["A": 1], note: "\(writer)-\(index)")],
              at: moment(index),
              by: "w\(writer)"
            )
          }
        }
      }
      try await group.waitForAll()
    }
    let events = try folder.open().read { view in try view.newest() }
    let notes = try events.map { try $0.particulars()["payload"]?["note"]?.text ?? "" }
    #expect(Set(notes).count == 80)
    #expect(notes.count == 80)
    #expect(try folder.open().verify().faults.isEmpty)
  }

  /// With `ADVISOR_LONG_TESTS=1` ten thousand, each on the disk before the next, in under 20 seconds.
  @Test func durableTransactionsAreFast() throws {
    let isLong = ProcessInfo.processInfo.environment["ADVISOR_LONG_TESTS"] == "1"
    let count = isLong ? 10_000 : 200
    let journal = try JournalFolder().open()
    let clock = ContinuousClock()
    let elapsed = try clock.measure {
      for index in 0..<count {
        try journal.record([override(["A": 1])], at: moment(index), by: "ann")
      }
    }
    print("\(count) durable transactions in \(elapsed)")
    #expect(try journal.verify().count == count)
    if isLong { #expect(elapsed < .seconds(20)) }
  }
}
