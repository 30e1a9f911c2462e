import Allocation
import Diagnostics
import PositionedData

/// A plan in the form asked for.
struct RebalanceResult: Sendable {
  let plan: Plan
  let presentation: Presentation
  let detail: Bool

  /// Writes the whole result as text.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - fields: The fields of JSON or the columns of CSV to keep; `nil` for all.
  /// - Returns: The text, ended.
  /// - Throws: ``Failure`` that names a field there is none of.
  func text(_ format: OutputFormat, fields: [String]?) throws(Failure) -> String {
    switch format {
    case .text where presentation.isPlain:
      RebalancePlain(plan: plan, presentation: presentation, detail: detail).page.text
    case .text: RebalanceText(plan: plan, presentation: presentation, detail: detail).page.text
    case .markdown: RebalanceMarkdown(plan: plan, presentation: presentation).text
    case .csv: try csv(fields)
    case .json: JSONWriter.text(try json(fields))
    }
  }

  private func csv(_ fields: [String]?) throws(Failure) -> String {
    if fields == ["trades"] { return RebalanceCSV.trades(plan).text() }
    if let fields { try check(fields, among: RebalanceCSV.columns + ["trades"]) }
    return RebalanceCSV.sleeves(plan, presentation).text(columns: fields)
  }

  private func json(_ fields: [String]?) throws(Failure) -> JSONValue {
    let whole = plan.json(detail: detail)
    guard let fields, case .object(let members) = whole else { return whole }
    try check(fields, among: members.keys.sorted())
    let kept = Set(fields + ["schema"])
    return .object(members.filter { kept.contains($0.key) })
  }

  private func check(_ fields: [String], among known: [String]) throws(Failure) {
    for field in fields where !known.contains(field) {
      let near = nearestName(to: field, among: known).map { ["did you mean `\($0)`?"] }
      throw Failure(
        .usage,
        "E4003",
        "there is no field `\(field)` in this result",
        help: near ?? ["fields are \(known.joined(separator: ", "))"]
      )
    }
  }
}
