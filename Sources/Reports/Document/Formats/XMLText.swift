import Markup

/// Small questions that the readers of XML formats ask of a tree.
struct XMLText {
  let tree: MarkupTree

  /// The first descendant element with a local name, at any depth.
  func first(_ local: String, in node: Int) -> Int? {
    // Most names that are asked for stand nowhere in a part of a large file.
    guard tree.names.contains(where: { $0.local == local }) else { return nil }
    return (node..<Int(tree.nodes[node].end)).first { isElement($0, named: local) }
  }

  /// All descendant elements with a local name.
  func all(_ local: String, in node: Int) -> [Int] {
    let isWanted = tree.names.map { $0.local == local }
    return (node..<Int(tree.nodes[node].end)).filter { isWanted[Int(tree.nodes[$0].name)] }
  }

  /// The first child with one of several local names, in order of preference.
  func child(_ locals: String..., of node: Int) -> Int? {
    let end = Int(tree.nodes[node].end)
    for local in locals {
      var child = node + 1
      while child < end {
        if isElement(child, named: local) { return child }
        child = Int(tree.nodes[child].end)
      }
    }
    return nil
  }

  private func isElement(_ node: Int, named local: String) -> Bool {
    tree.nodes[node].tag != .text && tree.names[Int(tree.nodes[node].name)].local == local
  }

  /// The folded text of an element; `nil` when it is empty.
  func text(of node: Int?) -> String? {
    guard let node else { return nil }
    let text = tree.text(of: node).folded
    return text.isEmpty ? nil : text
  }

  /// The text of an element with its places.
  func sourced(_ node: Int) -> SourcedText {
    var builder = SourcedTextBuilder()
    for index in node..<Int(tree.nodes[node].end) where tree.nodes[index].tag == .text {
      builder.append(tree, tree.nodes[index])
    }
    return builder.finish()
  }

  /// The markup of an element as it stands in the source: the quote of an observation.
  func quote(of node: Int) -> DataSeries.Quote {
    .standing(Int(tree.nodes[node].sourceStart)..<Int(tree.nodes[node].sourceEnd))
  }
}
