import Allocation
import Diagnostics
import Journal
import PositionedData
import Reports

/// What `advisor ingest -o` wrote, checked to be as it was written.
struct ProposalFile: Sendable {
  let document: LocatedDocument

  /// The schema's name, as the file states it.
  static let schema = "advisor.proposal/1"

  /// What a person is told to do about a file that cannot be used.
  static let help = [
    "make one: advisor ingest REPORT -o proposal.json",
    "to try other probabilities add for example `--set C=30`",
  ]

  /// Takes a proposal.
  ///
  /// - Throws: `InputError` at the schema, at a probability that does not follow from the facts, or at
  ///   the digest when anything else was changed.
  init(_ document: LocatedDocument) throws(InputError) {
    self.document = document
    try checkSchema()
    try checkDigest()
  }

  /// The file's particulars, looked up by key.
  var particulars: Particulars { Particulars(document) }

  private func checkSchema() throws(InputError) {
    guard particulars["schema"]?.text != Self.schema else { return }
    throw Self.refusal("E3521", "this is no proposal", at: span(of: "schema"))
  }

  private func checkDigest() throws(InputError) {
    let stated = particulars["digest"]?.text
    guard stated != Digest.hexadecimal(ofProposal: particulars.json) else { return }
    throw Self.refusal(
      "E3522",
      stated == nil
        ? "the proposal has no digest" : "the proposal was changed after it was written",
      at: alteredProbability ?? span(of: "digest")
    )
  }

  /// The first probability that is not its prior and the points of the facts.
  private var alteredProbability: SourceSpan? {
    guard case .object(let members) = member("probabilities")?.content else { return nil }
    let prior = particulars["prior"]?.numbers ?? [:]
    let parts =
      (particulars["facts"]?.elements ?? []).compactMap { $0["points"]?.numbers }
      + [particulars["floorPoints"]?.numbers ?? [:]]
    let altered = members.first { member in
      let points = parts.reduce(0) { $0 + ($1[member.key] ?? 0) }
      let stated = particulars["probabilities"]?.numbers[member.key] ?? .nan
      return !(abs(100 * (stated - (prior[member.key] ?? 0)) - points) < Self.pointsTolerance)
    }
    return altered.map { document.span(of: $0.value) }
  }

  /// Points that rounding every number of the file to twelve decimals may lose, with room.
  private static let pointsTolerance = 1e-6

  private func member(_ key: String) -> LocatedValue? {
    guard case .object(let members) = document.root.content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The place of a member, or of the file.
  func span(of key: String) -> SourceSpan {
    document.span(of: member(key) ?? document.root).firstLineIfLarge
  }

  /// The place of a member of a member.
  func span(of key: String, in name: String) -> SourceSpan {
    guard case .object(let members) = member(name)?.content,
      let value = members.first(where: { $0.key == key })?.value
    else { return span(of: name) }
    return document.span(of: value)
  }

  static func refusal(_ code: String, _ summary: String, at span: SourceSpan) -> InputError {
    InputError([Diagnostic(.error, code, summary, at: span, help: help)])
  }
}
