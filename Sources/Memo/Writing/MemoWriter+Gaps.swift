import Allocation

extension MemoWriter {
  /// What only the firm, a person or a later step can supply and nobody has: warnings while the memo is a
  /// draft, errors in a final one.
  var gaps: [MemoGap] {
    var gaps: [MemoGap] = []
    if sources.suitability == nil {
      gaps.append(
        MemoGap(
          check: "M-030",
          topic: .fit,
          summary:
            "objective, term, risk attitude, capacity for loss and experience are not supplied",
          help: "state `suitability` in the file given by --sources"
        )
      )
    }
    if frame.fees == nil {
      gaps.append(
        MemoGap(
          check: "M-070",
          topic: .fees,
          summary: "the firm's text on fees and conflicts is empty",
          help: "state `fees` in the frame's frame.json"
        )
      )
    }
    if sources.approvals.isEmpty {
      gaps.append(
        MemoGap(
          check: traits.isComplex ? "M-022" : "M-070",
          topic: traits.isComplex ? .complexProducts : .record,
          summary: "no approval is recorded",
          help: "record one, or state `approvals` in the file given by --sources"
        )
      )
    }
    if sources.journalEntry == nil {
      gaps.append(
        MemoGap(
          check: "M-070",
          topic: .record,
          summary: "no journal entry holds this plan",
          help: "state `journalEntry` in the file given by --sources"
        )
      )
    }
    if lacksReasonForBeliefs {
      gaps.append(
        MemoGap(
          check: "M-040",
          topic: .reasons,
          summary: "the probabilities were changed and no source or named note says why",
          help: "state `evidence` or `note` in the file given by --sources"
        )
      )
    }
    return gaps
  }

  /// Whether the probabilities are somebody's, and nothing says whose.
  private var lacksReasonForBeliefs: Bool {
    plan.beliefs.revision != "prior" && sources.evidence.isEmpty && sources.note == nil
  }
}
