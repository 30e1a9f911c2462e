extension DiagnosticCatalogue {
  /// E4002 and E425x: plans that were saved, and what becomes of them.
  static let plans: [Entry] = [
    Entry(
      "E4002",
      "plan that no longer matches",
      "An input of the plan, the beliefs or the engine has changed since it was saved. Make the plan anew."
    ),
    Entry(
      "E4250",
      "plan cannot be made again",
      "Something the plan was computed from is neither kept by the journal nor still at its path."
    ),
    Entry(
      "E4251",
      "plan without weights",
      "The limits of the policy cannot all be met, so there is nothing to trade."
    ),
    Entry(
      "E4252",
      "plan applied already",
      "Its orders were written once; a second time they would be placed twice."
    ),
    Entry(
      "E4253",
      "old prices",
      "The plan's date lies too far back to trade on. `--allow-stale REASON` goes on and keeps the reason."
    ),
    Entry(
      "E4255",
      "plan that comes out differently",
      "Computed again from what the journal keeps, the plan is not the one that was recorded."
    ),
    Entry(
      "E4256",
      "unknown plan",
      "The journal has no plan of that id."
    ),
    Entry(
      "E4260",
      "order that a format cannot state",
      "The format needs more than a plan has, such as a future's contract month. Use the generic one."
    ),
    Entry(
      "E4261",
      "files that cannot be compared",
      "`diff` compares two plans, a portfolio with a plan, or two files of one schema."
    ),
  ]
}
