import Allocation

/// The text of a request that no allocation meets: which lines conflict, and what would free them.
struct ConflictText: Sendable {
  let plan: Plan
  let presentation: Presentation

  /// Adds the conflict to a page.
  func add(to page: inout Page) {
    page.addParagraph(
      presentation(
        "No allocation meets these lines together. Each would have to give way by what is shown; "
          + "`enough` says whether everything then fits.",
        "没有任何配置能同时满足以下各条。各条需按所示放宽；“足够”一栏说明放宽后是否全部满足。"
      ),
      .warning
    )
    var table = Table(
      [
        .init(presentation("Line", "条款")), .init(presentation("Relaxed by", "放宽"), .right),
        .init(presentation("Enough", "足够")), .init(presentation("Where", "出处")),
      ],
      indent: 2,
      cutsLastColumn: false,
      presentation
    )
    for line in plan.conflict {
      let amount = (line.sufficient ?? line.relaxation).map {
        presentation.numbers.percentAbove($0)
      }
      table.add([
        .init(presentation(line.name)),
        .init(amount ?? presentation("does not help", "无济于事")),
        .init(line.sufficient == nil ? presentation("no", "否") : presentation("yes", "是")),
        .init(line.source.map { "\($0.file):\($0.line):\($0.column)" } ?? ""),
      ])
    }
    page.add(table)
    page.add(
      presentation("Amounts are points of NAV.", "放宽幅度以净值百分点计。"),
      .faint
    )
  }
}
