internal import PositionedData

/// One entry of the journal, as it stands in the record.
///
/// Its line is a JSON object whose last member is `digest`: the SHA-256, in hexadecimal, of the line's
/// bytes without that member. Anybody can check it with `sed` and `sha256sum`.
package struct Event: Sendable, Hashable {
  /// Its place in the journal, from 1 without gaps.
  package let position: Int
  /// When it was recorded, as the clock then said.
  package let time: Moment
  /// On whose word.
  package let author: String
  /// What happened.
  package let kind: EventKind
  /// See ``EventDraft/subject``.
  package let subject: String
  /// See ``EventDraft/concerns``.
  package let concerns: Int?
  /// The digest of the entry before; of nothing, for the first.
  package let previous: String
  /// The line without its digest.
  package let body: String
  /// The digest of ``body``.
  package let digest: String

  /// The digest that the first entry names as its predecessor.
  package static let origin = String(repeating: "0", count: 64)

  /// The line of the record, without a line end.
  package var line: String { body.dropLast() + ",\"digest\":\"\(digest)\"}" }
}

extension Event {
  /// Creates the entry that records a draft.
  package init(
    _ draft: EventDraft,
    position: Int,
    time: Moment,
    author: String,
    previous: String
  ) {
    var members: [JSONValue.Member] = [
      .init("position", .integer(position)), .init("time", .string(time.description)),
      .init("author", .string(author)), .init("kind", .string(draft.kind.rawValue)),
    ]
    if !draft.subject.isEmpty { members.append(.init("subject", .string(draft.subject))) }
    if let concerns = draft.concerns { members.append(.init("of", .integer(concerns))) }
    if !draft.digests.isEmpty {
      let digests = draft.digests.mapValues { JSONValue.string($0) }
      members.append(.init("digests", .object(digests)))
    }
    members.append(.init("payload", draft.payload))
    members.append(.init("previous", .string(previous)))
    let bytes = JSONWriter.bytes(.ordered(members), .compact)
    self.init(
      position: position,
      time: time,
      author: author,
      kind: draft.kind,
      subject: draft.subject,
      concerns: draft.concerns,
      previous: previous,
      body: String(decoding: bytes, as: UTF8.self),
      digest: Digest.hexadecimal(of: bytes)
    )
  }
}

extension Event {
  /// The digest that ``body`` really has.
  var bodyDigest: String { Digest.hexadecimal(of: body.utf8.span) }
}
