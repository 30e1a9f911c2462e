import Foundation
import Journal
import PositionedData

/// A folder of its own for one test, removed with the value.
final class JournalFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.appending(path: "journal.db").path(percentEncoded: false) }

  func open() throws -> Journal { try Journal.open(path) }
}

/// A moment of the tests' own calendar, so many seconds after it begins.
func moment(_ seconds: Int) -> Moment { Moment(milliseconds: 1_790_000_000_000 + seconds * 1000) }

/// Probabilities set by hand.
func override(_ probabilities: [String: Double], note: String = "a reason") -> EventDraft {
  EventDraft(
    .override,
    subject: probabilities.keys.sorted().joined(separator: " "),
    payload: [
      "probabilities": .object(probabilities.mapValues { .number($0) }), "note": .string(note),
    ]
  )
}

/// A change of beliefs taken back.
func undo(_ position: Int) -> EventDraft {
  EventDraft(.retraction, concerns: position, payload: ["act": "undo"])
}

/// An undoing taken back.
func redo(_ position: Int) -> EventDraft {
  EventDraft(.retraction, concerns: position, payload: ["act": "redo"])
}

/// A report without evidence, another one for each number.
func report(_ number: Int) -> EventDraft {
  let digest = Digest.hexadecimal(of: Array("report \(number)".utf8))
  return EventDraft(
    .evidenceAccepted,
    subject: digest,
    digests: ["report": digest],
    payload: ["report": ["name": "r.html", "published": "2026-09-01"], "evidence": []]
  )
}
