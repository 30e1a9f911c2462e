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
    let notes = try events.compactMap { try $0.content(SetProbabilities.self).note }
    #expect(Set(notes).count == 80)
    #expect(notes.count == 80)
    #expect(try folder.open().verify().faults.isEmpty)
  }
}
