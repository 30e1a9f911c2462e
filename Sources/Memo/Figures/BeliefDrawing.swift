import PositionedData

/// Probabilities over past revisions: one stepped line a scenario, named at its end.
struct BeliefDrawing {
  /// One scenario's path.
  struct Line {
    let mark: String
    let name: String
    let values: [Double]
  }

  let lines: [Line]
  /// One for each revision, in order.
  let dates: [CalendarDate]

  private static let left = 34.0
  private static let right = 340.0
  /// How far the last revision holds beyond its day.
  private static let tail = 14.0
  private static let top = 14.0
  private static let plotHeight = 110.0

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
      canvas.line(Self.left, scale(tick), Self.right, scale(tick), tick == 0 ? .zero : .grid)
      let number = MemoNumbers.fixed(tick * 100, 0) + "%"
      canvas.label(number, Self.left - 4, scale(tick) + 4, .small, anchor: .end)
    }
    let places = self.places
    for (index, line) in lines.enumerated() { draw(line, index, places, scale, &canvas) }
    nameEnds(scale, &canvas)
    let axis = Self.top + Self.plotHeight + 16
    canvas.label(dates.first?.description ?? "", Self.left, axis, .small)
    canvas.label(dates.last?.description ?? "", Self.right, axis, .small, anchor: .end)
    let bottom = nameLines(axis + 20, &canvas)
    return SVGDrawing(height: bottom, body: canvas.body)
  }

  /// Where each revision stands: by its day; evenly where all are of one day.
  private var places: [Double] {
    let width = Self.right - Self.tail - Self.left
    guard let first = dates.first, let last = dates.last, first != last else {
      return dates.indices.map { Self.left + width * Double($0) / Double(max(dates.count - 1, 1)) }
    }
    let days = Double(first.days(to: last))
    return dates.map { Self.left + width * Double(first.days(to: $0)) / days }
  }

  /// Draws a line that holds its height until the next revision.
  private func draw(
    _ line: Line,
    _ index: Int,
    _ places: [Double],
    _ scale: LinearScale,
    _ canvas: inout SVGCanvas
  ) {
    let points = zip(places, line.values).map { (x: $0, y: scale($1)) }
    let steps = zip(points, points.dropFirst()).flatMap { [$0, (x: $1.x, y: $0.y)] }
    let end = points.last.map { (x: Self.right, y: $0.y) }
    canvas.path(
      steps + points.suffix(1) + [end].compactMap { $0 },
      SVGMark.paths[index % SVGMark.paths.count]
    )
    for point in points { canvas.circle(point.x, point.y, 2.5, .dot) }
  }

  /// Writes each line's mark and value at its end, none over another.
  private func nameEnds(_ scale: LinearScale, _ canvas: inout SVGCanvas) {
    let ends = lines.compactMap { line in
      line.values.last.map { (mark: line.mark, value: $0, y: scale($0) + 4) }
    }.sorted { $0.y < $1.y }
    var lowest = -Double.infinity
    for end in ends {
      lowest = max(end.y, lowest + SVGCanvas.lineHeight)
      let words = "\(end.mark) \(MemoNumbers.probability(end.value))"
      canvas.label(words, Self.right + 6, lowest, .bold)
    }
  }

  /// Says what each mark stands for; returns where the drawing ends.
  private func nameLines(_ top: Double, _ canvas: inout SVGCanvas) -> Double {
    for (index, line) in lines.enumerated() {
      let y = top + Double(index) * 16
      let mark = SVGMark.paths[index % SVGMark.paths.count]
      canvas.path([(x: Self.left, y: y - 4), (x: Self.left + 28, y: y - 4)], mark)
      canvas.label(line.mark, Self.left + 36, y, .bold)
      canvas.label(line.name, Self.left + 54, y)
    }
    return top + Double(lines.count) * 16 - 6
  }
}
