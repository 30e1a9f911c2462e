extension DiagnosticCatalogue {
  /// E2xxx and W2xxx: portfolios, policies, beliefs and signals.
  static let clients: [Entry] = [
    Entry(
      "E2001",
      "schema missing or different",
      "Every file names its format, such as advisor.portfolio/1, so that a later version cannot misread it."
    ),
    Entry(
      "E2002",
      "unknown ticker",
      "The rule book does not know the instrument. Correct it, give the holding a `sleeve`, or add it to instruments.yaml."
    ),
    Entry(
      "E2003",
      "holding without an amount",
      "A holding has a quantity and a price, or a value."
    ),
    Entry(
      "W2003",
      "price of nothing",
      "The price is of a ticker that nothing has; it may be mistyped."
    ),
    Entry(
      "E2004",
      "ticker held twice",
      "One position was listed twice. Add them up, so that a cap or a permission has one place to stand."
    ),
    Entry(
      "E2005",
      "amount cannot be kept exactly",
      "Amounts are exact, to a millionth. Round what is longer, and check what is larger than any account."
    ),
    Entry(
      "E2006",
      "sign of an amount",
      "Prices are more than zero; cash and quantities of funds are not negative."
    ),
    Entry(
      "E2007",
      "portfolio without value",
      "Weights are shares of what the account is worth, so it must be worth something."
    ),
    Entry(
      "E2008",
      "shares of sleeves do not add up",
      "The shares of an instrument that spans sleeves must add to 100%."
    ),
    Entry(
      "E2009",
      "unknown sleeve or group",
      "Names of sleeves and groups are those of the rule book, and the policy's own groups."
    ),
    Entry("E2011", "currency code", "Currencies are ISO 4217 codes of three capital letters."),
    Entry(
      "E2012",
      "two amounts for one holding",
      "A holding has either a quantity or a value; of two one would be wrong."
    ),
    Entry(
      "W2013",
      "sale cap above the holding",
      "`maxSale` is more than the position is worth: all of it may be sold."
    ),
    Entry("E2015", "price of money", "Money in the account's own currency has no price but 1."),
    Entry(
      "E2017",
      "too long or too many",
      "A name or a list is longer than anything real; the file may be damaged."
    ),
    Entry("E2018", "policy not read", "The portfolio names a policy file that could not be read."),
    Entry("E2020", "band with the wrong ends", "A band is [low, high], low first."),
    Entry(
      "E2021",
      "bands contradict",
      "Bands, groups and restrictions leave no weight for a sleeve or a group, whatever the rules say."
    ),
    Entry("E2022", "strategic weights do not add up", "The anchor's weights must add to 100%."),
    Entry(
      "W2023",
      "anchor outside its band",
      "The strategic weight of a sleeve is outside the policy's own range, so that the policy cannot be held."
    ),
    Entry(
      "E2026",
      "allowed, but barred",
      "An overlay is allowed, yet a restriction bars everything that could be used for it. The rules that would use it are named."
    ),
    Entry(
      "E2028",
      "ring-fence above the portfolio",
      "More is ring-fenced than the portfolio is worth."
    ),
    Entry(
      "W2029",
      "budget missing or out of range",
      "The rule book expects every policy to state this budget within a range; the policy stands as written."
    ),
    Entry(
      "E2030",
      "group with a fault",
      "A policy's own group needs a name that is free and members that exist, each once."
    ),
    Entry(
      "E2032",
      "overlay without a size",
      "An overlay that is allowed states how much: `max` or `stressBudget`."
    ),
    Entry("E2033", "limited twice", "One thing has two limits; keep the one that is meant."),
    Entry("W2034", "opted in for nothing", "The rule is on without being asked for."),
    Entry("E2035", "cash need without a time", "A need has a date, or `every` and `months`."),
    Entry(
      "E2036",
      "condition with escapes",
      "Expressions are written plainly, so that a place in one is a place in the file."
    ),
    Entry(
      "E2037",
      "form of an overlay",
      "The instrument is no form of the overlay, or only one leg of two."
    ),
    Entry(
      "E2101",
      "not a probability",
      "Write a scenario and its probability, such as C=30; 30, 30% and 0.3 are read alike."
    ),
    Entry("E2102", "probability of 1", "1 can be read as 1% or as 100%. Write the percent sign."),
    Entry(
      "E2103",
      "probabilities do not add to 100%",
      "The probabilities of all scenarios must add to 100%. When only some are set, the others share the rest in proportion."
    ),
    Entry("E2105", "scenario set twice", "One scenario was given two probabilities."),
    Entry("E2106", "negative probability", "Probabilities lie between 0 and 100%."),
    Entry("E2201", "unknown signal", "Signals are declared in signals.yaml of the rule book."),
    Entry(
      "W2202",
      "signal nobody reads",
      "The observation is of a signal that this rule book does not declare; it is left out."
    ),
    Entry(
      "E2203",
      "unit of a signal",
      "An observation's unit must be the declared one, or one that can be turned into it."
    ),
    Entry(
      "E2204",
      "observed twice",
      "A signal has two observations of one day. Keep the one you trust."
    ),
    Entry(
      "W2210",
      "signal missing or stale",
      "The signal counts as its rule book says for a missing one, which makes rules do less, never more."
    ),
    Entry(
      "W2301",
      "limit gave way",
      "The limits do not all fit. Those the policy or the rules mark as yielding gave way, in their order, as little as was needed."
    ),
  ]
}
