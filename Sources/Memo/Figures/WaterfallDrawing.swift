/// One change as steps that begin at zero and end at the change.
struct WaterfallDrawing {
  /// One step, in units of a hundredth of a percent.
  struct Step {
    let name: String
    let units: Int
  }

  let steps: [Step]
  let total: Step

  private static let left = 10.0
  private static let right = SVGDrawing.width - 10
  private static let barHeight = 9.0
  /// From the last line of a name to its bar, and from the bar to the next name.
  private static let gap = 3.0
  /// Room at the right for the number.
  private static let numberWidth = 50.0

  /// A step with its place: the lines of its name, and where they begin.
  private struct Row {
    let step: Step
    let lines: [String]
    let top: Double

    var barTop: Double { top + Double(lines.count) * SVGCanvas.lineHeight + gap }
    var bottom: Double { barTop + barHeight + gap }
  }

  var drawing: SVGDrawing {
    var canvas = SVGCanvas()
    let rows = self.rows
    let bottom = rows.last?.bottom ?? 0
    let ends = steps.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.units) }
    let scale = scale(ends)
    for (index, row) in rows.dropLast().enumerated() {
      let mark: SVGMark = row.step.units > 0 ? .gain : .loss
      draw(row, from: ends[index], to: ends[index + 1], scale, mark, &canvas)
      let x = scale(Double(ends[index + 1]))
      canvas.line(x, row.barTop + Self.barHeight, x, rows[index + 1].barTop, .link)
    }
    if let row = rows.last { draw(row, from: 0, to: total.units, scale, .after, &canvas) }
    canvas.line(scale(0), 2, scale(0), bottom, .zero)
    return SVGDrawing(height: bottom, body: canvas.body)
  }

  private var rows: [Row] {
    let room = Self.right - Self.left - Self.numberWidth
    return (steps + [total]).reduce(into: []) { rows, step in
      let lines = SVGCanvas.lines(of: step.name, within: room)
      rows.append(Row(step: step, lines: lines, top: rows.last?.bottom ?? 0))
    }
  }

  private func scale(_ ends: [Int]) -> LinearScale {
    let (low, high) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    return LinearScale(
      low: Double(low),
      high: Double(max(high, low + 1)),
      start: Self.left,
      end: Self.right
    )
  }

  private func draw(
    _ row: Row,
    from: Int,
    to: Int,
    _ scale: LinearScale,
    _ mark: SVGMark,
    _ canvas: inout SVGCanvas
  ) {
    let y = row.top + SVGCanvas.lineHeight
    canvas.label(lines: row.lines, Self.left + 4, y)
    let number = MemoNumbers.signed(row.step.units, 2)
    canvas.label(number, Self.right, y, .number, anchor: .end)
    let (start, end) = (scale(Double(from)), scale(Double(to)))
    canvas.rectangle(
      min(start, end),
      row.barTop,
      max(abs(end - start), 1),
      Self.barHeight,
      mark
    )
  }
}
