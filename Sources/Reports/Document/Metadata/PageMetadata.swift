import Markup
import PositionedData

/// Who published a page, when, and under which title.
struct PageMetadata {
  private(set) var title: String?
  /// The title as it stands in the page, if it stands there as text.
  private(set) var titleText: SourcedText?
  private(set) var titlePath = ""
  private(set) var author: String?
  private(set) var publisher: String?
  private(set) var published: CalendarDate?
  /// The language the page declares, such as `zh-CN`.
  private(set) var language: String?

  private let survey: PageSurvey
  private var meta: [String: String] = [:]
  private var linkedData: [LinkedData] = []

  init(_ survey: PageSurvey, root: Int?) {
    self.survey = survey
    collect()
    language = survey.tree.nodes.firstIndex { $0.tag == .html }
      .flatMap { survey.tree.attribute(.lang, of: $0) ?? survey.tree.attribute(.xmlLang, of: $0) }
    let heads = headLines(before: root)
    findTitle(root: root)
    let byline = Byline(heads)
    findAuthor(byline)
    findPublisher(byline)
    findDate(heads)
  }

  private mutating func collect() {
    let tree = survey.tree
    for (index, node) in tree.nodes.enumerated() {
      switch node.tag {
      case .meta:
        let key =
          tree.attribute(.name, of: index) ?? tree.attribute(.property, of: index)
          ?? tree.attribute(.itemprop, of: index)
        if let key, let value = tree.attribute(.content, of: index)?.trimmed, !value.isEmpty {
          let name = key.lowercased()
          meta[name] = meta[name] ?? value
        }
      case .script where node.end > index + 1:
        linkedData += tree.children(of: index).map { LinkedData(bytes(of: $0)) }
      default: break
      }
    }
  }

  private func bytes(of node: Int) -> ArraySlice<UInt8> {
    let text = survey.tree.nodes[node]
    let start = Int(text.contentStart)
    return survey.tree.bytes[start..<start + Int(text.contentCount)]
  }

  // MARK: Title

  private mutating func findTitle(root: Int?) {
    let tree = survey.tree
    let headline = tree.nodes.indices.first { tree.nodes[$0].tag == .h1 && survey.length[$0] > 1 }
    let element = tree.nodes.indices.first { tree.nodes[$0].tag == .title }
    let preferred = meta["og:title"] ?? meta["twitter:title"]
    if let headline, let root, headline < Int(tree.nodes[root].end) {
      titleText = text(of: headline)
      titlePath = tree.xpath(of: headline)
    } else if let element {
      titleText = Self.withoutSite(text(of: element), site: meta["og:site_name"])
      titlePath = tree.xpath(of: element)
    }
    if titleText?.isEmpty ?? true { titleText = nil }
    title = titleText?.text ?? preferred
  }

  private func text(of element: Int) -> SourcedText {
    var builder = SourcedTextBuilder()
    for index in element..<Int(survey.tree.nodes[element].end)
    where survey.tree.nodes[index].tag == .text {
      builder.append(survey.tree, survey.tree.nodes[index])
    }
    return builder.finish()
  }

  /// A page's title without the name of the site after it: `Rates | Markets Wire`.
  private static func withoutSite(_ title: SourcedText, site: String?) -> SourcedText {
    for separator in [" | ", " - ", " – ", " — ", " _ ", "_", "|", " · ", " :: "] {
      guard let place = title.text.ranges(of: separator).last else { continue }
      let tail = title.text[place.upperBound...]
      let head = title.text[..<place.lowerBound]
      let isSite = site.map { tail.lowercased().contains($0.lowercased()) } ?? false
      if isSite || tail.utf8.count * 2 <= head.utf8.count {
        let end = head.utf8.count
        return title[0..<end]
      }
    }
    return title
  }

  // MARK: Author, publisher, date

