import Markup

extension Tag {
  /// Whether the element starts a new line, so that text on its two sides is not one sentence.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4,
      .h5, .h6, .head, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol,
      .optgroup, .option, .p, .pre, .section, .select, .summary, .table, .tbody, .td, .tfoot, .th,
      .thead, .title, .tr, .ul, .noscript, .iframe, .object, .video, .audio:
      true
    default: false
    }
  }

  /// Whether nothing inside the element is ever read as text of the page: it is for programs, or
  /// struck out.
  var isNeverContent: Bool {
    switch self {
    case .applet, .area, .audio, .base, .button, .canvas, .dialog, .embed, .frame, .head, .iframe,
      .input, .link, .math, .menu, .meta, .meter, .noscript, .object, .option, .param,
      .progress, .script, .select, .source, .style, .svg, .template, .textarea, .track, .video,
      .picture, .img, .del, .s, .strike:
      true
    default: false
    }
  }

  /// The level of a heading, or `nil`.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
