import Allocation

/// What a page's styles do to its text: whether somebody still sees it.
enum PageStyle {
  /// One declaration such as `color: white`.
  struct Declaration: Hashable {
    let property: String
    let value: String
  }

  /// A selector with its declarations.
  struct Rule: Hashable {
    let selector: String
    let declarations: [Declaration]
  }

  /// Declarations of a `style` attribute or of a rule.
  static func declarations(_ text: some StringProtocol) -> [Declaration] {
    text.split(separator: ";").compactMap { part in
      let halves = part.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      return Declaration(
        property: halves[0].trimmed.lowercased(),
        value: halves[1].replacingSpaces.lowercased()
      )
    }
  }

  /// Why nobody sees text with these declarations; `nil` if it is seen.
  static func hides(_ declarations: [Declaration]) -> String? {
    let hiding = declarations.first(where: isHiding)
    if let hiding { return "\(hiding.property): \(hiding.value)" }
    return lacksContrast(declarations) ? "its colour is that of the page" : nil
  }

  private static func isHiding(_ declaration: Declaration) -> Bool {
    let value = declaration.value.replacing("!important", with: "").trimmed
    let size = length(value)
    switch declaration.property {
    case "display": return value == "none"
    case "visibility": return value == "hidden" || value == "collapse"
    case "opacity": return (size ?? 1) < faintest
    case "font-size": return size.map { $0 < smallestType } ?? false
    case "font":
      return value.split(separator: " ").contains { length(String($0)).map { $0 < 1 } ?? false }
    case "height", "max-height", "width", "max-width", "line-height": return size == 0
    case "text-indent", "left", "top", "right", "bottom", "margin-left", "margin-top", "margin":
      return value.split(separator: " ").contains { (length(String($0)) ?? 0) < -farthest }
    case "clip", "clip-path", "mask", "mask-image", "content-visibility", "-webkit-mask":
      return true
    case "transform", "scale":
      return value.contains("scale(0") || value.contains("translate") || size == 0
    case "zoom": return (size ?? 1) < 0.5
    case "filter": return value.contains("opacity") || value.contains("blur")
    case "text-decoration", "text-decoration-line": return value.contains("line-through")
    case "color", "-webkit-text-fill-color": return value == "transparent" || value.hasSuffix(",0)")
    case "mso-hide": return value == "all"
    default: return false
    }
  }

  private static let faintest = 0.3
  /// In pixels; smaller print is not read.
  private static let smallestType = 7.0
  private static let farthest = 60.0

  /// A length in pixels, as near as it matters; a percentage or a factor as a fraction of 16 pixels.
  private static func length(_ value: String) -> Double? {
    let number = value.prefix { $0.isNumber || "-+.".contains($0) }
    guard let size = Double(number.hasPrefix(".") ? "0\(number)" : String(number)) else {
      return nil
    }
    switch value.dropFirst(number.count) {
    case "", "px": return size
    case "pt": return size * 4 / 3
    case "em", "rem": return size * 16
    case "%": return size / 100 * 16
    case "mm": return size * 3.78
    case "cm": return size * 37.8
    case "in": return size * 96
    case "vw", "vh": return size * 8
    default: return nil
    }
  }

  /// Whether letters and ground are of nearly one colour; the ground is white where nothing says otherwise.
  private static func lacksContrast(_ declarations: [Declaration]) -> Bool {
    func colour(_ properties: [String]) -> Double? {
      declarations.last { properties.contains($0.property) }.flatMap { luminance(of: $0.value) }
    }
    guard let letters = colour(["color"]) else { return false }
    let ground = colour(["background", "background-color"]) ?? 1
    let (light, dark) = (max(letters, ground), min(letters, ground))
    return (light + 0.05) / (dark + 0.05) < leastContrast
  }

  private static let leastContrast = 1.6

  /// The relative luminance of a colour (Web Content Accessibility Guidelines 2.2, section 1.4.3).
  private static func luminance(of value: String) -> Double? {
    guard let parts = components(of: value) else { return nil }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : (($0 + 0.055) / 1.055).raised(to: 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private static let named: [String: String] = [
    "white": "ffffff", "snow": "fffafa", "ivory": "fffff0", "whitesmoke": "f5f5f5",
    "ghostwhite": "f8f8ff", "floralwhite": "fffaf0", "azure": "f0ffff", "mintcream": "f5fffa",
    "black": "000000", "canvas": "ffffff", "background": "ffffff", "window": "ffffff",
  ]

  private static func components(of value: String) -> [Double]? {
    if value.hasPrefix("rgb") {
      let numbers = value.split { !($0.isNumber || ".%".contains($0)) }.compactMap {
        $0.hasSuffix("%") ? Double($0.dropLast()).map { $0 / 100 } : Double($0).map { $0 / 255 }
      }
      return numbers.count >= 3 ? Array(numbers.prefix(3)) : nil
    }
    if value.hasPrefix("hsl") {
      let numbers = value.split { !($0.isNumber || $0 == ".") }.compactMap { Double($0) }
      return numbers.count >= 3 ? Array(repeating: numbers[2] / 100, count: 3) : nil
    }
    var digits = named[value] ?? (value.hasPrefix("#") ? String(value.dropFirst()) : "")
    if digits.count == 3 || digits.count == 4 { digits = digits.map { "\($0)\($0)" }.joined() }
    guard digits.count >= 6, let code = UInt32(digits.prefix(6), radix: 16) else { return nil }
    return [16, 8, 0].map { Double(code >> $0 & 255) / 255 }
  }
}

extension StringProtocol {
  /// White space folded to single spaces.
  fileprivate var replacingSpaces: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
