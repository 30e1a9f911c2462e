import Markup
import PositionedData

/// Reads SDMX-ML, generic or structured by its data, of versions 1.0 to 2.1.
///
/// Names of dimensions and attributes are the file's; units and multipliers are kept as written. An
/// observation that is marked as missing, or holds `NaN`, has no value.
struct SeriesReader {
  private let reading: MarkupReading
  private let tree: MarkupTree
  private let xml: XMLText
  private let root: Int
  /// What each name of the tree stands for.
  private let roles: [Role]
  /// Whether the Federal Reserve writes: it gives multipliers as factors.
  private let isFederalReserve: Bool

  /// What an element or attribute is, or says of an observation, told by its name.
  private enum Role {
    case series
    case observation
    case annotation
    case time
    case value
    case status
    case key
    case other

    init(_ name: String) {
      switch name {
      case "Series": self = .series
      case "Obs": self = .observation
      case "AnnotationText": self = .annotation
      case "OBS_VALUE", "value": self = .value
      case "OBS_STATUS": self = .status
      case "SeriesKey", "ObsKey", "Attributes": self = .key
      default: self = DataSeries.isTimeName(name) ? .time : .other
      }
    }
  }

  /// Observations kept of one series: three years of months.
  static let keptObservations = 36

  init(_ reading: MarkupReading, root: Int) {
    self.reading = reading
    tree = reading.tree
    xml = XMLText(tree: reading.tree)
    self.root = root
    roles = reading.tree.names.map { Role($0.local) }
    isFederalReserve = reading.tree.names.contains {
      $0.namespace?.contains("www.federalreserve.gov") ?? false
    }
  }

  /// The data as a document with a block for each series.
  func document() -> Document {
    let header = xml.first("Header", in: root)
    let (inSeries, flat) = data()
    var blocks = inSeries.map { block(series($0, group: group(of: $0)), at: $0) }
    blocks += flatSeries(flat)
    let title = header.flatMap { xml.child("Name", "DataSetID", of: $0) }
    let sender = header.flatMap { xml.child("Sender", of: $0) }
    return Document(
      format: .sdmx,
      title: xml.text(of: title),
      publisher: sender.flatMap {
        xml.text(of: xml.child("Name", of: $0)) ?? tree.attribute(.id, of: $0)
      },
      published: header.flatMap { xml.text(of: xml.child("Prepared", of: $0)) }.flatMap(
        DateText.first
      ),
      blocks: blocks,
      source: DocumentSource(reading),
      diagnostics: reading.diagnostics
    )
  }

  /// The series of the file, and the observations without a series around them.
  private func data() -> (series: [Int], flat: [Int]) {
    var series: [Int] = []
    var flat: [Int] = []
    var node = root
    while node < Int(tree.nodes[root].end) {
      switch roles[Int(tree.nodes[node].name)] {
      case .series:
        series.append(node)
        node = Int(tree.nodes[node].end)
        continue
      case .observation: flat.append(node)
      default: break
      }
      node += 1
    }
    return (series, flat)
  }

  private func block(_ series: DataSeries, at node: Int) -> Block {
    Block(kind: .series(series), text: SourcedText(series.title), xpath: tree.xpath(of: node))
  }

  // MARK: Series

  private func series(_ node: Int, group: [DataSeries.Attribute]) -> DataSeries {
    var attributes = group + own(node)
    var all: [Int] = []
    var description: String?
    for part in node + 1..<Int(tree.nodes[node].end) {
      switch roles[Int(tree.nodes[part].name)] {
      case .observation: all.append(part)
      case .key where Int(tree.nodes[part].parent) == node: attributes += values(part)
      // Publishers describe a series in its first annotation.
      case .annotation: description = description ?? xml.text(of: part)
      default: break
      }
    }
    let observations = newest(all).compactMap { observation($0) }
    return DataSeries.assembled(
      attributes,
      description: description,
      observations: DataSeries.newest(observations, Self.keptObservations),
      multiplierIsFactor: isFederalReserve
    )
  }

  private func isKey(_ node: Int) -> Bool {
    tree.nodes[node].tag != .text && roles[Int(tree.nodes[node].name)] == .key
  }

  /// The XML attributes of an element.
  private func own(_ node: Int) -> [DataSeries.Attribute] {
    tree.attributes(of: node).map {
      DataSeries.Attribute(
        name: tree.names[Int($0.name)].local,
        value: tree.string($0.valueStart, $0.valueCount)
      )
    }
  }

  /// The pairs of a generic key: `<Value concept="FREQ" value="M"/>`, `id` from version 2.1 on.
  private func values(_ node: Int) -> [DataSeries.Attribute] {
    tree.children(of: node, named: "Value").compactMap {
      guard
        let name = tree.attribute(named: "id", of: $0) ?? tree.attribute(named: "concept", of: $0),
        let value = tree.attribute(named: "value", of: $0)
      else { return nil }
      return DataSeries.Attribute(name: name, value: value)
    }
  }

  /// Attributes that a group of series shares.
  private func group(of node: Int) -> [DataSeries.Attribute] {
    let parent = Int(tree.nodes[node].parent)
    guard parent >= 0, tree.name(of: parent).local == "Group" else { return [] }
    var attributes = own(parent)
    for part in tree.children(of: parent) where isKey(part) { attributes += values(part) }
    return attributes
  }

