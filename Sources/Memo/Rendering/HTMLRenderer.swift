import Allocation

/// Writes a memo as one HTML file: no script, nothing from outside, light and dark, screen and paper.
package enum HTMLRenderer {
  /// The paper a memo is printed on.
  package enum Paper: String, Sendable, Hashable, CaseIterable {
    case a4
    case letter
  }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - memo: The memo.
  ///   - paper: The size of a printed page; `nil` leaves it to the printer.
  /// - Returns: One self-contained HTML page.
  package static func render(_ memo: MemoDocument, paper: Paper? = nil) -> String {
    var html = ""
    html.reserveCapacity(96 << 10)
    let language = memo.language == .english ? "en" : "zh-Hans"
    html += "<!DOCTYPE html>\n<html lang=\"\(language)\">\n<head>\n<meta charset=\"utf-8\">\n"
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    html += "<meta name=\"color-scheme\" content=\"light dark\">\n"
    html +=
      "<title>\(Escaping.html(memo.title))</title>\n<style>\n\(MemoStyles.css)\(page(paper))</style>\n</head>\n"
    html += "<body class=\"\(memo.kind.rawValue)\">\n"
    html += "<a class=\"skip\" href=\"#memo\">\(MemoWords.skip(memo.language))</a>\n"
    header(memo, &html)
    html += "<main id=\"memo\">\n"
    for section in memo.sections { add(section, memo.language, &html) }
    html += "</main>\n</body>\n</html>\n"
    return html
  }

  private static func page(_ paper: Paper?) -> String {
    switch paper {
    case .a4: "@page{size:A4}\n"
    case .letter: "@page{size:letter}\n"
    case nil: ""
    }
  }

  private static func header(_ memo: MemoDocument, _ html: inout String) {
    html += "<header>\n"
    if memo.isDraft { html += "<p class=\"draft\">\(MemoWords.draft(memo.language))</p>\n" }
    if let logo = memo.logo {
      let name = Escaping.html(memo.letterhead.first ?? memo.title)
      html +=
        "<img class=\"logo\" alt=\"\(name)\" src=\"\(Escaping.html(logo.address))\">\n"
    }
    if !memo.letterhead.isEmpty {
      html +=
        "<p class=\"letterhead\">\(memo.letterhead.map(Escaping.html).joined(separator: "<br>"))</p>\n"
    }
    html += "<h1>\(Escaping.html(memo.title))</h1>\n"
    html +=
      "<p class=\"subtitle\">\(memo.subtitle.map(Escaping.html).joined(separator: " · "))</p>\n</header>\n"
  }

  private static func add(_ section: MemoSection, _ language: Language, _ html: inout String) {
    let id = "section-\(section.topic.rawValue)"
    html += "<section aria-labelledby=\"\(id)\" data-topic=\"\(section.topic)\">\n"
    html += "<h2 id=\"\(id)\">\(Escaping.html(section.heading))</h2>\n"
    for block in section.blocks { add(block, language, &html) }
    html += "</section>\n"
  }

  private static func add(_ block: MemoBlock, _ language: Language, _ html: inout String) {
    switch block {
    case .paragraph(let text): html += "<p>\(Escaping.html(text))</p>\n"
    case .labelled(let label, let text):
      html +=
        "<p><strong>\(Escaping.html(label))\(MemoWords.colon(language))</strong>\(Escaping.html(text))</p>\n"
    case .list(let entries):
      html += "<ul>\n\(entries.map { "<li>\(Escaping.html($0))</li>\n" }.joined())</ul>\n"
    case .disclosure(let disclosure, let text):
      html +=
        "<p class=\"disclosure\" data-disclosure=\"\(disclosure.rawValue)\">\(Escaping.html(text))</p>\n"
    case .quotation(let words, let source):
      html +=
        "<figure class=\"quotation\"><blockquote><p>“\(Escaping.html(words))”</p></blockquote>"
      html +=
        "<figcaption>\(MemoWords.dash(language))\(Escaping.html(source))</figcaption></figure>\n"
    case .table(let table): add(table, &html)
    case .figure(let figure): add(figure, language, &html)
    }
  }

  private static func add(_ figure: MemoFigure, _ language: Language, _ html: inout String) {
    // A narrow table stands beside its figure where there is room.
    let look =
      if case .here(let table) = figure.twin, table.columns.count <= 3 { " class=\"pair\"" } else {
        ""
      }
    html +=
      "<figure id=\"\(figure.id)\"\(look)>\n<p class=\"figure-title\">\(Escaping.html(figure.title))</p>\n"
    html += drawing(of: figure) + "\n"
    addCaption(of: figure, language, &html)
    if case .here(let table) = figure.twin { add(table, &html) }
    html += "</figure>\n"
  }

  /// The drawing of a figure with its words for those who don't see it.
  static func drawing(of figure: MemoFigure) -> String {
    let height = Int(figure.drawing.height.rounded(.up))
    let title = Escaping.html(figure.title)
    let words = Escaping.html(figure.alternative)
    return
      "<svg viewBox=\"0 0 \(Int(SVGDrawing.width)) \(height)\" role=\"img\" font-size=\"11\" fill=\"#1b1f24\" font-family=\"\(MemoStyles.fonts)\" aria-labelledby=\"\(figure.id)-title \(figure.id)-text\">"
      + "<title id=\"\(figure.id)-title\">\(title)</title>"
      + "<desc id=\"\(figure.id)-text\">\(words)</desc>\(figure.drawing.body)</svg>"
  }

  private static func addCaption(
    of figure: MemoFigure,
    _ language: Language,
    _ html: inout String
  ) {
    var parts = figure.caption.isEmpty ? [] : [Escaping.html(figure.caption)]
    if case .elsewhere(let id, let caption) = figure.twin {
      let words = Escaping.html(MemoWords.seeTable(caption, language))
      parts.append("<a href=\"#table-\(id)\">\(words)</a>")
    }
    guard !parts.isEmpty else { return }
    html += "<figcaption>\(parts.joined(separator: " "))</figcaption>\n"
  }

  private static func add(_ table: MemoTable, _ html: inout String) {
    let caption = Escaping.html(table.caption)
    html += "<div class=\"wide\" role=\"region\" aria-label=\"\(caption)\" tabindex=\"0\">\n"
    html += "<table id=\"table-\(table.id)\">\n<caption>\(caption)</caption>\n<thead><tr>"
    for column in table.columns {
      html +=
        "<th scope=\"col\"\(column.isNumeric ? " class=\"n\"" : "")>\(Escaping.html(column.title))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows { add(row, table, &html) }
    html += "</tbody>\n"
    if let total = table.total {
      html += "<tfoot>\n"
      add(total, table, &html)
      html += "</tfoot>\n"
    }
    html += "</table>\n</div>\n"
  }

  private static func add(_ row: [String], _ table: MemoTable, _ html: inout String) {
    html += "<tr>"
    for (index, cell) in row.enumerated() {
      let text = Escaping.html(cell)
      if index == 0 {
        html += "<th scope=\"row\">\(text)</th>"
      } else {
        html += "<td\(table.columns[index].isNumeric ? " class=\"n\"" : "")>\(text)</td>"
      }
    }
    html += "</tr>\n"
  }
}

/// Bytes as text within a page (RFC 4648, section 4).
enum Base64 {
  static func text(of bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).map { start + $0 < bytes.count ? UInt32(bytes[start + $0]) : 0 }
      let bits = group[0] << 16 | group[1] << 8 | group[2]
      for place in 0..<4 {
        let isPadding = start + place > bytes.count
        result.append(
          isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)]
        )
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