  /// Short lines that stand between the headline and the content, or at the content's start.
  private func headLines(before root: Int?) -> [String] {
    let nodes = survey.tree.nodes
    guard let root else { return [] }
    let headline = nodes.indices.first { nodes[$0].tag == .h1 } ?? max(0, root - 40)
    var lines: [String] = []
    var blockOfLast: Int32 = -1
    var index = min(headline, root)
    while index < nodes.count, lines.count < 30 {
      if survey.isSkipped[index] {
        index = Int(nodes[index].end)
        continue
      }
      if nodes[index].tag == .text, survey.length[index] > 0 {
        let text = survey.tree.string(
          nodes[index].contentStart,
          min(nodes[index].contentCount, 400)
        )
        // What stands in one block is one line: `By <a>Li Wei</a>, Harbour Research`.
        if let last = lines.last, survey.block[index] >= 0, survey.block[index] == blockOfLast {
          lines[lines.count - 1] = "\(last) \(text.trimmed)".replacing(" ,", with: ",")
        } else {
          lines.append(text.trimmed)
        }
        blockOfLast = survey.block[index]
        if index > root, survey.block[index] >= 0, survey.ownProse[Int(survey.block[index])] > 0,
          lines.count > 4
        {
          break
        }
      }
      index += 1
    }
    return lines.filter { $0.utf8.count <= 160 }
  }

  private mutating func findAuthor(_ byline: Byline) {
    let named = [
      "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl",
    ]
    .compactMap { meta[$0] }.first { !$0.contains("://") }
    author =
      named ?? linkedData.lazy.compactMap { $0.name(of: "author") }.first ?? markedAuthor()
      ?? byline.author
    if let found = author, found.lowercased().hasPrefix("by ") {
      author = String(found.dropFirst(3)).trimmed
    }
  }

  private func markedAuthor() -> String? {
    let tree = survey.tree
    for (index, node) in tree.nodes.enumerated() where node.tag != .text {
      let marks = [tree.attribute(.itemprop, of: index), tree.attribute(.rel, of: index)]
      guard marks.contains("author") else { continue }
      let text = tree.text(of: index).folded
      if !text.isEmpty, text.utf8.count < 80 { return text }
    }
    return nil
  }

  private mutating func findPublisher(_ byline: Byline) {
    let named = ["og:site_name", "dc.publisher", "publisher", "application-name", "copyright"]
    publisher =
      firstMeta(named) { $0 }
      ?? linkedData.lazy.compactMap { $0.name(of: "publisher") }.first
      ?? byline.publisher
  }

  /// The first of several `meta` values that can be read.
  private func firstMeta<Value>(_ keys: [String], _ read: (String) -> Value?) -> Value? {
    for key in keys {
      if let value = meta[key].flatMap(read) { return value }
    }
    return nil
  }

  private mutating func findDate(_ heads: [String]) {
    let keys = [
      "article:published_time", "datepublished", "og:published_time", "publishdate", "pubdate",
      "publish_date", "publish-date", "date", "dc.date", "dc.date.issued", "dcterms.date",
      "dcterms.created", "parsely-pub-date", "sailthru.date", "article.published",
      "weibo:article:create_at",
      "originalpublicationdate", "og:release_date", "article_date_original", "publication_date",
    ]
    let order = DateOrder(language: language)
    let date = { (text: String) in DateText.first(in: text, order: order) }
    published =
      firstMeta(keys, date)
      ?? linkedData.lazy.compactMap { $0.string("datePublished").flatMap(date) }.first
      ?? markedDate(date) ?? heads.lazy.compactMap(date).first
      ?? meta["article:modified_time"].flatMap(date)
  }

  private func markedDate(_ date: (String) -> CalendarDate?) -> CalendarDate? {
    let tree = survey.tree
    for (index, node) in tree.nodes.enumerated() where node.tag != .text {
      guard node.tag == .time || tree.attribute(.itemprop, of: index) == "datePublished" else {
        continue
      }
      let value = tree.attribute(.datetime, of: index) ?? tree.attribute(.content, of: index)
      if let date = date(value ?? tree.text(of: index)) { return date }
    }
    return nil
  }
}
