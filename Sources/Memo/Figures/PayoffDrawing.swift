import Allocation

/// Results by scenario before and after: the width of a pair of bars is the scenario's probability.
struct PayoffDrawing {
  /// One scenario: results as fractions.
  struct Bar {
    let mark: String
    let name: String
    let probability: Double
    let now: Double
    let target: Double
  }

  let bars: [Bar]
  let now: String
  let target: String
  /// Stands inside the plot.
  let hypothetical: String

  private static let left = 34.0
  private static let top = 28.0
  private static let plotHeight = 160.0
  /// Room for the numbers at the ends of bars, and above them for the label; shares of the span.
  private static let roomBelow = 0.14
  private static let roomAbove = 0.26
  /// A bar that is narrower has no room for its number; the table has it.
  private static let leastLabelled = 34.0

  var drawing: SVGDrawing {
    var canvas = SVGCanvas()
    let results = bars.flatMap { [$0.now, $0.target] }
    let (low, high) = (min(0, results.min() ?? 0), max(0, results.max() ?? 0))
    let span = max(high - low, 0.01)
    let scale = LinearScale(
      low: low < 0 ? low - span * Self.roomBelow : 0,
      high: high + span * Self.roomAbove,
      start: Self.top + Self.plotHeight,
      end: Self.top
    )
    legend(&canvas)
    for tick in scale.ticks(about: 6) where tick != 0 {
      canvas.line(Self.left, scale(tick), SVGDrawing.width, scale(tick), .grid)
      canvas.label(
        MemoNumbers.fixed(tick * 100, 0) + "%",
        Self.left - 4,
        scale(tick) + 4,
        .small,
        anchor: .end
      )
    }
    drawBars(scale, &canvas)
    canvas.line(Self.left, scale(0), SVGDrawing.width, scale(0), .zero)
    canvas.label("0%", Self.left - 4, scale(0) + 4, .small, anchor: .end)
    canvas.label(hypothetical, SVGDrawing.width - 4, Self.top + 10, .warning, anchor: .end)
    let bottom = names(Self.top + Self.plotHeight, &canvas)
    return SVGDrawing(height: bottom, body: canvas.body)
  }

  private func legend(_ canvas: inout SVGCanvas) {
    canvas.rectangle(Self.left, 6, 14, 10, .hollow)
    canvas.label(now, Self.left + 19, 15)
    canvas.rectangle(Self.left + 130, 6, 14, 10, .after)
    canvas.label(target, Self.left + 149, 15)
  }

  private func drawBars(_ scale: LinearScale, _ canvas: inout SVGCanvas) {
    let gap = 6.0
    let total = max(bars.reduce(0) { $0 + $1.probability }, 1e-9)
    let width = SVGDrawing.width - Self.left - gap * Double(bars.count)
    var x = Self.left + gap / 2
    for bar in bars {
      let part = width * bar.probability / total
      column(bar.now, x, part / 2, scale, .hollow, &canvas)
      column(bar.target, x + part / 2, part / 2, scale, .after, &canvas)
      let mark = part > 48 ? "\(bar.mark) · \(MemoNumbers.probability(bar.probability))" : bar.mark
      canvas.label(mark, x + part / 2, Self.top + Self.plotHeight + 16, .bold, anchor: .middle)
      x += part + gap
    }
  }

  private func column(
    _ value: Double,
    _ x: Double,
    _ width: Double,
    _ scale: LinearScale,
    _ mark: SVGMark,
    _ canvas: inout SVGCanvas
  ) {
    let (zero, end) = (scale(0), scale(value))
    canvas.rectangle(x, min(zero, end), max(width - 1, 1), max(abs(end - zero), 0.5), mark)
    guard width >= Self.leastLabelled else { return }
    let y = value < 0 ? end + 11 : end - 4
    canvas.label(
      MemoNumbers.signed(NumberStyle.units(value * 100, 1) ?? 0, 1),
      x + width / 2,
      y,
      .number,
      anchor: .middle
    )
  }

  /// Says what each mark stands for; returns where the drawing ends.
  private func names(_ top: Double, _ canvas: inout SVGCanvas) -> Double {
    var y = top + 36
    for bar in bars {
      canvas.label(bar.mark, Self.left, y, .bold)
      canvas.label("\(bar.name) · \(MemoNumbers.probability(bar.probability))", Self.left + 20, y)
      y += 16
    }
    return y - 6
  }
}
