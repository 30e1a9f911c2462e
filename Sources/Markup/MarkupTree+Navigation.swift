extension MarkupTree {
  /// The first child of a node, or `nil`.
  package func firstChild(of node: Int) -> Int? {
    node + 1 < Int(nodes[node].end) ? node + 1 : nil
  }

  /// The children of a node in document order.
  package func children(of node: Int) -> [Int] {
    var result: [Int] = []
    var child = node + 1
    let end = Int(nodes[node].end)
    while child < end {
      result.append(child)
      child = Int(nodes[child].end)
    }
    return result
  }

  /// The child elements with a local name, in any namespace.
  package func children(of node: Int, named local: String) -> [Int] {
    children(of: node).filter { names[Int(nodes[$0].name)].local == local }
  }

  /// The roots: one element in well-formed XML.
  package var roots: [Int] {
    var result: [Int] = []
    var node = 0
    while node < nodes.count {
      result.append(node)
      node = Int(nodes[node].end)
    }
    return result
  }

  /// The name of an element.
  package func name(of node: Int) -> Name {
    names[Int(nodes[node].name)]
  }

  /// The first element of a kind at or below a node.
  package func first(_ tag: Tag, in node: Int) -> Int? {
    (node..<Int(nodes[node].end)).first { nodes[$0].tag == tag }
  }

  /// The value of an attribute of an element.
  package func attribute(_ key: AttributeKey, of node: Int) -> String? {
    guard let found = attributeRecord(key, of: node) else { return nil }
    return string(found.valueStart, found.valueCount)
  }

  /// The value of an attribute by its local name.
  package func attribute(named local: String, of node: Int) -> String? {
    let element = nodes[node]
    guard element.tag != .text else { return nil }
    for index in Int(element.contentStart)..<Int(element.contentStart + element.contentCount)
    where names[Int(attributes[index].name)].local == local {
      return string(attributes[index].valueStart, attributes[index].valueCount)
    }
    return nil
  }

  /// An attribute of an element, without making a string of its value.
  package func attributeRecord(_ key: AttributeKey, of node: Int) -> Attribute? {
    let element = nodes[node]
    guard element.tag != .text, element.contentCount > 0 else { return nil }
    for index in Int(element.contentStart)..<Int(element.contentStart + element.contentCount)
    where attributes[index].key == key {
      return attributes[index]
    }
    return nil
  }

  /// All attributes of an element, in the order of the file.
  package func attributes(of node: Int) -> ArraySlice<Attribute> {
    let element = nodes[node]
    guard element.tag != .text else { return [] }
    return attributes[Int(element.contentStart)..<Int(element.contentStart + element.contentCount)]
  }

  /// The text of a node and its descendants, as it stands: white space is not folded.
  package func text(of node: Int) -> String {
    var collected: [UInt8] = []
    for index in node..<Int(nodes[node].end) where nodes[index].tag == .text {
      let start = Int(nodes[index].contentStart)
      collected += bytes[start..<start + Int(nodes[index].contentCount)]
    }
    return String(decoding: collected, as: UTF8.self)
  }

  /// The path of a node, such as `/html/body/main/p[3]`.
  ///
  /// A step has a position when the parent has several children of that name. Text has the path of
  /// its parent.
  package func xpath(of node: Int) -> String {
    var steps: [String] = []
    var current = node
    while current >= 0 {
      if nodes[current].tag != .text { steps.append(step(to: current)) }
      current = Int(nodes[current].parent)
    }
    return "/" + steps.reversed().joined(separator: "/")
  }

  /// The path of an element whose parent's path is known.
  package func xpath(of node: Int, in parentPath: String) -> String {
    "\(parentPath)/\(step(to: node))"
  }

  private func step(to node: Int) -> String {
    if node < positions.count, positions[node] >= 0 {
      let name = name(of: node).qualified
      return positions[node] > 0 ? "\(name)[\(positions[node])]" : name
    }
    let parent = Int(nodes[node].parent)
    var sibling = parent + 1
    let end = parent < 0 ? nodes.count : Int(nodes[parent].end)
    var position = 0
    var count = 0
    while sibling < end {
      if nodes[sibling].tag != .text, nodes[sibling].name == nodes[node].name {
        count += 1
        if sibling == node { position = count }
        // One later sibling is enough to know that the step needs its position.
        if sibling > node { break }
      }
      sibling = Int(nodes[sibling].end)
    }
    let name = name(of: node).qualified
    return count > 1 ? "\(name)[\(position)]" : name
  }
}
