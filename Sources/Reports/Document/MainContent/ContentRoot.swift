import Markup

/// Which parts of a page are furniture, and which element holds the content.
struct ContentRoot {
  /// The element that holds the content; `nil` on a page without any text.
  private(set) var node: Int?
  /// Whether the page is so small that it was taken whole.
  private(set) var isWholePage = false
  /// Whether an element, with everything in it, is furniture.
  private(set) var isDropped: [Bool]

  /// An element called furniture that holds more of the page's prose than this is not furniture.
  private static let furnitureShare = 0.35
  /// Prose that must remain elsewhere before comments are dropped, in bytes.
  private static let leastProse = 250

  init(_ survey: PageSurvey) {
    let tree = survey.tree
    isDropped = survey.isSkipped
    let total = survey.totalProse
    var index = 0
    while index < tree.nodes.count {
      if !isDropped[index], Self.isFurniture(index, survey, total: total) {
        let end = Int(tree.nodes[index].end)
        for dropped in index..<end { isDropped[dropped] = true }
        index = end
      } else {
        index = isDropped[index] ? Int(tree.nodes[index].end) : index + 1
      }
    }
    node = best(survey)
  }

  private static func isFurniture(_ index: Int, _ survey: PageSurvey, total: Int) -> Bool {
    let tag = survey.tree.nodes[index].tag
    switch tag {
    case .text, .body, .html, .main, .table, .tbody, .thead, .tfoot, .tr, .td, .th: return false
    default: break
    }
    var role = survey.role[index].intersection(.furniture)
    let prose = Int(survey.prose[index])
    if tag == .article { role.formIntersection([.comments, .related, .promotion]) }
    if survey.role[index].contains(.article) { role.remove(.widget) }
    if !role.isDisjoint(with: [.media, .widget]), holdsQuote(index, survey) {
      role.subtract([.media, .widget])
    }
    guard !role.isEmpty && tag.headingLevel == nil || isFurniture(tag) else { return false }
    if total == 0 { return true }
    if role.contains(.comments) || role.contains(.footer) || tag == .footer || tag == .nav {
      return total - prose >= leastProse
    }
    return Double(prose) <= furnitureShare * Double(total)
  }

  /// Posts of social networks that an article quotes stand in boxes for media.
  private static func holdsQuote(_ index: Int, _ survey: PageSurvey) -> Bool {
    (index..<Int(survey.tree.nodes[index].end)).contains {
      survey.tree.nodes[$0].tag == .blockquote
    }
  }

  private static func isFurniture(_ tag: Tag) -> Bool {
    switch tag {
    case .nav, .aside, .footer, .header, .form, .figure: true
    default: false
    }
  }

  /// Length and prose of every element, furniture left out.
  private struct Sums {
    var length: [Int32]
    var prose: [Int32]
    var total = 0

    init(_ survey: PageSurvey, isDropped: [Bool]) {
      let nodes = survey.tree.nodes
      length = [Int32](repeating: 0, count: nodes.count)
      prose = length
      for index in nodes.indices.reversed() where !isDropped[index] {
        if nodes[index].tag == .text {
          length[index] = survey.length[index]
        } else {
          prose[index] += survey.ownProse[index]
        }
        let parent = Int(nodes[index].parent)
        if parent >= 0 {
          length[parent] += length[index]
          prose[parent] += prose[index]
        } else {
          total += Int(prose[index])
        }
      }
    }
  }

  /// The share of the page's prose that an element must hold to be believed when it says that it is
  /// the article; the rest may be other articles, or openings of them.
  private static let believedShare = 0.25

  private mutating func best(_ survey: PageSurvey) -> Int? {
    let sums = Sums(survey, isDropped: isDropped)
    if let named = named(survey, sums) { return named }
    if let whole = small(survey, sums) {
      isWholePage = true
      return whole
    }
    return purest(survey, sums)
  }

  /// Text below which a page is taken whole, in bytes: there is nothing to choose from.
  private static let smallPage = 1_000

  private func small(_ survey: PageSurvey, _ sums: Sums) -> Int? {
    let nodes = survey.tree.nodes
    guard let top = survey.tree.roots.first(where: { nodes[$0].tag != .text }),
      Int(sums.length[top]) < Self.smallPage
    else { return nil }
    return nodes.indices.first { nodes[$0].tag == .main && !isDropped[$0] && sums.prose[$0] > 0 }
      ?? top
  }

  /// The first element that says it is the article and holds enough of the prose.
  private func named(_ survey: PageSurvey, _ sums: Sums) -> Int? {
    let nodes = survey.tree.nodes
    let candidates = nodes.indices.filter {
      !isDropped[$0] && Self.isContainer(nodes[$0].tag)
        && (survey.role[$0].contains(.articleBody) || nodes[$0].tag == .article)
    }
    let most = candidates.map { Int(sums.prose[$0]) }.max() ?? 0
    guard most > 0, Double(most) >= Self.believedShare * Double(sums.total) else { return nil }
    // Of articles one after the other the first is the page's own, the others are read on demand.
    let headline = nodes.indices.first { nodes[$0].tag == .h1 && survey.length[$0] > 0 }
    let titled = candidates.last {
      guard let headline else { return false }
      return $0 < headline && headline < Int(nodes[$0].end)
        && Int(sums.prose[$0]) >= Self.leastProse
    }
    guard var found = titled ?? candidates.first(where: { Int(sums.prose[$0]) * 2 >= most }) else {
      return nil
    }
    for inner in candidates where inner > found && inner < Int(nodes[found].end) {
      if Int(sums.prose[inner]) * 10 >= Int(sums.prose[found]) * 9 { found = inner }
    }
    return found
  }

  private static func isContainer(_ tag: Tag) -> Bool {
    switch tag {
    case .div, .article, .section, .main, .td, .center: true
    default: false
    }
  }

  /// The element whose text is most nearly all the page's prose and nothing else.
  ///
  /// The measure is Dice's coefficient between the element's text and the page's prose, raised for
  /// elements that say they are the article.
  private func purest(_ survey: PageSurvey, _ sums: Sums) -> Int? {
    let tree = survey.tree
    var best: Int?
    var bestScore = -1.0
    for index in tree.nodes.indices where !isDropped[index] && tree.nodes[index].tag.isBlock {
      let score =
        sums.total == 0
        ? Double(sums.length[index]) / Double(max(1, sums.length[0]))
        : 2 * Double(sums.prose[index]) / Double(Int(sums.length[index]) + sums.total)
      let weighted = score * Self.bonus(tree.nodes[index].tag, survey.role[index])
      if weighted > bestScore {
        best = index
        bestScore = weighted
      }
    }
    return best
  }

  private static func bonus(_ tag: Tag, _ role: PageRole) -> Double {
    var bonus = 1.0
    if tag == .article { bonus *= 1.1 }
    if tag == .p || tag == .li || tag == .td { bonus *= 0.8 }
    if role.contains(.article) { bonus *= 1.05 }
    if role.contains(.body) { bonus *= 1.05 }
    if role.contains(.articleBody) { bonus *= 1.15 }
    return bonus
  }
}
