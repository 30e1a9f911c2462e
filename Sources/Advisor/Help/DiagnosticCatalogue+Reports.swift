extension DiagnosticCatalogue {
  /// E35xx: evidence rules and likelihoods. E50xx: reports.
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
  ]
}
