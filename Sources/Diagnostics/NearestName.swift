/// Returns the known name that a mistyped one was probably meant to be.
///
/// Names are compared without case by the optimal string alignment distance (insertions, deletions,
/// substitutions and swaps of neighbours cost one each). A name is near when at most a third of its
/// scalars, rounded up, and never more than three, have to change. Of several nearest names the one
/// that shares the longer beginning wins, then the one that sorts first, so the answer does not
/// depend on the order of `names`.
///
/// - Parameters:
///   - name: What was written. Longer input than 64 scalars has no near name, which bounds the cost.
///   - names: The names that exist.
/// - Returns: The nearest name, or `nil` if none is near.
///
/// Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors",
/// *Communications of the ACM* 7 (1964), 171–176.
package func nearestName(to name: String, among names: some Sequence<String>) -> String? {
  let written = Array(name.lowercased().unicodeScalars)
  guard (1...longestComparedName).contains(written.count) else { return nil }
  let limit = min(3, (written.count + 2) / 3)
  var best: (distance: Int, prefix: Int, name: String)?
  for candidate in names {
    let known = Array(candidate.lowercased().unicodeScalars)
    guard abs(known.count - written.count) <= limit else { continue }
    let distance = editDistance(written, known)
    guard distance <= limit, distance < max(written.count, known.count) else { continue }
    let prefix = zip(written, known).prefix { $0 == $1 }.count
    if let best, (best.distance, -best.prefix, best.name) <= (distance, -prefix, candidate) {
      continue
    }
    best = (distance, prefix, candidate)
  }
  return best?.name
}

/// The most scalars of a name that is compared; names of files and rules are far shorter.
private let longestComparedName = 64

/// The optimal string alignment distance, by the usual three rows.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var twoAbove = [Int](repeating: 0, count: right.count + 1)
  var above = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let substituted = above[j] + (left[i] == right[j] ? 0 : 1)
      var cost = min(substituted, above[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, twoAbove[j - 1] + 1)
      }
      row.append(cost)
    }
    (twoAbove, above) = (above, row)
  }
  return above[right.count]
}
