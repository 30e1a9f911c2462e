import PositionedData

extension Plan {
  /// A figure before and after.
  package typealias Change = Outlook.Change

  /// One sleeve: what is held, wanted, allowed and recommended.
  package struct SleeveLine: Sendable, Hashable, Identifiable {
    package let id: String
    package let name: LocalizedText
    /// The unit an overlay's exposure is per; `nil` for a funded sleeve.
    package let overlayUnit: OverlayTerms.Unit?
    package let today: Double
    package let anchor: Double
    /// After all rules.
    package let target: Double
    /// The programme's answer.
    package let weight: Double
    /// What the trades come to.
    package let achieved: Double
    /// See ``Sleeve/tradingCost``.
    package let cost: Double
    package let low: Double
    package let high: Double
    /// σ: the kink value of the trading terms, −1 … 1.
    package let kink: Double

    /// Whether the sleeve holds capital.
    package var isFunded: Bool { overlayUnit == nil }
    /// The change recommended.
    package var change: Double { weight - today }
  }

  /// A sleeve that is neither held, nor in the anchor, nor in the target.
  package struct AbsentSleeve: Sendable, Hashable, Identifiable {
    package let id: String
    package let name: LocalizedText
  }

  /// One scenario.
  package struct ScenarioLine: Sendable, Hashable, Identifiable {
    package let id: String
    package let slug: String
    package let name: LocalizedText
    package let probability: Double
    /// Expected result over twelve months and result of the shock; `nil` when nothing fits.
    package let result: Result?

    /// What a scenario does to the portfolio, fractions of NAV.
    package struct Result: Sendable, Hashable {
      package let return12m: Change
      package let shock: Change
    }
  }

  /// Figures for the whole portfolio, fractions of NAV.
  package struct Risk: Sendable, Hashable {
    package let expectedReturn: Change
    package let volatility: Change
    /// A positive number is a loss.
    package let cvar95: Change
    /// Against the anchor, a year.
    package let trackingError: Double
    /// One-way.
    package let turnover: Double
  }

  /// A replayed episode.
  package struct Replay: Sendable, Hashable {
    package let id: String
    package let name: LocalizedText
    package let result: Change
  }

  /// What one signal said.
  package struct SignalLine: Sendable, Hashable {
    package let name: String
    package let title: LocalizedText
    package let unit: String
    package let value: Double
    package let basis: SignalReading.Basis
    package let date: String?
    package let source: String?
    package let level: String?
    package let state: String?
  }

  /// Why each weight moved.
  package struct Reasons: Sendable, Hashable {
    package let contributions: [Contribution]
    /// Whether another set of multipliers would explain the same weights.
    package let isOneOfSeveral: Bool
  }

  /// One reason and what it moves.
  package struct Contribution: Sendable, Hashable {
    package let reason: String
    package let name: LocalizedText
    package let kind: Explanation.Kind
    /// The change of each of ``Plan/sleeves``.
    package let values: [Double]
  }

  /// The orders with what is left over.
  package struct Orders: Sendable, Hashable {
    package let trades: [Trade]
    package let skipped: [Skipped]
    package let residualCash: Money
    package let estimatedCost: Money
    package let roundingError: Double
    package let brokenByRounding: [String]
  }

  /// One order.
  package struct Trade: Sendable, Hashable {
    package let ticker: String
    /// The ids of the sleeves it moves.
    package let sleeves: [String]
    package let side: TradeList.Side
    package let quantity: Quantity
    package let price: Money
    /// Signed as cash: a buy is negative.
    package let amount: Money
    package let reasons: [String]
  }

  /// Something that was wanted and is not traded.
  package struct Skipped: Sendable, Hashable {
    /// A ticker or a sleeve's id.
    package let subject: String
    package let isSleeve: Bool
    package let wanted: Double
    package let reason: TradeList.Skipped.Reason
    package let id: String
  }
}
