import Allocation

extension MemoChecker {
  /// A sentence of the memo that is none of ours, with the one of ours it is most like.
  private struct Revision {
    let said: SaidSentence
    let ours: ReferenceSentence
  }

  /// How much of a sentence must be left for it to be an edit of ours.
  private static let leastLikeness = 0.6

  /// Sentences somebody changed.
  private var revisions: [Revision] {
    added.filter(\.isRead).compactMap { sentence in
      let words = WordBag(sentence.masked)
      let near = (version?.sentences ?? []).filter { $0.topic == sentence.topic || $0.isQuoted }
      // However much was put around it, a sentence that is there whole is the one that was changed.
      let whole = near.filter {
        $0.isRequired && Addition(to: $0.masked, in: sentence.masked) != nil
      }
      .max { $0.masked.count < $1.masked.count }
      if let whole { return Revision(said: sentence, ours: whole) }
      let best = near.map { ($0, words.likeness(to: $0.words)) }.max { $0.1 < $1.1 }
      guard let best, best.1 >= Self.leastLikeness else { return nil }
      return Revision(said: sentence, ours: best.0)
    }
  }

  /// M-005: what was gain is not loss, what rose did not fall, what may be is not certain.
  var wordingFindings: [MemoFinding] {
    revisions.compactMap(wordingFinding) + added.flatMap(directionFindings)
      + added.filter { Addition.takesBackText($0.masked) }.map { sentence in
        finding(
          .wording,
          sentence.line,
          "a sentence says of the text around it that it does not hold",
          "take it out, or say what is meant without unsaying the plan’s memo"
        )
      }
  }

  /// Sentences that none of our memos has.
  private var added: [SaidSentence] { said.filter { reference.numbers[$0.key] == nil } }

  private func wordingFinding(_ revision: Revision) -> MemoFinding? {
    let (said, ours) = (revision.said, revision.ours)
    let written = names.unmasked(ours.masked)
    if ours.isQuoted {
      return finding(
        .wording,
        said.line,
        "a source’s words were changed",
        "quote it as it is: \(written)"
      )
    }
    if let added = Addition(to: ours.masked, in: said.masked) {
      guard added.takesBack else { return nil }
      return finding(
        .wording,
        said.line,
        "words around a sentence of the plan’s memo deny or doubt it",
        "let it stand by itself: \(written)"
      )
    }
    if let names = exchangedNames(said, ours) {
      return finding(
        .names,
        said.line,
        "`\(names.0)` stands where the plan has `\(names.1)`",
        "write: \(written)"
      )
    }
    let (lost, gained) = ours.tone.changes(to: Tone(said.masked))
    let isTurned = !lost.isEmpty || gained.contains(.denial) || gained.contains(.certainty)
    guard isTurned else { return nil }
    let change =
      lost.isEmpty
      ? "it now has a word of \(gained[0].rawValue)"
      : gained.isEmpty
        ? "a word of \(lost[0].rawValue) is gone"
        : "a word of \(lost[0].rawValue) became one of \(gained[0].rawValue)"
    return finding(
      .wording,
      said.line,
      "a sentence of the plan’s memo says something else: \(change)",
      "write: \(written)"
    )
  }

  /// A name that took the place of another.
  private func exchangedNames(
    _ said: SaidSentence,
    _ ours: ReferenceSentence
  ) -> (String, String)? {
    let (found, wanted) = (WordBag(said.masked).names, ours.words.names)
    let added = found.filter { $0.value > (wanted[$0.key] ?? 0) }.keys.sorted().first
    let lost = wanted.filter { $0.value > (found[$0.key] ?? 0) }.keys.sorted().first
    guard let added, let lost else { return nil }
    return (names.unmasked(added), names.unmasked(lost))
  }

  /// Sentences of our own that must be there and are not; each in its section, beside its claim.
  var missingSentences: [MemoFinding] {
    let revised = Set(revisions.map(\.ours.masked))
    return (version?.sentences ?? []).compactMap { ours in
      guard ours.isRequired, let topic = ours.topic, let line = memo.line(of: topic) else {
        return nil
      }
      let isThere = said.contains { $0.isRead && $0.topic == topic && $0.key == ours.key }
      guard !isThere, !revised.contains(ours.masked), !isWithin(ours, topic) else { return nil }
      return finding(
        .languages,
        line,
        "this section no longer says: \(names.unmasked(ours.masked))",
        "put it back beside the claim, in the same type size"
      )
    }
  }

  /// Whether a sentence stands within another of its section.
  private func isWithin(_ ours: ReferenceSentence, _ topic: MemoTopic) -> Bool {
    said.contains { $0.isRead && $0.topic == topic && $0.key.contains(ours.key) }
  }

  /// Claims that an asset is bought, sold or kept, or a chance raised or lowered, against the plan.
  private func directionFindings(_ sentence: SaidSentence) -> [MemoFinding] {
    Direction.claims(in: sentence.masked, names, after: sentence.earlier).compactMap { claim in
      guard let actual = direction(of: claim.subject) else { return nil }
      let isWrong = claim.isDenied ? claim.direction == actual : claim.direction != actual
      guard isWrong else { return nil }
      let name = self.name(of: claim.subject)
      return finding(
        .wording,
        sentence.line,
        "the plan \(actual.words) `\(name)`; the memo says otherwise",
        "say what the plan does"
      )
    }
  }

  private func direction(of subject: PlanNames.Subject) -> Direction? {
    switch subject {
    case .sleeve(let index):
      let row = shownRows.first { $0.index == index }
      return Direction(sign: row.map { Double($0.change) } ?? plan.sleeves[index].change)
    case .ticker(let ticker):
      return plan.orders.trades.first { $0.ticker == ticker }.map { $0.side == .buy ? .up : .down }
    case .scenario(let id):
      guard let before = sources.beliefPath.first?.probabilities[id], sources.beliefPath.count > 1,
        let now = plan.scenarios.first(where: { $0.id == id })?.probability
      else { return nil }
      return Direction(sign: now - before)
    case .replay, .rule: return nil
    }
  }

  private func name(of subject: PlanNames.Subject) -> String {
    switch subject {
    case .sleeve(let index): plan.sleeves[index].name(memo.language)
    case .ticker(let text), .rule(let text): text
    case .scenario(let id): plan.scenarios.first { $0.id == id }?.name(memo.language) ?? id
    case .replay(let index): plan.replays[index].name(memo.language)
    }
  }
}
