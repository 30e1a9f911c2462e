import Markup

/// Tells tables that hold data from tables that only lay out a page.
enum TableShape {
  /// Whether a table element holds data: two rows and two columns at least, and short cells.
  static func isData(_ index: Int, _ survey: PageSurvey) -> Bool {
    let tree = survey.tree
    var rows = 0
    var cells = 0
    var filled = 0
    var header = false
    for node in index + 1..<Int(tree.nodes[index].end) {
      switch tree.nodes[node].tag {
      case .table: return false
      case .tr: rows += 1
      case .th:
        cells += 1
        header = true
        filled += 1
      case .td:
        cells += 1
        if survey.length[node] > 0 { filled += 1 }
        // A cell with much prose is a column of the page.
        if survey.prose[node] > 600 { return false }
      case .caption: header = true
      default: break
      }
    }
    guard rows > 0, cells >= 2 else { return false }
    return header || filled >= 4 && cells >= rows * 2
      || rows >= 1 && filled >= 2 && cells >= rows * 2
  }
}
