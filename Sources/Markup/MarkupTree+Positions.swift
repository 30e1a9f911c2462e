extension MarkupTree {
  /// Children from which on positions are counted beforehand; among fewer, counting them for one path
  /// takes no time.
  private static let crowd = 64

  /// Counts positions among the children of elements that have many, so that the paths of all of them
  /// take one pass, not one for each.
  mutating func countCrowds() {
    // The first entry is for the roots, whose parent is −1.
    var children = [Int32](repeating: 0, count: nodes.count + 1)
    for node in nodes where node.tag != .text { children[Int(node.parent) + 1] += 1 }
    guard children.contains(where: { $0 > Self.crowd }) else { return }
    var positions = [Int32](repeating: -1, count: nodes.count)
    var seen = [Seen](repeating: Seen(), count: names.count)
    for (index, count) in children.enumerated() where count > Self.crowd {
      countPositions(under: index - 1, &seen, into: &positions)
    }
    self.positions = positions
  }

  /// The children of one name that were seen under one parent.
  private struct Seen {
    /// The parent they were seen under; −2 for none yet, since −1 is the parent of the roots.
    var parent = -2
    var first = 0
    var count: Int32 = 0
  }

  private func countPositions(
    under parent: Int,
    _ seen: inout [Seen],
    into positions: inout [Int32]
  ) {
    var child = parent + 1
    let end = parent < 0 ? nodes.count : Int(nodes[parent].end)
    while child < end {
      let node = nodes[child]
      if node.tag != .text {
        let name = Int(node.name)
        if seen[name].parent != parent { seen[name] = Seen(parent: parent, first: child) }
        seen[name].count += 1
        let count = seen[name].count
        // The only child of a name has no position in its path.
        positions[child] = count == 1 ? 0 : count
        if count == 2 { positions[seen[name].first] = 1 }
      }
      child = Int(node.end)
    }
  }
}
