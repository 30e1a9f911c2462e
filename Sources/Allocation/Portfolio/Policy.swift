public import Diagnostics
public import PositionedData
package import RuleLanguage

/// The client's rules: the anchor, bands, budgets and permissions that no tilt may break.
public struct Policy: Sendable, Hashable {
  /// Where the strategic weights come from.
  public enum Strategic: Sendable, Hashable {
    /// Stated weights, fractions of NAV that sum to one.
    case weights([SleeveShare])
    /// Whatever is held today.
    case holdings
  }

  /// A limit's value, its place in the yielding order, and where the file says so.
  public struct Limit: Sendable, Hashable {
    /// A fraction of NAV (of cash for ``Policy/marginOfCash``).
    public let value: Double
    /// The place in the yielding order, 1 gives way first; `nil` for a hard limit.
    public let yields: Int?
    /// Where the file states it.
    public let span: SourceSpan
  }

  /// What a band or a cap is about.
  public enum Subject: Sendable, Hashable {
    /// One sleeve, by index in ``RuleBook/sleeves``.
    case sleeve(Int)
    /// A named group and its members' indices.
    case group(String, members: [Int])
  }

  /// The range that a sleeve or a group must stay in, fractions of NAV.
  public struct Band: Sendable, Hashable {
    /// What is bounded.
    public let subject: Subject
    /// The name as the client's file writes it.
    public let name: String
    /// The least weight.
    public let low: Double
    /// The greatest weight.
    public let high: Double
    /// The place in the yielding order; `nil` for a hard band.
    public let yields: Int?
    /// Where the file states it.
    public let span: SourceSpan
  }

  /// The largest instantaneous loss allowed in one scenario.
  public struct StressLimit: Sendable, Hashable {
    /// The index of the scenario in ``RuleBook/scenarios``.
    public let scenario: Int
    /// The loss, as a positive fraction of NAV.
    public let loss: Limit
  }

  /// What the client allows of one overlay.
  public struct OverlayPermission: Sendable, Hashable {
    /// The index of the overlay in ``RuleBook/sleeves``.
    public let overlay: Int
    /// Whether the overlay may be held in any form.
    public let allowed: Bool
    /// The tickers that may be used; without a future among them the funded substitute is meant.
    public let instruments: [String]
    /// What the overlay may use: the greatest exposure (fraction of NAV per unit) or the stress budget
    /// (fraction of NAV), as the rules of that overlay read it.
    public let budget: Double
    /// Where the file states it.
    public let span: SourceSpan
  }

  /// A house restriction that the client has switched on, such as `no_derivatives`.
  public struct Restriction: Sendable, Hashable {
    /// The index of the restriction in ``RuleBook/restrictions``.
    public let index: Int
    /// The restriction's name in the rule book.
    public let name: String
    /// Where the file states it.
    public let span: SourceSpan
  }

  /// Cash that must be there by a date.
  public struct CashNeed: Sendable, Hashable {
    /// The date it is due.
    public let date: CalendarDate
    /// How much.
    public let amount: Money
    /// What for.
    public let note: String
  }

  /// A need for cash as the file states it, once or repeated.
  public struct PlannedNeed: Sendable, Hashable {
    /// When it is due.
    public enum Schedule: Sendable, Hashable {
      /// On one date.
      case once(CalendarDate)
      /// Every so many months after the date of the recommendation, for a number of months.
      case every(months: Int, during: Int)
    }

    /// When it is due.
    public let schedule: Schedule
    /// How much each time.
    public let amount: Money
    /// What for.
    public let note: String
    /// Where the file states it.
    public let span: SourceSpan
  }

  /// How new money is brought in.
  public struct PhaseIn: Sendable, Hashable {
    /// How many tranches are still to come, this one included; at least one.
    public let tranches: Int
    /// The condition under which nothing trades; its slots are those of ``RuleBook/references``, then
    /// those of ``furtherReferences``.
    package let pauseWhen: CheckedExpression?
    /// Values that the condition asks for and no rule of the book does, by slot after the book's.
    package let furtherReferences: [Reference]
    /// The condition as written.
    public let pauseText: String?
    /// Where the file states it.
    public let span: SourceSpan
  }

  /// How far the target is followed and what trading weighs.
  public struct Metric: Sendable, Hashable {
    /// The ridge δ: a point of weight in any funded sleeve counts at least like a point of a sleeve
    /// with this volatility a year.
    public let ridgeVolatilityPerYear: Double
    /// κ: converts trading cost into risk units.
    public let costAversion: Double

    /// The contract's defaults: δ = 10 % a year, κ = 0.02.
    public static let standard = Metric(ridgeVolatilityPerYear: 0.10, costAversion: 0.02)
  }

  /// A name for the output, such as `moderate-growth v3`; the portfolio's id where the file has none.
  public let name: String
  /// The anchor.
  public let strategic: Strategic
  /// Where the file states the anchor.
  public let strategicSpan: SourceSpan
  /// Ranges for sleeves and groups, in file order.
  public let bands: [Band]
  /// The client's own groups.
  public let groups: [SleeveGroup]
  /// One-way turnover budget, a fraction of NAV.
  public let turnover: Limit?
  /// Tracking-error budget against the anchor, a fraction of NAV a year.
  public let trackingError: Limit?
  /// Stress-loss limits, in file order.
  public let stressLosses: [StressLimit]
  /// The greatest share of cash that overlay margin may take.
  public let marginOfCash: Limit?
  /// What is allowed of each overlay; an overlay that is not named is not allowed.
  public let overlays: [OverlayPermission]
  /// Restrictions switched on.
  public let restrictions: [Restriction]
  /// Cash needs, in file order; ``cashNeeds(from:)`` has their dates.
  public let plannedNeeds: [PlannedNeed]
  /// Cash set aside that no rule may count on.
  public let ringFenced: Money?
  /// Where the file sets it aside.
  public let ringFencedSpan: SourceSpan?
  /// How new money is brought in; `nil` when all of it is invested.
  public let phaseIn: PhaseIn?
  /// Metric parameters.
  public let metric: Metric
  /// The client's own trading costs, by sleeve, in the units of ``Sleeve/tradingCost``.
  public let tradingCosts: [SleeveShare]
  /// The least change of a sleeve that is traded, a fraction of NAV; see ``TradeList``.
  public let minimumTrade: Double
  /// Ids of rules that are off by default and that the client wants.
  public let optIns: [String]
  /// The file that states the policy.
  public let source: SourceFile

  /// The least change that is traded where a policy says nothing: half a point of NAV.
  ///
  /// Smaller drifts
  /// come and go, and trading them costs more than it keeps.
  public static let standardMinimumTrade = 0.005
}
