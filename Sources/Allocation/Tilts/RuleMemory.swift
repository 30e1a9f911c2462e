/// What rules with a memory were doing when they were last looked at.
///
/// A rule is taken to have been on, and a switch off, unless it is named here; so no memory and a memory
/// of nothing are the same. A rule named here comes on again only where its `entry` condition holds; a
/// switch named here stays on until its `off` condition holds.
public struct RuleMemory: Sendable, Hashable {
  /// Rules that were off, as `R08`, and switches that were on, as `R06.hawkish-gap`; in order, each once.
  public let names: [String]

  /// Nothing is remembered.
  public static let none = RuleMemory([])

  /// Creates a memory.
  public init(_ names: some Sequence<String>) { self.names = Set(names).sorted() }

  /// Whether a rule was off.
  func wasOff(_ rule: RuleHeading) -> Bool { names.contains(rule.id) }

  /// Whether a switch of a rule was on.
  func wasOn(_ control: TiltRule.Switch, of rule: RuleHeading) -> Bool {
    names.contains(Self.name(of: control, in: rule))
  }

  static func name(of control: TiltRule.Switch, in rule: RuleHeading) -> String {
    "\(rule.id).\(control.name)"
  }
}
