public import Diagnostics
package import RuleLanguage

/// What every rule of a book has: its name, its reason and its place.
public struct RuleHeading: Sendable, Hashable {
  /// The id, such as `R01`.
  public let id: String
  /// The name a person may type instead, such as `gold`.
  public let slug: String
  /// The title.
  public let title: LocalizedText
  /// Why the rule is there.
  public let because: LocalizedText
  /// Ids of the thesis claims it rests on; empty for a risk rule.
  public let claims: [String]
  /// Whether the rule is on unless a client opts out.
  public let isEnabled: Bool
  /// Where the rule stands.
  public let span: SourceSpan
}

/// A rule that moves the target: condition → tilt, paid for by named sleeves.
public struct TiltRule: Sendable, Hashable {
  /// What one sleeve is tilted by.
  package struct Purchase: Sendable, Hashable {
    /// The index of the sleeve.
    package let sleeve: Int
    /// A share of NAV, or for an overlay an exposure; not negative.
    package let size: CheckedExpression
  }

  /// The most that a bought sleeve may come to.
  package struct Cap: Sendable, Hashable {
    package let sleeve: Int
    package let ceiling: CheckedExpression
    /// The condition under which the cap applies; `nil` for always.
    package let condition: CheckedExpression?
  }

  /// Sleeves that pay, pro rata to what may be taken of each.
  package struct FundingTier: Sendable, Hashable {
    /// How much the tier may pay.
    package enum Ceiling: Sendable, Hashable {
      /// All sleeves of the tier together.
      case together(CheckedExpression)
      /// Each sleeve by itself; `held` is its anchor weight.
      case each(CheckedExpression)
    }

    package let sleeves: [Int]
    package let ceiling: Ceiling
  }

  /// A condition that scales the tilt while it holds.
  package struct Switch: Sendable, Hashable {
    package let name: String
    package let title: LocalizedText
    package let on: CheckedExpression
    /// With a memory of the last state: the condition under which it goes off again.
    package let off: CheckedExpression?
    /// What the tilt is multiplied by while the switch is on, 0 … 1.
    package let times: CheckedExpression
    package let span: SourceSpan
  }

  /// Where the money of a barred purchase goes instead.
  package struct Redirect: Sendable, Hashable {
    package let barred: Int
    /// Shares of the amount by sleeve; they sum to one.
    package let shares: [SleeveShare]
  }

  /// Name, reason and place.
  public let heading: RuleHeading
  /// The id of the rule this one stands in for where its overlay may not be held with futures.
  public let substituteFor: String?
  package let definitions: [Definition]
  package let purchases: [Purchase]
  package let redirects: [Redirect]
  package let caps: [Cap]
  package let funding: [FundingTier]
  package let switches: [Switch]
  /// With a memory of the last state: what must hold for the rule to come on.
  package let entry: CheckedExpression?

  /// A named expression of the rule's own, such as a steepener's expected edge.
  package struct Definition: Sendable, Hashable {
    package let name: String
    /// The slot that holds its value for the rule's other expressions.
    package let slot: Int
    package let value: CheckedExpression
  }
}

/// A rule that scales another one while a condition holds.
public struct ScaleRule: Sendable, Hashable {
  /// Name, reason and place.
  public let heading: RuleHeading
  /// The id of the rule that is scaled.
  public let scaledRule: String
  /// Where it says so.
  public let scaledSpan: SourceSpan
  package let condition: CheckedExpression
  package let times: CheckedExpression
}

/// A rule that adds a constraint, which may depend on beliefs and signals.
public struct LimitRule: Sendable, Hashable {
  /// What is limited.
  public enum Subject: Sendable, Hashable {
    /// The weight of one sleeve.
    case sleeve(Int)
    /// The summed weight of a group.
    case group(String, members: [Int])
    /// The instantaneous loss in a scenario.
    case loss(scenario: Int)
    /// Initial margin and stressed calls of all overlays, as a share of a sleeve.
    case margin(of: Int)
  }

  /// Which way the limit points.
  public enum Direction: Sendable, Hashable {
    /// The subject may not be under the level.
    case atLeast
    /// The subject may not be over the level.
    case atMost
  }

  /// Name, reason and place.
  public let heading: RuleHeading
  /// What is limited.
  public let subject: Subject
  /// Which way.
  public let direction: Direction
  package let level: CheckedExpression
  /// Whether the level is kept inside the client's own band.
  public let isWithinBand: Bool
  /// Sleeves that pay, pro rata to the target before; empty when the programme alone decides.
  public let payers: [Int]
  /// Where the payers' money goes, as shares that sum to one; empty when the payers are overlays.
  public let receivers: [SleeveShare]
  /// The place in the yielding order of the rule book; `nil` for a hard limit.
  public let yields: Int?
}

/// A rule about policies rather than portfolios: what every policy should state, and in what range.
public struct ExpectationRule: Sendable, Hashable {
  /// The range that a budget should be in.
  public struct Range: Sendable, Hashable {
    /// The budget's key in a policy's limits.
    public let budget: String
    /// The low end, a fraction of NAV.
    public let low: Double
    /// The high end, a fraction of NAV.
    public let high: Double
  }

  /// Name, reason and place.
  public let heading: RuleHeading
  /// The ranges expected.
  public let ranges: [Range]
}
