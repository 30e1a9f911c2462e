package import Allocation

/// What a firm puts around its memos: name, texts, what it may show to whom.
package struct FirmFrame: Sendable, Hashable {
  /// A picture in the head of the memo, embedded.
  package struct Logo: Sendable, Hashable {
    /// `image/png` or `image/svg+xml`.
    package let mediaType: String
    package let bytes: [UInt8]

    package init(mediaType: String, bytes: [UInt8]) {
      self.mediaType = mediaType
      self.bytes = bytes
    }

    /// The picture as an address that holds it whole.
    var address: String { "data:\(mediaType);base64,\(Base64.text(of: bytes))" }
  }

  /// Under which rules the firm speaks.
  package enum Licence: String, Sendable, Hashable, CaseIterable {
    case adviser
    case brokerDealer = "broker-dealer"
  }

  /// Who reads the memo.
  package enum Audience: String, Sendable, Hashable, CaseIterable {
    case retail
    case professional
  }

  package var name: String?
  /// Lines under the name.
  package var address: [String] = []
  package var logo: Logo?
  package var licence = Licence.adviser
  /// A broker-dealer may show projections only under an exemption.
  package var hasProjectionExemption = false
  package var audience = Audience.professional
  /// The audiences that may see hypothetical results.
  package var hypotheticalAudiences: Set<Audience> = [.professional, .retail]
  package var fees: LocalizedText?
  package var importantInformation: LocalizedText?
  /// How long a memo is kept, such as `five years`.
  package var retention: LocalizedText?
  /// Texts that look personal and may stand in a memo, such as the firm's own e-mail address.
  package var allowedContacts: [String] = []
  /// The greatest age of prices in days at the time of a check.
  package var priceAgeLimitDays = FirmFrame.standardPriceAgeDays

  /// Creates a frame that says nothing.
  package init() {}

  /// A week with its weekend: beyond it a price is not what an order will get.
  package static let standardPriceAgeDays = 7

  /// Whether scenario results and expected values may be shown.
  package var allowsProjections: Bool {
    hypotheticalAudiences.contains(audience) && (licence == .adviser || hasProjectionExemption)
  }

  /// The same frame of a firm that may show projections to everybody.
  var allowingProjections: FirmFrame {
    var frame = self
    frame.licence = .adviser
    frame.hypotheticalAudiences = Set(Audience.allCases)
    return frame
  }
}
