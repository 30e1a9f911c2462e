extension DiagnosticCatalogue {
  /// E42xx and W42xx: the journal, and what is recorded in it.
  static let journal: [Entry] = [
    Entry(
      "E2104",
      "unknown scenario",
      "The rule book has no scenario of that id or slug; `advisor scenarios list` shows them."
    ),
    Entry(
      "E4200",
      "no journal yet",
      "The journal is made by the first change of beliefs or the first plan that is saved in a workspace."
    ),
    Entry(
      "E4201",
      "journal cannot be opened",
      "The folder is missing or may not be written to."
    ),
    Entry(
      "E4202",
      "journal may only be read",
      "Nothing was recorded: the file or its folder may not be written to."
    ),
    Entry(
      "E4203",
      "no room for the journal",
      "The disk is full, or a limit on the size of files is reached. What was recorded before is safe."
    ),
    Entry(
      "E4204",
      "journal cannot be read or written",
      "The system reports an error. What was recorded before is kept."
    ),
    Entry(
      "E4205",
      "journal is held",
      "Another process has held the journal for over a minute."
    ),
    Entry(
      "E4206",
      "not a journal",
      "The file belongs to another program and is left as it is."
    ),
    Entry(
      "E4207",
      "journal of a newer release",
      "A newer release has written the journal; this one leaves it alone."
    ),
    Entry(
      "E4208",
      "damaged journal",
      "The file or an entry cannot be read. Nothing is written to it; `journal export --salvage` saves what can be read."
    ),
    Entry(
      "E4209",
      "bad line in a record",
      "A line of the record to import is not as it was exported, or says what no command records. All such lines are named, and nothing was imported."
    ),
    Entry(
      "E4210",
      "records that differ",
      "The record to import and the journal have different entries at the same place."
    ),
    Entry(
      "E4211",
      "entry that cannot have been recorded",
      "The entry is whole and linked, and says what no command records: another program or an older release has written it. Nothing is made of such a journal; `journal verify` names every such entry."
    ),
    Entry(
      "E4212",
      "content that may not be recorded",
      "What was to be recorded would not pass the check that `journal verify` makes of every entry."
    ),
    Entry(
      "E4220",
      "altered entry",
      "The bytes of the entry are not those its digest was taken of."
    ),
    Entry(
      "E4221",
      "mislabelled entry",
      "The columns by which the entry is found say something else than the entry."
    ),
    Entry(
      "E4222",
      "missing entries",
      "The positions of the entries have a gap."
    ),
    Entry(
      "E4223",
      "unlinked entry",
      "The entry does not hold the digest of the one before it: something between was changed or taken out."
    ),
    Entry(
      "E4224",
      "misplaced entry",
      "The entry stands at another place than it says: entries were put in another order."
    ),
    Entry(
      "E4225",
      "derived table that differs",
      "A table that is kept for speed does not agree with the entries. `journal verify --rebuild` makes it again."
    ),
    Entry(
      "E4226",
      "entry that cannot have been recorded",
      "The entry is unaltered, but no command records what it says, such as probabilities that add to 150%."
    ),
    Entry(
      "E4240",
      "no reason given",
      "Whatever is set by hand is recorded with a reason: `--note TEXT`."
    ),
    Entry(
      "E4241",
      "beliefs changed meanwhile",
      "Another process recorded a change after the beliefs were shown. Look again and decide again."
    ),
    Entry(
      "E4242",
      "a name is needed",
      "A scenario that moves within a month by more than `named_person` of likelihoods.yaml, and every sign-off, need a person's name: `--author NAME`."
    ),
    Entry(
      "E4243",
      "no accepted report",
      "The entry is not one that accepted a report; `advisor sources list` shows those."
    ),
    Entry(
      "E4244",
      "not a proposal",
      "The file was not written by `advisor ingest -o`, or by an older release."
    ),
    Entry(
      "E4245",
      "no such revision",
      "The journal has no beliefs of that revision or day; `advisor scenarios history` shows them."
    ),
    Entry(
      "E4246",
      "no observation",
      "The file says nothing of a signal that the rules declare."
    ),
    Entry(
      "E4247",
      "unknown signal",
      "The rule book declares no signal of that name; `advisor signals list` shows them."
    ),
    Entry(
      "E4248",
      "date to come",
      "An observation is of a day that has passed."
    ),
    Entry(
      "E4249",
      "unknown source",
      "Nobody of that name has spoken in the journal; `advisor sources show` names the sources of a report."
    ),
    Entry(
      "E4254",
      "no such entry",
      "The journal has no entry of that number; `advisor journal log` shows them."
    ),
    Entry(
      "E4257",
      "question without a day to come",
      "A question names the day by which it is answered."
    ),
    Entry(
      "E4258",
      "question answered already",
      "A question is answered once."
    ),
    Entry(
      "E4259",
      "unknown question",
      "No question of that number was asked."
    ),
    Entry(
      "E4263",
      "nobody can be asked",
      "Standard input is no terminal. `--yes` answers beforehand; `--no-input` only shows what would be recorded."
    ),
    Entry(
      "W4240",
      "clock behind the journal",
      "The clock stands before the last entry. Entries keep the order they come in."
    ),
    Entry(
      "W4241",
      "beliefs have expired",
      "Nobody has looked at the beliefs for over a month. Set them again, changed or not."
    ),
    Entry(
      "W4242",
      "clock was set back",
      "Some entry is dated before one that stands before it."
    ),
    Entry(
      "W4243",
      "journal outside any workspace",
      "Where no folder above has `advisor.json` and no file is named, the journal is your own, under `XDG_STATE_HOME` or `~/.local/state`."
    ),
    Entry(
      "W4244",
      "evidence too old to count",
      "Evidence loses half its weight with every half-life of its kind; where less than a tenth is left of all of it, accepting it changes next to nothing."
    ),
  ]
}
