/// Shares of the portfolio's risk by asset, before and after: two bars for each.
struct RiskDrawing {
  /// One asset, in tenths of a percent of the variance.
  struct Row {
    let name: String
    let now: Int
    let target: Int
  }

  let rows: [Row]
  let now: String
  let target: String

  private static let rowHeight = 33.0
  private static let top = 26.0
  private static let left = 8.0

  var drawing: SVGDrawing {
    var canvas = SVGCanvas()
    let values = rows.flatMap { [$0.now, $0.target] }
    let scale = LinearScale(
      low: Double(min(0, values.min() ?? 0)),
      high: Double(max(10, values.max() ?? 0)),
      start: Self.left,
      end: SVGDrawing.width - Self.left
    )
    canvas.rectangle(Self.left, 6, 14, 9, .hollow)
    canvas.label(now, 28, 15)
    canvas.rectangle(140, 6, 14, 9, .after)
    canvas.label(target, 160, 15)
    for (index, row) in rows.enumerated() {
      let y = Self.top + Double(index) * Self.rowHeight
      let values = "\(MemoNumbers.digits(row.now, 1)) → \(MemoNumbers.digits(row.target, 1))"
      canvas.label(row.name, Self.left + 4, y + 12)
      canvas.label(values, SVGDrawing.width - Self.left, y + 12, .number, anchor: .end)
      bar(row.now, y + 16, scale, .hollow, &canvas)
      bar(row.target, y + 23, scale, .after, &canvas)
    }
    let bottom = Self.top + Double(rows.count) * Self.rowHeight
    canvas.line(scale(0), Self.top, scale(0), bottom, .zero)
    return SVGDrawing(height: bottom + 4, body: canvas.body)
  }

  private func bar(
    _ units: Int,
    _ y: Double,
    _ scale: LinearScale,
    _ mark: SVGMark,
    _ canvas: inout SVGCanvas
  ) {
    let (zero, end) = (scale(0), scale(Double(units)))
    canvas.rectangle(min(zero, end), y, abs(end - zero), 6, mark)
  }
}
