package import RuleLanguage

/// A dated observation that rules may read, as the rule book declares it.
public struct Signal: Sendable, Hashable {
  /// How several observations become one value.
  public enum Aggregation: Sendable, Hashable {
    /// The newest observation.
    case latest
    /// The mean of the observations in a window that ends at the newest, Monday to Friday.
    case mean(businessDays: Int)
  }

  /// A level that a signal stands at, such as funding: green, amber, red.
  public struct Level: Sendable, Hashable {
    /// The level's name, such as `funding`.
    public let name: String
    /// The states from calm to worst; the first holds below every threshold.
    public let states: [String]
    /// The value above which each state after the first holds, in the signal's unit, ascending.
    public let thresholds: [Double]
  }

  /// The name rules use, such as `sofr_iorb`.
  public let name: String
  /// The name a person reads.
  public let title: LocalizedText
  /// The unit as its file writes it, such as `bp` or `percent`.
  public let unit: String
  /// The type and look of its value in rules.
  package let measure: Measure
  /// How observations become a value.
  public let aggregation: Aggregation
  /// How old the newest observation may be, in business days, Monday to Friday.
  public let maximumAgeBusinessDays: Int
  /// What a missing or stale signal counts as, in the signal's unit.
  public let whenMissing: Double
  /// What `change(signal, period)` counts as when no observation is that old, as a fraction; `nil`
  /// for a signal whose change no rule may read.
  public let changeWhenMissing: Double?
  /// The level it stands at; `nil` when it has none.
  public let level: Level?
  /// Where data files hold it; the first that a file has is taken.
  package let series: [Series]

  /// A series of a data file, or one less another, by the names the file gives them.
  package struct Series: Sendable, Hashable {
    package let name: String
    package let less: String?

    /// Reads `RIFLGFCY02_N.B` or `BC_2YEAR - BC_3MONTH`.
    init?(_ text: String) {
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 1 || words.count == 3 && words[1] == "-" else { return nil }
      name = words[0]
      less = words.count == 3 ? words[2] : nil
    }
  }
}

/// What a signal says at a date.
public struct SignalReading: Sendable, Hashable {
  /// Where the value comes from.
  public enum Basis: Sendable, Hashable {
    /// Observations that are fresh enough.
    case observed
    /// The newest observation is too old: the rule book's value for a missing signal stands.
    case stale
    /// There is no observation: the rule book's value for a missing signal stands.
    case missing
  }

  /// The name of the signal.
  public let name: String
  /// The value the rules read, in the signal's unit.
  public let value: Double
  /// Where it comes from.
  public let basis: Basis
  /// The date of the newest observation, ISO 8601; `nil` when there is none.
  public let date: String?
  /// The source of the newest observation, as the file has it.
  public let source: String?
  /// The state of its level; `nil` when it has none.
  public let state: String?
}
