extension DiagnosticCatalogue {
  /// E30xx and E32xx: rule books; codes of expressions are in the rule language itself.
  static let rules: [Entry] = [
    Entry(
      "E3001",
      "unknown name in a rule book",
      "The name is declared in none of the book's files."
    ),
    Entry(
      "E3002",
      "file of the rule book missing",
      "A rule book is a complete set of files; `advisor init` writes one."
    ),
    Entry("E3003", "shares do not add up", "Shares of sleeves must add to 100%."),
    Entry("E3004", "name used twice", "Two scenarios, signals, sleeves or rules have one name."),
    Entry(
      "E3005",
      "cash sleeve",
      "A book needs exactly one sleeve of the class cash: it is what is left when everything else is placed."
    ),
    Entry("E3006", "negative volatility", "Volatilities are not negative."),
    Entry(
      "E3007",
      "correlation row",
      "Correlations are a lower triangle with ones on its diagonal."
    ),
    Entry(
      "E3008",
      "incomplete market",
      "Every sleeve needs a volatility and a correlation with every other."
    ),
    Entry(
      "E3009",
      "covariance not positive definite",
      "The correlations contradict each other; the least eigenvalue is named. They are never repaired in silence."
    ),
    Entry("E3010", "too few scenarios", "A rule book needs two scenarios or more."),
    Entry("E3011", "range with the wrong ends", "A range is [low, high], low first."),
    Entry(
      "E3012",
      "name that rules cannot write",
      "Use letters, digits and underscores, and no word of the expression language."
    ),
    Entry(
      "E3013",
      "thresholds out of order",
      "The thresholds of a level rise from state to state."
    ),
    Entry("E3014", "nobody pays", "A tilt that buys funded sleeves names who pays, in `fund`."),
    Entry("E3015", "overlay cannot pay", "An overlay holds no capital to pay with."),
    Entry("E3016", "funding tier", "A tier says `at_most` or `each_at_most`."),
    Entry(
      "E3017",
      "limit without a direction",
      "A limit says `at_least`, `at_most`, or for margin `at_most_of`."
    ),
    Entry("E3018", "margin yields", "Margin is hard: it has no place in the yielding order."),
    Entry(
      "E3019",
      "payers without receivers",
      "A limit that names payers also says, under `to`, which sleeves take the money."
    ),
    Entry(
      "W3107",
      "rule that can never fire",
      "Whatever the beliefs and signals are, the rule asks for nothing. It may test for two states that exclude each other."
    ),
    Entry(
      "W3108",
      "switch that can never be on",
      "Whatever the beliefs and signals are, the condition is false."
    ),
    Entry(
      "W3110",
      "switch multiplies beyond 0 to 1",
      "A switch takes from a tilt: what it multiplies by should lie between 0 and 1."
    ),
    Entry(
      "W3109",
      "funding that can pay nothing",
      "Whatever the beliefs and signals are, the sleeves named to pay may pay nothing, so nothing is bought."
    ),
    Entry(
      "E3201",
      "example without all scenarios",
      "An example states the probability of every scenario."
    ),
    Entry(
      "E3202",
      "reason of an example",
      "A reason is a rule and what silences it, such as R08.funding."
    ),
    Entry(
      "E3203",
      "example with another number",
      "The rule did not do what the example says. Either the rule or the example is wrong."
    ),
    Entry(
      "E3204",
      "example with another reason",
      "The rule did what the example says, but not for the reason it gives."
    ),
  ]
}
