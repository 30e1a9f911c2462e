/// What a word of the language itself does to a claim; `rules/evidence/grammar.yaml` says which words do it.
enum GrammarWord: String, Sendable, Hashable, CaseIterable {
  /// Opens a condition; what follows in the sentence is not asserted: `if`, `were the`, `倘若`.
  case conditional
  /// Opens a condition behind what it holds for: `only if`, `provided that`, `前提是`.
  case proviso
  /// Opens an exception, beside which the rest is asserted: `unless`, `除非`.
  case exceptive
  /// Opens what has not been decided, up to the next statement: `whether`, `能否`.
  case asks
  /// Speaks of the opinion of those whose share stands before it: `half fear`, `三成认为`.
  case opines
  /// Looks like a condition and is none: `if one adds`, `若算上`.
  case notConditional = "not-conditional"
  /// `would`, behind its subject: the figure before it is supposed.
  case would
  /// Announces a forecast.
  case forecast
  /// Speaks of the future of a market: `will outperform`; of an official's decision it says nothing.
  case will
  /// Says that a state goes on: `remains`, `continue`, `仍`.
  case remains
  /// Makes a claim uncertain.
  case hedge
  /// Denies a claim.
  case denial
  /// Makes the clause say the opposite.
  case negation
  /// Looks like a negation and is none: `not only`, `not part of`.
  case notNegation = "not-negation"
  /// Puts a clause into the past: `back in`, `曾`, `当时`.
  case past
  /// Puts a clause into the present: `now`, `目前`.
  case now
  /// Reports a close or a print: `closed at`, `收报`.
  case closes
  /// Goes on to a later state: `then`, `a week later`, `再降到`.
  case next
  /// Names the last level of a day: `closed at`, `收于`.
  case settles
  /// Speaks of a record, a peak or a low.
  case extreme
  /// A sum up to now, not a pace: `so far`, `累计`.
  case cumulative
  /// One operation out of many.
  case operation
  /// An average over a past span, given for comparison.
  case average
  /// A claim of unnamed origin: `rumour`, `传闻`.
  case rumour
  /// A mistake in a text: `misprint`, `误作`.
  case misprint
  /// Says that someone announced: `said`, `announced`, `公布`.
  case announces
  /// Says that the author repeats a fact: `note that`, `recall`.
  case recalls
  /// A table or sentence that defines outcomes: `defined`, `情景定义`.
  case definition
  /// Calls what is said untrue: `is false`, `a misreading`, `不实`.
  case untrue
  /// Says that an outcome is not likely, which a small probability repeats.
  case unlikely
  /// Opens an attempt that failed: `failed to hold above`, `未能站稳`.
  case foiled
  /// Says behind a figure that it was not reached: `未果`.
  case foiledBehind = "foiled-behind"
  /// Says behind a figure that it holds no longer: `ended in`, `已结束`.
  case ceased
  /// Says before a figure that it holds no longer: `stopped buying`.
  case ceases
  /// Sets a speaker apart from the one before: `disagrees`, `不认同`.
  case dissents
  /// States a figure of one's own: `puts`, `gives`, `只给`.
  case states
  /// Opens what something is told apart from: `unlike`, `不像`.
  case contrast
  /// Closes what something is told apart from: `相比`.
  case contrasted
  /// Opens a name that is only compared with: `more than dealers`, `高于`.
  case compared
  /// Before an outcome says that it does not come: `no`, `avoids`, `避免`.
  case averts
  /// Behind an outcome says that it does not come: `is avoided`, `落空`.
  case averted
  /// Puts a verb into the past, by which a month is told to lie behind: `was`, `fell`.
  case happened
  /// Carries a state on from a date: `has been … since`.
  case since
  /// Opens the parts of a total: `of which`, `其中`.
  case component
  /// Speaks of what a poll expects of a release.
  case consensus
  /// Opens a range of answers, which is no estimate: `ranged from`.
  case spread
  /// Closes a range of answers: `不等`.
  case spreadBehind = "spread-behind"
  /// Introduces the table below: `the table below`, `如下`.
  case table
  /// Opens a sentence and stands for its predecessor's source: `it`, `该行`.
  case pronoun
}

extension GrammarWord {
  /// A place where such a word stands.
  struct Hit: Sendable, Hashable {
    let word: GrammarWord
    let range: Range<Int>
  }
}
