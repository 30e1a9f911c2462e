/// How well one source's forecasts have done.
package struct SourceScore: Sendable, Hashable {
  /// Whose they are.
  package let source: Speaker
  /// How many things were resolved that it had spoken of.
  package let resolved: Int
  /// The mean Brier score; each resolution counts once, however often the source spoke of it.
  package let brier: Double
  /// The mean Brier score of equal odds on the same resolutions.
  package let equalOdds: Double
  /// The mean logarithmic score.
  package let logarithmic: Double
  /// How often its favourites came true, less how sure it was of them; below zero it was too sure.
  package let confidenceGap: Double

  /// 1 − Brier / Brier of equal odds: above zero it knew more than nothing.
  package var skill: Double { 1 - brier / equalOdds }

  /// Resolutions under which a score says little.
  package static let enough = 20
  /// Resolutions under which nothing is suggested.
  package static let fewest = 5
  /// A gap beyond this is worth a word.
  package static let noticeableGap = 0.10
  /// What a mean of a few thousand probabilities may lose to rounding.
  private static let rounding = 1e-9

  /// What the numbers can bear to have said about them.
  package enum Judgement: Sendable, Hashable {
    /// Fewer than ``SourceScore/fewest``: nothing.
    case tooFew
    case overconfident
    case underconfident
    case calibrated
  }

  /// The judgement.
  package var judgement: Judgement {
    if resolved < Self.fewest { return .tooFew }
    let noticeable = Self.noticeableGap + Self.rounding
    if confidenceGap < -noticeable { return .overconfident }
    return confidenceGap > noticeable ? .underconfident : .calibrated
  }

  /// A share of its usual weight that the record would bear out; `nil` where nothing is suggested.
  ///
  /// A loss against equal odds takes weight away, the more the more was resolved: as if
  /// ``SourceScore/enough`` resolutions at par had come before. Nothing is ever added.
  package var suggestedTrust: Double? {
    guard resolved >= Self.fewest, skill < 0 else { return nil }
    let share = Double(resolved) / Double(resolved + Self.enough)
    let trust = 1 + share * max(skill, -1) / 0.5
    return max(0.1, (trust * 20).rounded() / 20)
  }

  /// Scores forecasts, a line for each source, those with most resolutions first.
  package static func scores(of forecasts: [Forecast]) -> [SourceScore] {
    Dictionary(grouping: forecasts, by: \.source)
      .map { SourceScore(source: $0, $1) }
      .sorted { ($1.resolved, $0.source) < ($0.resolved, $1.source) }
  }

  private init(source: Speaker, _ forecasts: [Forecast]) {
    let rounds = Dictionary(grouping: forecasts, by: \.resolution).values
      .sorted { $0[0].resolution < $1[0].resolution }
    func mean(_ measure: (Forecast) -> Double) -> Double {
      rounds.reduce(0) { sum, round in
        sum + round.reduce(0) { $0 + measure($1) } / Double(round.count)
      } / Double(rounds.count)
    }
    self.source = source
    resolved = rounds.count
    brier = mean(\.brier)
    equalOdds = mean(\.equalOddsBrier)
    logarithmic = mean(\.logarithmic)
    confidenceGap = mean { forecast in
      let most = forecast.probabilities.max() ?? 0
      return (forecast.probabilities[forecast.outcome] == most ? 1 : 0) - most
    }
  }
}
