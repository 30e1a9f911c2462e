/// One change as steps that begin at zero and end at the change.
struct WaterfallDrawing {
  /// One step, in units of a hundredth of a percent.
  struct Step {
    let name: String
    let units: Int
  }

  let steps: [Step]
  let total: Step

  private static let rowHeight = 29.0
  private static let left = 10.0

  var drawing: SVGDrawing {
    var canvas = SVGCanvas()
    let ends = steps.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.units) }
    let (low, high) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    let scale = LinearScale(
      low: Double(low),
      high: Double(max(high, low + 1)),
      start: Self.left,
      end: SVGDrawing.width - Self.left
    )
    let bottom = Double(steps.count + 1) * Self.rowHeight + 8
    for (index, step) in steps.enumerated() {
      row(
        step,
        from: ends[index],
        to: ends[index + 1],
        index,
        scale,
        step.units > 0 ? "gain" : "loss",
        &canvas
      )
      let y = Double(index) * Self.rowHeight + 15
      canvas.line(
        scale(Double(ends[index + 1])),
        y,
        scale(Double(ends[index + 1])),
        y + Self.rowHeight + 11,
        "link"
      )
    }
    row(total, from: 0, to: total.units, steps.count, scale, "after", &canvas)
    canvas.line(scale(0), 2, scale(0), bottom, "zero")
    return SVGDrawing(height: bottom, body: canvas.body)
  }

  private func row(
    _ step: Step,
    from: Int,
    to: Int,
    _ index: Int,
    _ scale: LinearScale,
    _ style: String,
    _ canvas: inout SVGCanvas
  ) {
    let y = Double(index) * Self.rowHeight
    canvas.label(step.name, Self.left + 4, y + 13)
    canvas.label(
      MemoNumbers.signed(step.units, 2),
      SVGDrawing.width - Self.left - 2,
      y + 13,
      "n",
      anchor: .end
    )
    let (start, end) = (scale(Double(from)), scale(Double(to)))
    canvas.rectangle(min(start, end), y + 17, max(abs(end - start), 1), 9, style)
  }
}
