extension DiagnosticCatalogue {
  /// E4xxx and W4xxx: commands, files and plans.
  static let commands: [Entry] = [
    Entry(
      "E4001",
      "command line not understood",
      "An option, a value or a command is not known or missing. `advisor help COMMAND` lists them."
    ),
    Entry("E4004", "unknown code", "Codes are a letter and four digits, as messages show them."),
    Entry(
      "E4003",
      "unknown field",
      "`--fields` keeps keys of the JSON result or columns of the CSV."
    ),
    Entry(
      "E4010",
      "file not found",
      "There is nothing at the path. Paths in a portfolio or a configuration are relative to that file."
    ),
    Entry(
      "E4011",
      "not a regular file",
      "Folders, devices and pipes are not read by name; send a pipe to standard input and write `-`."
    ),
    Entry(
      "E4012",
      "file too large",
      "Nothing this program reads is that large. Check that it is the file you meant."
    ),
    Entry("E4013", "no permission to read", "The file exists, but you may not read it."),
    Entry("E4014", "read error", "The system reports an error while reading."),
    Entry(
      "E4020",
      "output cannot be created",
      "The folder is missing, or you may not write there."
    ),
    Entry(
      "E4021",
      "output cannot be written",
      "The disk is full or failing. Files are written beside the old one and put in its place only when whole, so the old one is unchanged."
    ),
    Entry(
      "E4030",
      "bad setting",
      "A setting has a value it cannot have; `advisor doctor --show-config` shows where each comes from."
    ),
    Entry("E4040", "not a plan", "The file is not an advisor.plan/1 document."),
    Entry(
      "E4041",
      "plan that does not hold together",
      "The plan speaks of a sleeve it does not list. It may have been edited."
    ),
    Entry(
      "E4042",
      "nothing of that name in the plan",
      "`explain` knows sleeves, rules and tickers of the plan."
    ),
    Entry(
      "E4043",
      "no such rule",
      "Rules are named by id or slug; `advisor rules list` shows them."
    ),
    Entry(
      "E4060",
      "sample missing",
      "An example names a client or a set of signals that is not there."
    ),
    Entry(
      "E4061",
      "client without a date",
      "Examples need clients with a fixed `asOf`, or they would change from day to day."
    ),
    Entry(
      "E4070",
      "not an answer of a batch",
      "`batch report` reads what `advisor batch` or `batch run --save` wrote."
    ),
    Entry(
      "E4101",
      "optimum not certified",
      "The solver's answer could not be proved optimal, so there is no answer. Please report it with the input."
    ),
    Entry(
      "W4005",
      "portfolio of another day",
      "The portfolio's own date lies more than ten days back. Everything is computed for that day unless --as-of says otherwise."
    ),
  ]
}
