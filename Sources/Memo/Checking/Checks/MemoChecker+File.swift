extension MemoChecker {
  /// M-081: the file holds nothing that can't be compared with the plan.
  var contentFindings: [MemoFinding] {
    memo.obstacles.map { finding(.content, $0.line, $0.summary, $0.help) }
  }

  /// M-080 for drawings: each is one that the plan makes, shape by shape and letter by letter.
  var drawingFindings: [MemoFinding] {
    memo.drawings.flatMap { drawing -> [MemoFinding] in
      let strange = drawing.texts.map(CanonicalText.text).filter {
        !$0.isEmpty && !reference.texts.contains(CanonicalText.key($0))
      }
      if let text = strange.first {
        return [
          finding(
            .images,
            drawing.line,
            "a drawing says “\(text)”, which the plan’s drawings do not",
            "put the plan’s drawing back"
          )
        ]
      }
      guard !reference.drawings.contains(drawing.signature) else { return [] }
      return [
        finding(
          .images,
          drawing.line,
          "a drawing is not one that the plan makes",
          "put the plan’s drawing back"
        )
      ]
    }
  }
}
