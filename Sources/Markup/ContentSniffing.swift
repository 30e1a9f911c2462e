/// Tells by their content what bytes are; a file's name is never believed.
enum ContentSniffing {
  /// Files that are no markup, with what to do about them.
  static func foreignFormat(of bytes: [UInt8]) -> (name: String, help: String)? {
    for (signature, name, help) in signatures where bytes.starts(with: signature) {
      return (name, help)
    }
    return looksBinary(bytes) ? ("binary data", "save the report as HTML or XML") : nil
  }

  private static let signatures: [([UInt8], String, String)] = [
    (Array("%PDF".utf8), "a PDF", "convert it first, for example with `pdftotext -htmlmeta`"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image", "save the page itself, as HTML"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image", "save the page itself, as HTML"),
    (Array("GIF8".utf8), "a GIF image", "save the page itself, as HTML"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document", "unpack or save it as HTML"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an Office document", "save it as HTML"),
    (Array("SQLite format".utf8), "a database", "save the report as HTML or XML"),
  ]

  /// Bytes looked at to tell text from other data.
  private static let sampleSize = 4096

  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(sampleSize)
    // UTF-16 is full of NULs; it is told by its mark or by `<` and NUL at the start.
    if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) { return false }
    if sample.starts(with: [0x3C, 0x00]) || sample.starts(with: [0x00, 0x3C]) { return false }
    let controls = sample.count { $0 < 0x09 || (0x0E...0x1F).contains($0) && $0 != 0x1B }
    return controls * 20 > sample.count
  }

  /// Whether decoded text is to be read by the rules of HTML or of XML.
  ///
  /// XHTML, and HTML with inline XBRL, are read as HTML, which forgives what such files get wrong.
  static func dialect(of bytes: [UInt8]) -> MarkupTree.Dialect {
    guard let root = root(of: bytes) else { return .html }
    if isHTML(root.name) { return .html }
    if bytes.prefix(64).drop(while: { $0 <= 0x20 }).starts(with: Array("<?xml".utf8)) {
      return .xml
    }
    return root.hasDocumentType || Tag(name: root.name) == .other ? .xml : .html
  }

  private static func isHTML(_ name: String) -> Bool {
    name == "html" || name == "head" || name == "body"
  }

  /// The name of the first element, in lower case, and whether a document type stands before it.
  private static func root(of bytes: [UInt8]) -> (name: String, hasDocumentType: Bool)? {
    var hasDocumentType = false
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[(start + 1)...]
      guard let first = rest.first else { return nil }
      if rest.starts(with: Array("!--".utf8)) {
        index = end(of: Array("-->".utf8), in: bytes, from: start + 4)
      } else if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
        if rest.dropFirst().prefix(12).map({ $0 | 0x20 })
          == Array("doctype html".utf8).map({ $0 | 0x20 })
        {
          return ("html", true)
        }
        hasDocumentType = hasDocumentType || first == UInt8(ascii: "!")
        index = declarationEnd(in: bytes, from: start + 1)
      } else if first | 0x20 >= 0x61 && first | 0x20 <= 0x7A || first >= 0x80
        || first == UInt8(ascii: "_")
      {
        let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return (String(decoding: name, as: UTF8.self).lowercased(), hasDocumentType)
      } else {
        index = start + 1
      }
    }
    return nil
  }

  private static func end(of marker: [UInt8], in bytes: [UInt8], from start: Int) -> Int {
    var index = min(start, bytes.count)
    while let found = bytes[index...].firstIndex(of: marker[0]) {
      if bytes[found...].starts(with: marker) { return found + marker.count }
      index = found + 1
    }
    return bytes.count
  }

  /// The end of a `<!…>` or `<?…>`; an internal subset in brackets is passed over.
  private static func declarationEnd(in bytes: [UInt8], from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return index + 1
      default: break
      }
      index += 1
    }
    return bytes.count
  }
}
