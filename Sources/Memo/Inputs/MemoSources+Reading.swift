import Allocation
package import Diagnostics
package import PositionedData

extension MemoSources {
  /// The name and version of the file format.
  package static let schema = "advisor.memo-sources/1"

  /// Reads an `advisor.memo-sources/1` document.
  ///
  /// - Throws: ``InputError`` with every finding (E1xxx, E5003).
  package init(reading document: LocatedDocument) throws(InputError) {
    var findings = Findings()
    self.init()
    read(document.field, &findings)
    try findings.throwIfErrors()
  }

  private mutating func read(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "memo sources", &findings),
      object.isOf(Self.schema, &findings)
    else { return }
    suitability = object.optional("suitability").flatMap { Suitability($0, &findings) }
    evidence = object.list("evidence", &findings) { Statement($0, &$1) }
    statements = object.list("statements", &findings) { Statement($0, &$1) }
    note = object.optional("note").flatMap { UserNote($0, &findings) }
    beliefPath = object.list("beliefPath", &findings) { BeliefPoint($0, &$1) }
    viewExpires = object.optional("viewExpires")?.date(&findings)
    reviewDate = object.optional("reviewDate")?.date(&findings)
    pastScore = object.localized("pastScore", &findings)
    approvals = object.list("approvals", &findings) { Approval($0, &$1) }
    journalEntry = object.optional("journalEntry")?.nonEmptyString(&findings)
    object.finish(&findings)
  }
}

extension MemoSources.Suitability {
  fileprivate init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "what is known of the client", &findings) else {
      return nil
    }
    let texts = ["objective", "term", "riskAttitude", "lossCapacity", "experience"].map { key in
      object.required(key, &findings).flatMap { LocalizedText($0, &findings) }
    }
    object.finish(&findings)
    let known = texts.compactMap { $0 }
    guard known.count == texts.count else { return nil }
    self.init(
      objective: known[0],
      term: known[1],
      riskAttitude: known[2],
      lossCapacity: known[3],
      experience: known[4]
    )
  }
}

extension MemoSources.Statement {
  fileprivate init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a statement", &findings) else { return nil }
    let id = object.text("id", &findings)
    let publisher = object.text("publisher", &findings)
    let date = object.day("date", &findings)
    let place = object.text("place", &findings)
    let quote = object.text("quote", &findings)
    let scenario = object.text("scenario", &findings)
    let probability = object.optional("probability")?.fraction(&findings)
    object.finish(&findings)
    guard let id, let publisher, let date, let place, let quote, let scenario else { return nil }
    self.init(
      id: id,
      publisher: publisher,
      date: date,
      place: place,
      quote: quote,
      scenario: scenario,
      probability: probability
    )
  }
}

extension MemoSources.UserNote {
  fileprivate init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a note", &findings) else { return nil }
    let author = object.text("author", &findings)
    let date = object.day("date", &findings)
    let text = object.text("text", &findings)
    object.finish(&findings)
    guard let author, let date, let text else { return nil }
    self.init(author: author, date: date, text: text)
  }
}

extension MemoSources.BeliefPoint {
  fileprivate init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a revision", &findings) else { return nil }
    let revision = object.text("revision", &findings)
    let date = object.day("date", &findings)
    var probabilities: [String: Double] = [:]
    for entry in object.required("probabilities", &findings)?.entries(&findings) ?? [] {
      probabilities[entry.key] = entry.value.fraction(&findings)
    }
    object.finish(&findings)
    guard let revision, let date else { return nil }
    self.init(revision: revision, date: date, probabilities: probabilities)
  }
}

extension MemoSources.Approval {
  fileprivate init?(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "an approval", &findings) else { return nil }
    let role = object.text("role", &findings)
    let name = object.text("name", &findings)
    let date = object.day("date", &findings)
    object.finish(&findings)
    guard let role, let name, let date else { return nil }
    self.init(role: role, name: name, date: date)
  }
}
