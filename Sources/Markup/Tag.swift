/// What a node is: text, an element this tool has a use for, or some other element.
///
/// Element names are told apart once, when the tree is built; readers compare one byte.
package enum Tag: String, Sendable, Hashable, CaseIterable {
  /// A piece of text; never an element name.
  case text = "#text"
  /// An element with a name that is not in this list.
  case other = "#other"

  case a, abbr, address, area, article, aside, audio, b, base, big, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, dd, del, details, dfn, dialog, dir, div
  case dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2
  case h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd, label
  case legend, li, link, main, mark, math, menu, meta, meter, nav, noscript, object, ol, optgroup
  case option, output, p, param, picture, pre, progress, q, rp, rt, ruby, s, samp, script, section
  case select, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
  case template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, video, wbr
  case acronym, applet, `var`

  /// The tag of an element name in lower case.
  package init(name: String) {
    self = Self.byName[name] ?? .other
  }

  private static let byName: [String: Tag] = {
    var table: [String: Tag] = [:]
    for tag in allCases where tag != .text && tag != .other { table[tag.rawValue] = tag }
    return table
  }()
}

/// The attributes of HTML that readers ask for; others are dropped while an HTML tree is built.
///
/// Attributes of XML are all kept.
package enum AttributeKey: String, Sendable, Hashable, CaseIterable {
  case other = "#other"
  case alt, `class`, colspan, content, contextref, data, date, datetime, decimals, dir, format,
    hidden
  case href, id, itemprop, itemscope, itemtype, lang, name, property, pubdate, rel, role, rowspan
  case scale, scope, sign, src, start, style, title, type, unitref, value
  case ariaHidden = "aria-hidden"
  case httpEquiv = "http-equiv"
  case xmlLang = "xml:lang"
  case dataComponent = "data-component"
  case dataTestID = "data-testid"
  case continuedAt = "continuedat"
  case charset

  /// The key of an attribute name in lower case.
  package init(name: String) {
    self = Self.byName[name] ?? .other
  }

  private static let byName: [String: AttributeKey] = {
    var table: [String: AttributeKey] = [:]
    for key in allCases where key != .other { table[key.rawValue] = key }
    return table
  }()
}
