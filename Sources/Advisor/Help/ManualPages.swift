/// What a manual page says beyond the options: ideas, conventions, exit codes.
enum ManualPages {
  /// The text for a command; empty where its options say it all.
  static func text(for command: String) -> String {
    switch command {
    case "advisor": exitCodes
    case "rebalance": rebalance
    case "explain": explain
    case "rules": rules
    case "scenarios": scenarios
    case "ingest": ingest
    case "init": workspace
    default: ""
    }
  }

  private static let exitCodes = """
    EXIT CODES:
      0    done, also when there was nothing to do
      1    failed for an unexpected reason; please report it
      2    with --exit-code: done, and there are trades to review
      3    the policy cannot be met, the lines in conflict are named; or a name is missing
      4    stale: the plan or the beliefs have changed, or prices are too old
      5    a check failed: rules check, rules test, policy check, journal verify, doctor,
           memo check, memo --final
      6    batch run, or several memos at once: finished, and some failed
      64   bad usage            73   an output cannot be created
      65   bad data in a file   74   read or write error
      66   file not found       78   bad configuration

    LANGUAGE:
      Results are in English or Chinese (--lang zh); warnings, errors and these pages
      are in English.

    SETTINGS, first wins:
      a flag; ADVISOR_LANG, ADVISOR_RULES, ADVISOR_SIGNALS, ADVISOR_PRICES,
      ADVISOR_WIDTH, ADVISOR_COLOR; advisor.json in this or a parent folder, up to the
      root of the repository or your home; $XDG_CONFIG_HOME/advisor/config.json.
      NO_COLOR and TERM=dumb turn colour off; COLUMNS sets the width.
    """

  private static let rebalance = """
    WHAT IT READS:
      The portfolio names its policy; beliefs are the journal's where there is one;
      signals are --signals, the journal's, the workspace's signals.json, or
      signals/signals.json beside the portfolio; the rules are
      --rules, the workspace's rules folder, or the built-in book. A workspace is
      a folder with advisor.json: a rules folder alone is not used.

    PROBABILITIES:
      30, 30% and 0.3 are read alike; 1 is refused with both readings. Scenarios that
      are not set share the rest in proportion. Repeat the flag: --set C=30 --set A=45.

    RESULTS:
      The result goes to standard output, warnings and hints to standard error.
      The table shows what is held, the policy's anchor and range, the recommended
      weight and its main reason; columns sum exactly. --save keeps a plan that
      `advisor explain --plan` reads and anybody can recompute.
      CSV rows are sleeves; -O csv --fields trades gives the orders.
      3 is the exit code when no allocation meets the policy.
    """

  private static let ingest = """
    WHAT IT READS:
      HTML and XML, told by content, in whatever encoding: pages, feeds, data files,
      research envelopes; gzip; - is standard input. Folders and patterns are expanded.

    WHAT IT SAYS:
      Each fact with its quote and line, its weight (credibility, freshness, share of its
      cluster), its likelihood under each scenario, and by how many points it moved each:
      the points add up. What was not used is listed with the reason.
      Nothing is applied. -o proposal.json keeps the proposal with its signals.

    KINDS:
      rules/evidence/*.yaml and rules/likelihoods.yaml, or those built in. A file of your
      own in rules/evidence teaches a kind; examples are under rules/examples/evidence.
    """

  private static let explain = """
    WHAT:
      A sleeve (gold, us_small), a rule (R01, small-cap) or a ticker (VOO). A word that
      is both a sleeve and a rule's slug means the sleeve; write the rule's id.

    THE SUM:
      The steps of a sleeve add up to its change, to the last digit shown: back to
      policy, each rule by name, payers of limit rules, binding limits, budgets, costs.
    """

  private static let rules = """
    A rule book is a folder of YAML files; `advisor init` writes the built-in one for
    you to change. `rules check` reports everything that is wrong with its place,
    `rules test` runs the examples in its tests folder.
    """

  private static let scenarios = """
    WHAT IS KEPT:
      Every change is an entry of the journal, with time, author and reason. Nothing is
      erased: undo, redo and retract are entries too. `scenarios list` has the stories,
      `scenarios questions` the dated questions with what was given to yes.

    WHO MAY MOVE HOW MUCH:
      A scenario that moves within a month by more than `named_person` of
      likelihoods.yaml asks for a person's name: --author, or ADVISOR_AUTHOR. Beliefs
      want to be looked at every \(HeldBeliefs.daysInForce) days.

    BEFORE ANYTHING IS RECORDED:
      What a change does is shown, and at a terminal you are asked. Where nobody can be
      asked it needs --yes; with --no-input it is only shown.

    WHO WAS RIGHT:
      `resolve` says what came true; `score` compares it with what everybody gave.
      A source's weight changes only by `sources trust`.
    """

  private static let workspace = """
    A workspace is a folder with advisor.json. Files that are there already are kept.
    """
}
