extension DiagnosticCatalogue {
  /// Codes of evidence rules and likelihoods, E35xx, and of reports, E50xx.
  static let reports: [Entry] = [
    Entry("E3501", "not a number of days", "Write a whole number of days: `25 days`."),
    Entry("E3502", "not a pair of bounds", "Write the lower and the upper bound: `0.5 and 300`."),
    Entry(
      "E3503",
      "not a group of words",
      "A group is written `<name>` and declared under `words`."
    ),
    Entry(
      "E3504",
      "unknown group of words",
      "No file of the evidence rules declares the group under `words`."
    ),
    Entry("E3511", "number without its unit", "Half-lives are written in days, moves in points."),
    Entry(
      "E3512",
      "other scenarios",
      "The likelihoods and the rule book must speak of the same scenarios."
    ),
    Entry("E3521", "not a proposal", "Proposals are what `advisor ingest REPORT -o FILE` writes."),
    Entry(
      "E3522",
      "altered proposal",
      "A proposal is taken whole, as `ingest` wrote it: every number in it can be traced to a quote. "
        + "Other probabilities are tried with `--set`."
    ),
    Entry(
      "E3523",
      "proposal of other scenarios",
      "The proposal was made with another rule book; read the reports again with this one."
    ),
    Entry(
      "W3524",
      "proposal that moves far",
      "`advisor scenarios update` accepts a proposal on the word of a named person."
    ),
    Entry("W3525", "proposal from later", "The proposal knows what was not known on the day."),
    Entry("W3526", "expired proposal", "Evidence ages; read the reports again for the day."),
    Entry(
      "E3527",
      "proposal that does not follow",
      "The evidence in a proposal is weighed anew with the rules in force; probabilities and signals that "
        + "it does not give are refused, whatever the digest says."
    ),
    Entry(
      "E5001",
      "empty report",
      "There is nothing in the file."
    ),
    Entry(
      "E5002",
      "not a report",
      "Reports are HTML or XML, told by content; export other files as one of them."
    ),
    Entry(
      "E5003",
      "unknown encoding",
      "The report names an encoding that is not known here; save it as UTF-8."
    ),
    Entry(
      "E5004",
      "report too large",
      "The limit keeps memory bounded; ingest a part of the report."
    ),
    Entry(
      "E5005",
      "limit on memory or time",
      "The report would take more memory or time than a report may."
    ),
    Entry(
      "E5006",
      "too many attributes",
      "No honest page has that many; the element is hostile or broken."
    ),
    Entry(
      "E5007",
      "nothing could be read",
      "The file begins like a report, but no part of it could be read."
    ),
    Entry(
      "E5008",
      "declared entity",
      "Entities that a report declares are never expanded."
    ),
    Entry(
      "E5009",
      "nested too deep",
      "Elements stand deeper in each other than any page of text needs."
    ),
    Entry(
      "E5010",
      "broken XML",
      "The XML breaks off or contradicts itself at this place."
    ),
    Entry(
      "E5012",
      "not UTF-8",
      "A long data file must be UTF-8 throughout."
    ),
    Entry(
      "E5014",
      "too many elements",
      "The report has more elements than memory is set aside for; feeds and SDMX are read in parts."
    ),
    Entry(
      "E5020",
      "custody file",
      "Files of custodians and brokers are read by `advisor import`."
    ),
    Entry(
      "E5021",
      "report without text",
      "The report was read, but holds no text."
    ),
    Entry(
      "W5010",
      "broken XML",
      "What could be read before and after the break was kept."
    ),
    Entry(
      "W5011",
      "false encoding",
      "The report names another encoding than it is in; it was read as what it is."
    ),
    Entry(
      "W5012",
      "undecodable places",
      "Some bytes belong to no character; the marks show where."
    ),
    Entry(
      "W5013",
      "flattened nesting",
      "Elements nested too deep were read as if they were not nested."
    ),
    Entry(
      "W5022",
      "text hidden until a script runs",
      "No script is ever run; the text was read as it stands in the page."
    ),
    Entry(
      "W5023",
      "a large file was read in parts",
      "Feeds and data files from 8 MiB on are read entry by entry; the newest 2,000 entries with evidence are kept."
    ),
    Entry(
      "W5024",
      "too many claims",
      "Ten thousand claims of one report are compared with each other; no report a person wrote has as many."
    ),
    Entry(
      "W5025",
      "a very long report",
      "One report is read up to 100,000 sentences and cells of tables, twice what the longest filings have."
    ),
    Entry(
      "W5026",
      "report without a date",
      """
      Evidence is weighed by its age, so an old report without a date would count in full; `--as-of` names its day. A date in figures such \
      as 3/4/2026 counts only where the page's language tells the day from the month.
      """
    ),
    Entry(
      "W5027",
      "the same report twice",
      "Files with the same SHA-256 are one report, whatever their names are."
    ),
  ]
}