  // MARK: Observations

  /// The newest of a series' observations, told by their time attribute alone.
  private func newest(_ all: [Int]) -> [Int] {
    guard all.count > Self.keptObservations else { return all }
    let times = all.compactMap(time)
    guard times.count == all.count else { return all }
    // Most files are in order, and then the last ones are the newest.
    let isSorted = zip(times, times.dropFirst()).allSatisfy { !precedes($1, $0) }
    if isSorted { return all.suffix(Self.keptObservations) }
    let newest = all.indices.sorted { precedes(times[$1], times[$0]) }
    return newest.prefix(Self.keptObservations).map { all[$0] }.sorted()
  }

  /// The attribute that says the time of an observation; `nil` when it is empty.
  private func time(of node: Int) -> MarkupTree.Attribute? {
    let first = Int(tree.nodes[node].contentStart)
    for index in first..<first + Int(tree.nodes[node].contentCount)
    where roles[Int(tree.attributes[index].name)] == .time {
      return tree.attributes[index].valueCount > 0 ? tree.attributes[index] : nil
    }
    return nil
  }

  /// Whether a value comes before another by its bytes.
  private func precedes(_ left: MarkupTree.Attribute, _ right: MarkupTree.Attribute) -> Bool {
    let bytes = tree.bytes.span
    let start = (left: Int(left.valueStart), right: Int(right.valueStart))
    for offset in 0..<Int(min(left.valueCount, right.valueCount)) {
      let pair = (bytes[start.left + offset], bytes[start.right + offset])
      if pair.0 != pair.1 { return pair.0 < pair.1 }
    }
    return left.valueCount < right.valueCount
  }

  private func observation(_ node: Int) -> DataSeries.Observation? {
    tree.firstChild(of: node) == nil ? bareObservation(node) : nestedObservation(node)
  }

  /// An observation that says everything by its attributes.
  private func bareObservation(_ node: Int) -> DataSeries.Observation? {
    var time: MarkupTree.Attribute?
    var value: MarkupTree.Attribute?
    var status: MarkupTree.Attribute?
    var other: MarkupTree.Attribute?
    for attribute in tree.attributes(of: node) {
      switch roles[Int(attribute.name)] {
      case .time: time = time ?? attribute
      case .value: value = value ?? attribute
      case .status: status = status ?? attribute
      default: other = other ?? attribute
      }
    }
    // Some publishers name the time dimension in their own way: `YEA="1990"`.
    guard let period = time ?? other else { return nil }
    return DataSeries.Observation(
      period: tree.string(period.valueStart, period.valueCount),
      value: DataSeries.value(text(value), status: text(status)),
      quote: xml.quote(of: node)
    )
  }

  private func text(_ attribute: MarkupTree.Attribute?) -> String? {
    guard let attribute else { return nil }
    return tree.string(attribute.valueStart, attribute.valueCount)
  }

  private func nestedObservation(_ node: Int) -> DataSeries.Observation? {
    let attributes = own(node) + tree.children(of: node).filter(isKey).flatMap(values)
    guard let period = period(node, attributes) else { return nil }
    let written =
      tree.children(of: node, named: "ObsValue").first.flatMap {
        tree.attribute(named: "value", of: $0) ?? xml.text(of: $0)
      } ?? attributes.first { $0.name == "OBS_VALUE" || $0.name == "value" }?.value
    let status = attributes.first { $0.name == "OBS_STATUS" }?.value
    return DataSeries.Observation(
      period: period,
      value: DataSeries.value(written, status: status),
      quote: xml.quote(of: node)
    )
  }

  private func period(_ node: Int, _ attributes: [DataSeries.Attribute]) -> String? {
    if let element = xml.child("ObsDimension", of: node),
      let value = tree.attribute(named: "value", of: element)
    {
      return value
    }
    if let element = xml.child("Time", of: node) { return xml.text(of: element) }
    if let named = attributes.first(where: { DataSeries.isTimeName($0.name) }) {
      return named.value
    }
    // Some publishers name the time dimension in their own way: `YEA="1990"`.
    return attributes.first { $0.name != "OBS_VALUE" && $0.name != "OBS_STATUS" }?.value
  }

  /// Observations without a series around them, put together by their keys.
  private func flatSeries(_ nodes: [Int]) -> [Block] {
    var order: [[DataSeries.Attribute]] = []
    var found: [[DataSeries.Attribute]: (node: Int, observations: [DataSeries.Observation])] = [:]
    for node in nodes {
      let own = own(node) + tree.children(of: node).filter(isKey).flatMap(values)
      let key = own.filter {
        !DataSeries.isTimeName($0.name) && !DataSeries.observationNames.contains($0.name)
      }
      guard let observation = observation(node) else { continue }
      if found[key] == nil { order.append(key) }
      found[key, default: (node, [])].observations.append(observation)
    }
    return order.compactMap { key in
      found[key].map { entry in
        let series = DataSeries.assembled(
          key,
          description: nil,
          observations: DataSeries.newest(entry.observations, Self.keptObservations)
        )
        return block(series, at: entry.node)
      }
    }
  }
}
