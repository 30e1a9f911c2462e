/// Finds the name that was probably meant by a misspelt one.
enum NearestName {
  /// Returns the nearest candidate, or `nil` if none is near.
  ///
  /// Near means at most one edit for every three letters, and at least one; an edit inserts, deletes,
  /// replaces a letter or swaps two neighbours. A difference of case costs less than any edit. Of
  /// equally near candidates the first wins.
  static func nearest(to name: String, among candidates: [String]) -> String? {
    let written = Array(name.unicodeScalars)
    let limit = max(1, written.count / 3) * costOfEdit
    var best: (name: String, cost: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.unicodeScalars)
      guard abs(scalars.count - written.count) * costOfEdit <= limit else { continue }
      let cost = distance(written, scalars)
      // One letter for another is no likeness when the whole name is one letter.
      guard cost <= limit, cost < costOfEdit * scalars.count else { continue }
      if best.map({ cost < $0.cost }) ?? true { best = (candidate, cost) }
    }
    return best?.name
  }

  /// Costs are counted in tenths of an edit, so that a difference of case can cost one tenth.
  private static let costOfEdit = 10
  private static let costOfCase = 1

  /// The optimal string alignment distance (Damerau–Levenshtein without repeated edits).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = (0...right.count).map { $0 * costOfEdit }
    for (row, scalar) in left.enumerated() {
      var current = [(row + 1) * costOfEdit]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1], current[column]) + costOfEdit
        cost = min(cost, last[column] + substitution(scalar, other))
        if row > 0, column > 0, scalar == right[column - 1], other == left[row - 1] {
          cost = min(cost, beforeLast[column - 1] + costOfEdit)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }

  private static func substitution(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Int {
    if left == right { return 0 }
    let isSameLetter = left.properties.lowercaseMapping == right.properties.lowercaseMapping
    return isSameLetter ? costOfCase : costOfEdit
  }
}
