import Markup
import PositionedData

/// The facts about itself that a filing with inline XBRL carries.
struct InlineXBRL {
  /// The name of the company that files.
  let registrant: String?
  /// The form and the period it is for, such as `10-K, period ended 2022-06-30`.
  let title: String?

  /// Reads the facts; `nil` for a page that is no filing.
  init?(_ tree: MarkupTree) {
    guard tree.names.contains(where: { $0.qualified.hasPrefix("ix:") }) else { return nil }
    var facts: [String: String] = [:]
    for (index, node) in tree.nodes.enumerated() where node.tag == .other {
      guard tree.name(of: index).qualified == "ix:nonnumeric",
        let name = tree.attribute(.name, of: index), name.hasPrefix("dei:"), facts[name] == nil
      else { continue }
      facts[name] = tree.text(of: index).folded
    }
    registrant = facts["dei:EntityRegistrantName"]
    let form = facts["dei:DocumentType"]
    let period = facts["dei:DocumentPeriodEndDate"]
    title = form.map { form in period.map { "\(form), period ended \($0)" } ?? form }
  }
}
