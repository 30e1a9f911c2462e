import Markup
import PositionedData

/// Reads the US Treasury's feed of par yields: each tenor is a series, each day an observation.
struct TreasuryYieldReader {
  private let reading: MarkupReading
  private let tree: MarkupTree
  private let xml: XMLText
  private let root: Int

  init(_ reading: MarkupReading, root: Int) {
    self.reading = reading
    tree = reading.tree
    xml = XMLText(tree: reading.tree)
    self.root = root
  }

  /// Whether a tree is such a feed, or an entry of one.
  static func matches(_ tree: MarkupTree) -> Bool {
    tree.names.contains { $0.local == "NEW_DATE" }
      && tree.names.contains { $0.local.hasPrefix("BC_") }
  }

  /// The feed as a document.
  func document() -> Document {
    var order: [String] = []
    var found: [String: (node: Int, observations: [DataSeries.Observation])] = [:]
    var lastDay: CalendarDate?
    for properties in xml.all("properties", in: root) {
      guard let day = xml.text(of: xml.child("NEW_DATE", of: properties)).flatMap(DateText.first)
      else { continue }
      lastDay = max(lastDay ?? day, day)
      for child in tree.children(of: properties) where tree.nodes[child].tag != .text {
        let name = tree.name(of: child).local
        guard name.hasPrefix("BC_"), name != "BC_30YEARDISPLAY" else { continue }
        let value = xml.text(of: child).flatMap { Double($0) }
        let observation = DataSeries.Observation(
          period: day.description,
          value: value,
          quote: xml.quote(of: child)
        )
        if found[name] == nil { order.append(name) }
        found[name, default: (child, [])].observations.append(observation)
      }
    }
    let blocks = order.compactMap { name in
      found[name].map { block(name, $0.node, $0.observations) }
    }
    return Document(
      format: .treasuryYields,
      title: "Daily Treasury par yield curve rates",
      publisher: "US Treasury",
      published: lastDay,
      blocks: blocks,
      source: DocumentSource(reading),
      diagnostics: reading.diagnostics
    )
  }

  private func block(
    _ name: String,
    _ node: Int,
    _ observations: [DataSeries.Observation]
  ) -> Block {
    let series = DataSeries(
      title: "US Treasury par yield, \(Self.tenor(name))",
      attributes: [DataSeries.Attribute(name: "TENOR", value: name)],
      unit: "percent",
      unitMultiplier: 0,
      observations: DataSeries.newest(observations, SeriesReader.keptObservations)
    )
    return Block(
      kind: .series(series),
      text: SourcedText(series.title),
      xpath: tree.xpath(of: node)
    )
  }

  /// `BC_10YEAR` as `10 years`.
  private static func tenor(_ name: String) -> String {
    let rest = name.dropFirst(3)
    let digits = rest.prefix { $0.isNumber }
    let unit = rest.dropFirst(digits.count).lowercased().prefix { $0.isLetter }
    return "\(digits) \(unit)\(digits == "1" ? "" : "s")"
  }
}
