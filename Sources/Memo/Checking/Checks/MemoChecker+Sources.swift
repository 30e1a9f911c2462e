import Allocation
import PositionedData

extension MemoChecker {
  /// M-040: each probability change has a source or a named user note, with its date.
  var sourceFindings: [MemoFinding] {
    let line = memo.line(of: .reasons)
    let text = memo.words(of: .reasons)
    var findings: [MemoFinding] = []
    for statement in sources.evidence where !names(statement, in: text) {
      let publisher = ForeignText.shown(statement.publisher)
      findings.append(
        finding(
          .beliefSources,
          line,
          "\(publisher) of \(statement.date) moved a probability and is not named",
          "name publisher, date and place beside the probability"
        )
      )
    }
    if let note = sources.note, !says(note.author, in: text) {
      findings.append(
        finding(
          .beliefSources,
          line,
          "the author of the probabilities is not named",
          "name who set them, and when"
        )
      )
    }
    return findings
  }

  private func names(_ statement: Statement, in text: String) -> Bool {
    says(statement.publisher, in: text)
      && NumberToken.all(in: text).contains { $0.text == statement.date.description }
  }

  /// Whether a text has somebody's name or words.
  private func says(_ foreign: String, in text: String) -> Bool {
    text.firstRange(of: CanonicalText.text(ForeignText.shown(foreign))) != nil
  }

  /// M-041: who differs by 15 points or more is heard.
  var dissentFindings: [MemoFinding] {
    let text = memo.words(of: .otherViews)
    return sources.statements.compactMap { statement in
      guard let theirs = statement.probability,
        let ours = plan.scenarios.first(where: { $0.id == statement.scenario })?.probability,
        MemoWriter.isDissent(theirs, from: ours), !names(statement, in: text)
      else { return nil }
      let (publisher, share) = (
        ForeignText.shown(statement.publisher), MemoNumbers.probability(theirs)
      )
      return finding(
        .dissent,
        memo.line(of: .otherViews),
        "\(publisher) of \(statement.date) gives \(share) and is not under other views",
        "quote it there with its date and number"
      )
    }
  }

  /// M-042: sources and the view itself are young enough.
  var ageFindings: [MemoFinding] {
    var findings: [MemoFinding] = sources.evidence.compactMap { statement in
      let age = statement.date.days(to: plan.asOf)
      guard age > Self.oldestSourceDays else { return nil }
      return finding(
        .age,
        memo.line(of: .reasons),
        "\(ForeignText.shown(statement.publisher)) is \(age) days old; at most \(Self.oldestSourceDays) is recent",
        "look for a newer statement"
      )
    }
    if let expiry = sources.viewExpires, expiry < date {
      findings.append(
        finding(
          .age,
          memo.line(of: .triggers),
          "the view lapsed on \(expiry)",
          "renew it, or compute a new plan"
        )
      )
    }
    return findings
  }

  /// A month and a half: older research speaks of another market.
  private static let oldestSourceDays = 45

  /// M-060: sections and disclosures are those of the plan; with the other language's memo at hand, also
  /// its numbers and dates.
  var languageFindings: [MemoFinding] {
    let topics = version?.topics ?? []
    var findings = topics.filter { !memo.topics.contains($0) && $0 != .complexProducts }
      .map { topic in
        finding(
          .languages,
          nil,
          "the section `\(topic.title(memo.language))` is missing",
          "put it back"
        )
      }
    let expected = topics.filter(memo.topics.contains)
    if memo.topics.filter(expected.contains) != expected {
      findings.append(
        finding(
          .languages,
          nil,
          "the sections are not in their order",
          "costs and risks come before what may be gained"
        )
      )
    }
    return findings + (other.map(differences) ?? [])
  }

  private func differences(from other: ReadMemo) -> [MemoFinding] {
    var findings: [MemoFinding] = []
    if other.topics != memo.topics {
      findings.append(
        finding(
          .languages,
          nil,
          "the two languages do not have the same sections",
          "make both from one plan"
        )
      )
    }
    for topic in memo.topics {
      let (ours, theirs) = (numbers(of: topic, in: memo), numbers(of: topic, in: other))
      guard ours != theirs else { continue }
      let different = ours.symmetricDifference(theirs).sorted().prefix(3).joined(separator: ", ")
      findings.append(
        finding(
          .languages,
          memo.line(of: topic),
          "`\(topic.title(memo.language))` differs in numbers or dates: \(different)",
          "make both from one plan"
        )
      )
    }
    return findings
  }

  private func numbers(of topic: MemoTopic, in memo: ReadMemo) -> Set<String> {
    // English counts chances in 100 where Chinese writes a percentage.
    Set(
      memo.section(topic).flatMap { NumberToken.all(in: names.masked($0.text)).map(\.text) }
    ).subtracting(["100"])
  }
}
