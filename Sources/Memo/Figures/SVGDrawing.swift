/// A drawing in its own units, as SVG elements; colours come from the classes of the page.
package struct SVGDrawing: Sendable, Hashable {
  /// Drawings are laid out for the narrowest screen and grow from there.
  static let width = 400.0
  let height: Double
  /// Elements, escaped already.
  let body: String
}
