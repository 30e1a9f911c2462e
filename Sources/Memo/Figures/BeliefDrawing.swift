/// Probabilities over past revisions: one line a scenario, named at its end.
struct BeliefDrawing {
  /// One scenario's path.
  struct Line {
    let mark: String
    let values: [Double]
  }

  let lines: [Line]
  /// One for each revision.
  let dates: [String]

  private static let left = 34.0
  private static let right = 340.0
  private static let top = 14.0
  private static let plotHeight = 130.0
  private static let dashes = ["path p1", "path p2", "path p3", "path p4"]

  var drawing: SVGDrawing {
    var canvas = SVGCanvas()
    let largest = lines.flatMap(\.values).max() ?? 1
    let scale = LinearScale(
      low: 0,
      high: min(1, max(largest * 1.15, 0.1)),
      start: Self.top + Self.plotHeight,
      end: Self.top
    )
    for tick in scale.ticks(about: 5) {
      canvas.line(Self.left, scale(tick), Self.right, scale(tick), tick == 0 ? "zero" : "grid")
      canvas.label(
        MemoNumbers.fixed(tick * 100, 0) + "%",
        Self.left - 4,
        scale(tick) + 4,
        "s",
        anchor: .end
      )
    }
    let step = (Self.right - Self.left) / Double(max(dates.count - 1, 1))
    for (index, line) in lines.enumerated() { draw(line, index, step, scale, &canvas) }
    let bottom = Self.top + Self.plotHeight + 16
    canvas.label(dates.first ?? "", Self.left, bottom, "s")
    canvas.label(dates.last ?? "", Self.right, bottom, "s", anchor: .end)
    return SVGDrawing(height: bottom + 6, body: canvas.body)
  }

  private func draw(
    _ line: Line,
    _ index: Int,
    _ step: Double,
    _ scale: LinearScale,
    _ canvas: inout SVGCanvas
  ) {
    let points = line.values.enumerated().map { (x: Self.left + Double($0) * step, y: scale($1)) }
    canvas.path(points, Self.dashes[index % Self.dashes.count])
    for point in points { canvas.circle(point.x, point.y, 2.5, "dot") }
    guard let end = points.last, let value = line.values.last else { return }
    let others = lines[..<index].compactMap { $0.values.last }.filter {
      abs(scale($0) - end.y) < 13
    }
    canvas.label(
      "\(line.mark) \(MemoNumbers.probability(value))",
      end.x + 6,
      end.y + 4 + Double(others.count) * 13,
      "b"
    )
  }
}
