import Allocation
package import Diagnostics
package import PositionedData

extension FirmFrame {
  /// The name and version of the file format.
  package static let schema = "advisor.memo-frame/1"
  /// The file in a frame's folder that states it; the logo lies beside it.
  package static let fileName = "frame.json"
  /// Names a logo may have in the folder, with their media types, best first.
  package static let logoFiles = [
    (name: "logo.svg", mediaType: "image/svg+xml"), (name: "logo.png", mediaType: "image/png"),
  ]

  /// Reads an `advisor.memo-frame/1` document.
  ///
  /// - Throws: ``InputError`` with every finding (E1xxx, E5103).
  package init(reading document: LocatedDocument, logo: Logo?) throws(InputError) {
    var findings = Findings()
    self.init()
    self.logo = logo
    read(document.field, &findings)
    try findings.throwIfErrors()
  }

  private mutating func read(_ field: Field, _ findings: inout Findings) {
    guard var object = field.object(as: "a firm's frame", &findings),
      object.isOf(Self.schema, &findings)
    else { return }
    name = object.optional("name")?.nonEmptyString(&findings)
    address = object.optional("address")?.strings(&findings) ?? []
    if let licence = object.optional("licence")?.choice(Licence.self, &findings) {
      self.licence = licence
    }
    if let audience = object.optional("audience")?.choice(Audience.self, &findings) {
      self.audience = audience
    }
    hasProjectionExemption = object.optional("projectionExemption")?.bool(&findings) ?? false
    if let words = object.optional("hypotheticalAudiences")?.strings(&findings) {
      hypotheticalAudiences = Set(words.compactMap(Audience.init(rawValue:)))
    }
    fees = object.localized("fees", &findings)
    importantInformation = object.localized("importantInformation", &findings)
    retention = object.localized("retention", &findings)
    allowedContacts = object.optional("allowedContacts")?.strings(&findings) ?? []
    if let days = object.optional("priceAgeLimitDays")?.integer(in: 0...366, &findings) {
      priceAgeLimitDays = days
    }
    object.finish(&findings)
  }
}
