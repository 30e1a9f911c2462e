package import Diagnostics
internal import Yams

/// Reads YAML files as values that know where they stand.
///
/// YAML is taken as a notation for text, lists and maps only: no scalar is ever typed, so that `no`, `012`
/// and `1:30` stay the words they are. Explicit tags, empty and null values, anchors, aliases, merge keys,
/// duplicate keys, keys that are not text and a second document are refused.
package enum YAMLReader {
  /// The most bytes a file may have unless the caller says otherwise; rule books have some fifty
  /// thousand.
  package static let sizeLimit = 8 << 20
  /// Lists and maps that may stand inside each other.
  package static let depthLimit = 64

  /// Reads one YAML document.
  ///
  /// - Parameters:
  ///   - bytes: The text as read from a file, in UTF-8; a byte order mark is left out of the document's
  ///     text.
  ///   - name: The name a person knows the file by.
  ///   - sizeLimit: The most bytes to accept.
  /// - Returns: The values with the text they stand in.
  /// - Throws: ``InputError`` with everything found; of syntax errors only the first, since what follows
  ///   one can't be read.
  package static func read(_ bytes: [UInt8], name: String, sizeLimit: Int = YAMLReader.sizeLimit)
    throws(InputError) -> LocatedDocument
  {
    try read(SourceFile(utf8: bytes, name: name, sizeLimit: sizeLimit))
  }

  /// Reads one YAML document that is a string already.
  package static func read(_ text: String, name: String, sizeLimit: Int = YAMLReader.sizeLimit)
    throws(InputError) -> LocatedDocument
  {
    try read(SourceFile(text, name: name, sizeLimit: sizeLimit))
  }

  private static func read(_ file: SourceFile) throws(InputError) -> LocatedDocument {
    let text = YAMLText(file)
    try text.refuseManyAliases()
    guard let node = try compose(text) else {
      throw InputError([
        Diagnostic(.error, "E1015", "the file is empty", at: SourceSpan(file: file, range: 0..<0))
      ])
    }
    var builder = YAMLTreeBuilder(text)
    let root = builder.value(node, depth: 0)
    try builder.findings.throwIfErrors()
    return LocatedDocument(file: file, root: root)
  }

  private static func compose(_ text: YAMLText) throws(InputError) -> Node? {
    do {
      // Without resolver rules every scalar is text, and no regular expression is run on any key.
      let parser = try Parser(yaml: text.file.text, resolver: .basic, encoding: .utf8)
      return try parser.singleRoot()
    } catch {
      throw InputError([text.diagnostic(for: error)])
    }
  }
}
