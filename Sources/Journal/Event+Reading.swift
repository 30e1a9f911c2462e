internal import Diagnostics
internal import PositionedData

extension Event {
  /// Reads the body of an entry.
  ///
  /// - Returns: Nothing when it is not a body of this format.
  package init?(body: String, digest: String) {
    guard let scan = EventScan(body, particulars: false) else { return nil }
    self.init(scan, body: body, digest: digest)
  }

  fileprivate init?(_ scan: EventScan, body: String, digest: String) {
    guard let position = scan.position, let time = scan.time.flatMap({ Moment($0) }),
      let author = scan.author, let kind = scan.kind.flatMap({ EventKind(rawValue: $0) }),
      let previous = scan.previous, scan.hasPayload
    else { return nil }
    self.init(
      position: position,
      time: time,
      author: author,
      kind: kind,
      subject: scan.subject ?? "",
      concerns: scan.concerns,
      previous: previous,
      body: body,
      digest: digest
    )
  }

  /// The entry with its particulars.
  func entryParticulars() throws(ContentFault) -> EntryParticulars {
    guard let entry = EntryParticulars(body: body, digest: digest) else {
      throw ContentFault("it cannot be read")
    }
    return entry
  }
}

extension EntryParticulars {
  /// Reads the body of an entry with its particulars, in one pass.
  ///
  /// - Returns: Nothing when it is not a body of this format.
  init?(body: String, digest: String) {
    guard let scan = EventScan(body, particulars: true),
      let event = Event(scan, body: body, digest: digest), let payload = scan.payload
    else { return nil }
    self.init(event, payload: Particulars(payload), digests: scan.digests.map { Particulars($0) })
  }
}

/// The members of a body, found in one pass.
private struct EventScan {
  var position: Int?
  var time: String?
  var author: String?
  var kind: String?
  var subject: String?
  var concerns: Int?
  var previous: String?
  var hasPayload = false
  /// What particulars are read into, where they are wanted.
  var payload: LocatedValue?
  var digests: LocatedValue?

  init?(_ body: String, particulars: Bool) {
    do throws(JSONProblem) {
      let isClean = try JSONScanner.scan(body.utf8.span) { scanner throws(JSONProblem) in
        try read(&scanner, particulars)
        try scanner.finish()
        return scanner.problems.isEmpty
      }
      guard isClean else { return nil }
    } catch {
      return nil
    }
  }

  private mutating func read(_ scanner: inout JSONScanner, _ particulars: Bool)
    throws(JSONProblem)
  {
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key.name {
      case "position": position = try Int(scanner.number())
      case "time": time = try scanner.string()
      case "author": author = try scanner.string()
      case "kind": kind = try scanner.string()
      case "subject": subject = try scanner.string()
      case "of": concerns = try Int(scanner.number())
      case "previous": previous = try scanner.string()
      case "payload":
        hasPayload = true
        if particulars { payload = try scanner.value() } else { try scanner.skipValue() }
      case "digests" where particulars: digests = try scanner.value()
      default: try scanner.skipValue()
      }
    }
  }
}
