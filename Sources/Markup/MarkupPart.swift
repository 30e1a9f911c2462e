package import Diagnostics

/// A part of a large XML file that is a document of its own; reading it needs nothing else, so that
/// parts may be read at the same time.
package struct MarkupPart: Sendable {
  let name: String
  /// The part with the start tags around it repeated before it, and closed after it.
  let bytes: [UInt8]
  /// Offset in the file of the first byte; negative where repeated start tags stand before it.
  let byteShift: Int
  let lineShift: Int
  let limits: MarkupLimits

  /// Reads the part.
  ///
  /// - Throws: ``InputError`` when it is not UTF-8, or cannot be read at all.
  package func reading() throws(InputError) -> MarkupReading {
    try MarkupReading(
      part: bytes,
      name: name,
      byteShift: byteShift,
      lineShift: lineShift,
      limits: limits
    )
  }
}
