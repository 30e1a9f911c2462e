/// Weights before and after: two marks and a line for each asset, the policy's range as a band.
struct WeightsDrawing {
  /// One asset, in percent.
  struct Row {
    let name: String
    let values: String
    let low: Double
    let high: Double
    let now: Double
    let target: Double
  }

  let rows: [Row]
  let now: String
  let target: String
  let band: String

  private static let rowHeight = 25.0
  private static let top = 28.0
  private static let left = 6.0
  private static let right = SVGDrawing.width - 6

  var drawing: SVGDrawing {
    var canvas = SVGCanvas()
    let largest = rows.map { max($0.now, $0.target) }.max() ?? 0
    let scale = LinearScale(
      low: 0,
      high: max(largest * 1.08, 1),
      start: Self.left,
      end: Self.right
    )
    let bottom = Self.top + Double(rows.count) * Self.rowHeight
    legend(&canvas)
    for tick in scale.ticks(about: 6) {
      canvas.line(scale(tick), Self.top, scale(tick), bottom, tick == 0 ? .zero : .grid)
      canvas.label(
        "\(MemoNumbers.trimmed(tick, atMost: 2))%",
        scale(tick),
        bottom + 14,
        .small,
        anchor: tick == 0 ? .start : scale(tick) > Self.right - 12 ? .end : .middle
      )
    }
    for (index, row) in rows.enumerated() {
      draw(row, at: Self.top + Double(index) * Self.rowHeight, scale, &canvas)
    }
    return SVGDrawing(height: bottom + 20, body: canvas.body)
  }

  private func legend(_ canvas: inout SVGCanvas) {
    canvas.circle(12, 11, 4, .before)
    canvas.label(now, 21, 15)
    canvas.rectangle(108, 7, 8, 8, .after)
    canvas.label(target, 121, 15)
    canvas.rectangle(226, 6, 22, 10, .band)
    canvas.label(band, 253, 15)
  }

  private func draw(_ row: Row, at y: Double, _ scale: LinearScale, _ canvas: inout SVGCanvas) {
    let axis = y + 19
    canvas.rectangle(scale(row.low), axis - 3.5, scale(row.high) - scale(row.low), 7, .band)
    canvas.label(row.name, Self.left + 4, y + 12)
    canvas.label(row.values, Self.right, y + 12, .number, anchor: .end)
    canvas.line(scale(row.now), axis, scale(row.target), axis, .move)
    canvas.circle(scale(row.now), axis, 4, .before)
    canvas.rectangle(scale(row.target) - 3.5, axis - 3.5, 7, 7, .after)
  }
}
