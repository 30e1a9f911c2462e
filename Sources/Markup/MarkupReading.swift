package import Diagnostics

/// A report read into a tree, with everything that was found on the way.
package struct MarkupReading: Sendable, Hashable {
  /// The name a person knows the file by.
  package let name: String
  /// The report as UTF-8, with the way back to its bytes.
  package let text: DecodedText
  package let tree: MarkupTree
  /// Bytes and lines of the file before the text, when the text is a part of a file.
  package let byteShift: Int
  package let lineShift: Int
  /// Warnings: a wrong label, broken XML that was read as far as it goes, and so on.
  package let diagnostics: [Diagnostic]

  /// Reads a report from its bytes: XML or HTML, compressed or not, in any common encoding.
  ///
  /// Nothing else is read: no document type, no entity, no address.
  ///
  /// - Throws: ``InputError`` when the bytes are no markup, pass a limit or hold an entity
  ///   declaration.
  package init(
    _ bytes: [UInt8],
    name: String,
    limits: MarkupLimits = .report
  ) throws(InputError) {
    let findings = MarkupFindings(name: name)
    let content = try Self.unpack(bytes, findings: findings, limits: limits)
    let (text, encodingWarnings) = try Self.decode(content, findings: findings)
    if let offset = AttributeScan.firstExcess(
      in: text.bytes,
      limit: limits.attributesPerElement
    ) {
      throw InputError([findings.tooManyAttributes(limits.attributesPerElement, at: offset)])
    }
    var warnings = encodingWarnings
    switch ContentSniffing.dialect(of: text.bytes) {
    case .html:
      let outcome = LibxmlReader.readHTML(text.bytes, limits: limits)
      if let refusal = outcome.refusal {
        throw InputError([findings.refused(refusal, limits: limits)])
      }
      if outcome.wasFlattened { warnings.append(findings.flattened(limits.depth)) }
      tree = outcome.tree
    case .xml:
      tree = try Self.readXML(text, findings: findings, limits: limits, warnings: &warnings)
    }
    self.name = name
    self.text = text
    byteShift = 0
    lineShift = 0
    self.diagnostics = warnings
  }

  /// Reads a part of a large XML file.
  init(
    part bytes: [UInt8],
    name: String,
    byteShift: Int,
    lineShift: Int,
    limits: MarkupLimits
  ) throws(InputError) {
    let findings = MarkupFindings(name: name)
    guard UTF8Repair.faults(in: bytes).isEmpty else {
      throw InputError([findings.notUTF8(at: max(0, byteShift))])
    }
    var warnings: [Diagnostic] = []
    text = DecodedText(utf8: bytes)
    tree = try Self.readXML(text, findings: findings, limits: limits, warnings: &warnings)
    self.name = name
    self.byteShift = byteShift
    self.lineShift = lineShift
    diagnostics = warnings
  }

  /// Reads a fragment of HTML that was found inside another report, such as a feed's description.
  package init(fragment bytes: [UInt8], name: String, limits: MarkupLimits = .report) {
    let faults = UTF8Repair.faults(in: bytes)
    self.name = name
    text = DecodedText(
      utf8: faults.isEmpty ? bytes : UTF8Repair.repair(bytes, faults: faults).bytes
    )
    let isSafe =
      AttributeScan.firstExcess(in: text.bytes, limit: limits.attributesPerElement) == nil
    tree =
      isSafe
      ? LibxmlReader.readHTML(text.bytes, limits: limits).tree
      : MarkupTree(dialect: .html, source: [])
    byteShift = 0
    lineShift = 0
    diagnostics = []
  }

  private static func unpack(
    _ bytes: [UInt8],
    findings: MarkupFindings,
    limits: MarkupLimits
  ) throws(InputError) -> [UInt8] {
    var content = bytes
    if GzipReader.isCompressed(bytes) {
      do throws(GzipReader.Failure) {
        content = try GzipReader.inflate(bytes, limits: limits)
      } catch {
        throw InputError([findings.compressed(error, count: bytes.count)])
      }
    }
    guard content.contains(where: { $0 > 0x20 }) else { throw InputError([findings.empty()]) }
    guard content.count <= limits.treeBytes else {
      throw InputError([findings.tooLarge(content.count, limit: limits.treeBytes)])
    }
    if let foreign = ContentSniffing.foreignFormat(of: content) {
      throw InputError([findings.foreign(foreign.name, help: foreign.help)])
    }
    return content
  }

  private static func decode(
    _ content: [UInt8],
    findings: MarkupFindings
  ) throws(InputError) -> (DecodedText, [Diagnostic]) {
    let detected = EncodingDetection(content).find()
    let isXML = content.starts(with: Array("<?xml".utf8))
    if detected.labelIsUnknown, isXML, let label = detected.label {
      throw InputError([findings.unknownEncoding(label)])
    }
    let (text, faults) = DecodedText.decoding(content, as: detected)
    var warnings: [Diagnostic] = []
    if let label = detected.label, detected.labelIsWrong {
      warnings.append(findings.wrongLabel(label, actual: detected.encoding))
    }
    if faults > 0 { warnings.append(findings.undecodable(faults, encoding: detected.encoding)) }
    return (text, warnings)
  }

  private static func readXML(
    _ text: DecodedText,
    findings: MarkupFindings,
    limits: MarkupLimits,
    warnings: inout [Diagnostic]
  ) throws(InputError) -> MarkupTree {
    if let clean = LibxmlReader.readCleanXML(text.bytes, limits: limits),
      clean.tree.nodes.count > 0
    {
      return clean.tree
    }
    // What is not in order is read again by the parser that says best what is wrong.
    var outcome = LibxmlReader.readXML(text.bytes, recovering: false, limits: limits)
    if outcome.refusal == nil, outcome.findings.contains(where: \.isFatal) {
      outcome = LibxmlReader.readXML(text.bytes, recovering: true, limits: limits)
    }
    if outcome.refusal == nil, outcome.findings.isEmpty, outcome.tree.nodes.count > 0 {
      return outcome.tree
    }
    let located = findings.locating(in: text.bytes)
    if let refusal = outcome.refusal {
      throw InputError([located.refused(refusal, limits: limits)])
    }
    guard outcome.tree.nodes.contains(where: { $0.tag != .text }) else {
      throw InputError(
        outcome.findings.map { located.malformed($0, as: .error) } + [findings.noMarkup()]
      )
    }
    if let first = outcome.findings.first(where: \.isFatal) ?? outcome.findings.first {
      warnings.append(located.malformed(first, as: .warning, others: outcome.findings.count - 1))
    }
    return outcome.tree
  }
}
