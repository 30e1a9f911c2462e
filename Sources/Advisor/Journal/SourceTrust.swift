import Journal

/// How much weight sources get, where somebody has said so.
struct SourceTrust: Sendable {
  /// A share of the usual weight for each source named, 0 … 1.
  let shares: [String: Double]

  /// Nobody has said anything.
  static let untold = SourceTrust(shares: [:])

  private init(shares: [String: Double]) { self.shares = shares }

  /// Reads what is in force.
  ///
  /// - Parameters:
  ///   - view: The journal.
  ///   - last: Only what was said up to this entry.
  /// - Throws: What reading the journal throws.
  init(_ view: JournalView, upTo last: Int = .max) throws {
    var shares: [String: Double] = [:]
    for event in try view.newest([.trustSet], upTo: last, inForce: true).reversed() {
      shares[event.subject] = try event.content(TrustShare.self).share
    }
    self.shares = shares
  }

  /// The share of a source: 1 for one that nobody has spoken of.
  subscript(_ source: String) -> Double { shares[source] ?? 1 }
}
