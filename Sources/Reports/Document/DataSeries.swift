import Markup

/// A time series of a data file: SDMX-ML, or the US Treasury's yield curve by tenor.
package struct DataSeries: Sendable, Hashable {
  /// A dimension or attribute, as the file names it.
  package struct Attribute: Sendable, Hashable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The quote of an observation: most are never asked for.
  package enum Quote: Sendable, Hashable {
    /// It stands in the text of the report, in a range of its bytes.
    case standing(Range<Int>)
    /// It was taken out of the report, of which the text was not kept.
    case taken(SourcedText)

    /// The quote as text.
    func text(in source: DocumentSource) -> SourcedText {
      switch self {
      case .taken(let text): text
      case .standing(let range):
        SourcedText(
          String(decoding: source.text.bytes[range], as: UTF8.self),
          at: range.lowerBound
        )
      }
    }
  }

  package struct Observation: Sendable, Hashable {
    /// The period as written: `2026-03`, `2026-W13`, `2026-03-31`, `2026-Q1`.
    package let period: String
    /// The value before the unit multiplier; `nil` when the file marks it as missing.
    package let value: Double?
    /// The markup that says it, verbatim.
    package let quote: Quote

    package init(period: String, value: Double?, quote: Quote) {
      self.period = period
      self.value = value
      self.quote = quote
    }
  }

  /// A title a person can read, or the key's values joined when the file has none.
  package let title: String
  /// Dimensions and attributes in file order.
  package let attributes: [Attribute]
  /// The unit as written, such as `USD`, `BP` or `Percent:_Per_Year`.
  package let unit: String?
  /// The power of ten the values are to be multiplied by (`UNIT_MULT`): 9 for billions.
  package let unitMultiplier: Int
  /// Observations in file order; of a long series only the newest are kept.
  package let observations: [Observation]

  package init(
    title: String,
    attributes: [Attribute],
    unit: String?,
    unitMultiplier: Int,
    observations: [Observation]
  ) {
    self.title = title
    self.attributes = attributes
    self.unit = unit
    self.unitMultiplier = unitMultiplier
    self.observations = observations
  }
}
