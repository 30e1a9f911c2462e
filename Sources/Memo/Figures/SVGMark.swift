/// How a mark of a drawing looks.
///
/// A page colours it by its class, in light and dark. The attributes are the colours of paper, for
/// programs that print drawings without the page's styles.
enum SVGMark: String, CaseIterable {
  case band
  case grid
  case zero
  case move
  case before
  case after
  case hollow
  case gain
  case loss
  case link
  case dot
  case path1 = "path"
  case path2 = "path p2"
  case path3 = "path p3"
  case path4 = "path p4"

  /// The paths of a drawing with several, told apart without colour.
  static let paths: [SVGMark] = [.path1, .path2, .path3, .path4]

  var attributes: String {
    switch self {
    case .band: "fill=\"#d9dee6\""
    case .grid: "stroke=\"#c9ced6\" stroke-width=\".5\""
    case .zero: "stroke=\"#1b1f24\" stroke-width=\"1.2\""
    case .move: "stroke=\"#0b5394\" stroke-width=\"2\""
    case .before: "fill=\"#fff\" stroke=\"#6b7280\" stroke-width=\"2\""
    case .after, .dot: "fill=\"#0b5394\""
    case .hollow: "fill=\"#fff\" stroke=\"#6b7280\" stroke-width=\"1.5\""
    case .gain: "fill=\"#1d6f42\""
    case .loss: "fill=\"#a63a12\""
    case .link: "stroke=\"#6b7280\" stroke-width=\".7\" stroke-dasharray=\"2 2\""
    case .path1: "fill=\"none\" stroke=\"#0b5394\" stroke-width=\"2\""
    case .path2: "fill=\"none\" stroke=\"#0b5394\" stroke-width=\"2\" stroke-dasharray=\"6 3\""
    case .path3: "fill=\"none\" stroke=\"#0b5394\" stroke-width=\"2\" stroke-dasharray=\"2 3\""
    case .path4: "fill=\"none\" stroke=\"#0b5394\" stroke-width=\"2\" stroke-dasharray=\"8 3 2 3\""
    }
  }
}

/// How a text of a drawing looks.
enum SVGLettering: String, CaseIterable {
  case plain = "t"
  case number = "n"
  case small = "s"
  case bold = "b"
  case warning = "w"

  var attributes: String {
    switch self {
    case .plain, .number: ""
    case .small: " font-size=\"10\" fill=\"#50575f\""
    case .bold: " font-weight=\"700\""
    case .warning: " font-weight=\"700\" fill=\"#8a1c1c\""
    }
  }
}
