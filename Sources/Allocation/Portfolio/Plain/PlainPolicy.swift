internal import Diagnostics

/// What a policy's keys gave, in whatever order they came.
struct PlainPolicy {
  var name: String?
  var strategic: Policy.Strategic?
  var strategicSpan: SourceSpan?
  var bands: [Policy.Band] = []
  var limits = PolicyLimits()
  var restrictions: [Policy.Restriction] = []
  var ringFenced: Money?
  var ringFencedSpan: SourceSpan?
  var metric = Policy.Metric.standard
  var costs: [SleeveShare] = []
  var minimumTrade = Policy.standardMinimumTrade
}
