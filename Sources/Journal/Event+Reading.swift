internal import Diagnostics
internal import PositionedData

extension Event {
  /// Reads the body of an entry.
  ///
  /// - Returns: Nothing when it is not a body of this format.
  package init?(body: String, digest: String) {
    var scan = EventScan()
    do throws(JSONProblem) {
      try JSONScanner.scan(body.utf8.span) { scanner throws(JSONProblem) in
        try scan.read(&scanner)
        try scanner.finish()
      }
    } catch {
      return nil
    }
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

  /// The particulars and digests, read from the body.
  package func particulars() throws(JournalError) -> Particulars {
    do throws(InputError) {
      return Particulars(try JSONReader.read(body, name: "journal entry \(position)"))
    } catch {
      throw .damaged("entry \(position) cannot be read")
    }
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

  mutating func read(_ scanner: inout JSONScanner) throws(JSONProblem) {
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
        try scanner.skipValue()
      default: try scanner.skipValue()
      }
    }
  }
}
