// The only file that touches libxml2. Every C pointer lives no longer than the call that made it:
// callbacks run inside the call of the parser, and the context is freed on return.

@unsafe @preconcurrency import CLibxml2
import Glibc

/// libxml2 behind Swift values: decoded bytes in, a tree and findings out.
///
/// No document type is loaded, no entity is expanded, nothing is opened by name, and nothing is
/// printed. The bytes must be UTF-8 without NUL.
enum LibxmlReader {
  /// What libxml2 complained about.
  struct Finding: Sendable, Hashable {
    let isFatal: Bool
    let message: String
    /// Offset in the decoded source.
    let offset: Int
  }

  /// Why parsing was stopped on purpose.
  enum Refusal: Sendable, Hashable {
    case entityDeclaration(name: String)
    case depth
    case nodes
  }

  struct Outcome {
    var tree: MarkupTree
    var findings: [Finding]
    var refusal: Refusal?
    var wasFlattened: Bool
  }

  /// Reads HTML, and keeps everything that can be made out.
  static func readHTML(_ source: [UInt8], limits: MarkupLimits) -> Outcome {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    return unsafe run(source, dialect: .html, limits: limits) { bytes, count in
      // libxml2 copies the bytes, so the buffer need not outlive this call.
      guard let context = unsafe htmlCreateMemoryParserCtxt(bytes, count) else { return nil }
      unsafe htmlCtxtUseOptions(context, Int32(options))
      unsafe context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
      return unsafe context
    } parse: { context in
      unsafe htmlParseDocument(context)
    }
  }

  /// Reads XML.
  ///
  /// Without `recovering`, nothing after the first error is read.
  static func readXML(_ source: [UInt8], recovering: Bool, limits: MarkupLimits) -> Outcome {
    let options = xmlOptions | (recovering ? XML_PARSE_RECOVER.rawValue : 0)
    return unsafe run(source, dialect: .xml, limits: limits) { bytes, count in
      // libxml2 copies the bytes, so the buffer need not outlive this call.
      guard let context = unsafe xmlCreateMemoryParserCtxt(bytes, count) else { return nil }
      unsafe xmlCtxtUseOptions(context, Int32(options))
      return unsafe context
    } parse: { context in
      unsafe xmlParseDocument(context)
    }
  }

  /// Reads XML that is in order, faster: the push parser takes a CDATA section in one step, where
  /// the other goes by the character.
  ///
  /// - Returns: What was read; `nil` when there was anything to complain about, or too much at once.
  static func readCleanXML(_ source: [UInt8], limits: MarkupLimits) -> Outcome? {
    guard source.count <= longestChunk else { return nil }
    let outcome = unsafe run(source, dialect: .xml, limits: limits) { _, _ in
      guard let context = unsafe xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else { return nil }
      unsafe xmlCtxtUseOptions(context, Int32(xmlOptions))
      return unsafe context
    } parse: { context in
      // libxml2 copies the bytes it is pushed; they are all there is.
      unsafe source.withUnsafeBytes { buffer in
        let bytes = unsafe buffer.bindMemory(to: CChar.self).baseAddress
        return unsafe xmlParseChunk(context, bytes, Int32(buffer.count), 1)
      }
    }
    return outcome.findings.isEmpty && outcome.refusal == nil ? outcome : nil
  }

  /// Bytes that the push parser is given at once: its own limit is 10,000,000.
  private static let longestChunk = 8 << 20

  private static let xmlOptions =
    XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue
    | XML_PARSE_IGNORE_ENC.rawValue

  private typealias Context = UnsafeMutablePointer<xmlParserCtxt>

  private static let isReady: Void = xmlInitParser()

  private static func run(
    _ source: [UInt8],
    dialect: MarkupTree.Dialect,
    limits: MarkupLimits,
    make: (UnsafePointer<CChar>?, Int32) -> Context?,
    parse: (Context) -> Int32
  ) -> Outcome {
    isReady
    let context = unsafe source.withUnsafeBytes { buffer in
      unsafe make(buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count))
    }
    guard let context = unsafe context else {
      let tree = MarkupTree(dialect: dialect, source: source)
      return Outcome(tree: tree, findings: [], refusal: nil, wasFlattened: false)
    }
    // Frees names, inputs and the handler table; no document is ever built.
    defer { unsafe xmlFreeParserCtxt(context) }
    var pass = unsafe LibxmlPass(
      builder: MarkupTreeBuilder(dialect: dialect, source: source),
      context: context,
      limits: limits
    )
    unsafe context.pointee.sax.pointee = dialect == .html ? htmlHandlers() : xmlHandlers()
    // `pass` stays where it is until the parser returns, and the parser is its only user till then.
    unsafe withUnsafeMutablePointer(to: &pass) { pointer in
      unsafe context.pointee.userData = UnsafeMutableRawPointer(pointer)
      // Errors without a context would be printed: swallow them on this thread meanwhile.
      unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
      _ = unsafe parse(context)
      xmlSetStructuredErrorFunc(nil, nil)
    }
    return pass.finish(sourceCount: source.count)
  }

  private static func commonHandlers() -> xmlSAXHandler {
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.characters = { unsafe pass($0).pointee.takeText($1, Int($2)) }
    unsafe sax.ignorableWhitespace = { unsafe pass($0).pointee.takeText($1, Int($2)) }
    unsafe sax.comment = { context, _ in unsafe pass(context).pointee.skip() }
    unsafe sax.processingInstruction = { context, _, _ in unsafe pass(context).pointee.skip() }
    unsafe sax.serror = { context, error in
      guard let context = unsafe context, let error = unsafe error else { return }
      unsafe pass(context).pointee.note(error.pointee)
    }
    return unsafe sax
  }

  private static func htmlHandlers() -> xmlSAXHandler {
    var sax = unsafe commonHandlers()
    unsafe sax.startElement = { unsafe pass($0).pointee.openHTML($1, $2) }
    unsafe sax.endElement = { unsafe pass($0).pointee.close($1, nil, nil) }
    unsafe sax.cdataBlock = { unsafe pass($0).pointee.takeScript($1, Int($2)) }
    return unsafe sax
  }

  private static func xmlHandlers() -> xmlSAXHandler {
    var sax = unsafe commonHandlers()
    unsafe sax.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
      unsafe pass(context).pointee.openXML(local, prefix, uri, Int(count), attributes)
    }
    unsafe sax.endElementNs = { unsafe pass($0).pointee.close($1, $2, $3) }
    unsafe sax.cdataBlock = { unsafe pass($0).pointee.takeSection($1, Int($2)) }
    unsafe sax.reference = { context, _ in unsafe pass(context).pointee.takeReference() }
    unsafe sax.entityDecl = { context, name, _, _, _, _ in
      unsafe pass(context).pointee.refuseEntity(name)
    }
    unsafe sax.unparsedEntityDecl = { context, name, _, _, _ in
      unsafe pass(context).pointee.refuseEntity(name)
    }
    unsafe sax.getEntity = { unsafe pass($0).pointee.entity(named: $1) }
    return unsafe sax
  }
}

/// The pass a callback belongs to: `userData` points at it for as long as the parser runs.
private func pass(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<LibxmlPass> {
  guard let context = unsafe context else { preconditionFailure("callbacks carry their pass") }
  return unsafe context.assumingMemoryBound(to: LibxmlPass.self)
}

/// One run of the parser: turns callbacks into calls of the tree builder.
@safe
private struct LibxmlPass {
  private var builder: MarkupTreeBuilder
  private let context: UnsafeMutablePointer<xmlParserCtxt>
  private let limits: MarkupLimits
  /// A power of two of names that were met; a short fragment has few, and many are read.
  private var cache: [CachedName]
  private var findings: [LibxmlReader.Finding] = []
  private var refusal: LibxmlReader.Refusal?
  private var wasFlattened = false
  /// Source offset after what was reported last.
  private var lastEnd = 0
  /// Whether `lastEnd` stands before the `>` of a start tag.
  private var isBeforeTagEnd = false
  /// Whether the script that is open holds what a reader wants: JSON-LD, or a style sheet.
  private var keepsScript = false
  private var entities: [UnsafeMutablePointer<xmlEntity>] = unsafe []

  /// Names are interned by the parser: as long as it lives, equal pointers are equal names.
  private struct CachedName {
    var local: UInt = 0
    var prefix: UInt = 0
    var uri: UInt = 0
    var tag = Tag.other
    var key = AttributeKey.other
    var name: UInt16 = 0
  }

  init(
    builder: MarkupTreeBuilder,
    context: UnsafeMutablePointer<xmlParserCtxt>,
    limits: MarkupLimits
  ) {
    let names = builder.sourceCount < 4096 ? 32 : 512
    cache = [CachedName](repeating: CachedName(), count: names)
    self.builder = builder
    unsafe self.context = unsafe context
    self.limits = limits
  }

  mutating func finish(sourceCount: Int) -> LibxmlReader.Outcome {
    builder.closeAll(at: sourceCount)
    builder.countCrowds()
    while let entity = unsafe entities.popLast() {
      unsafe free(UnsafeMutableRawPointer(entity.pointee.content))
      unsafe entity.deallocate()
    }
    return LibxmlReader.Outcome(
      tree: builder.tree,
      findings: findings,
      refusal: refusal,
      wasFlattened: wasFlattened
    )
  }

  // MARK: Places

  private var input: xmlParserInput? { unsafe context.pointee.input?.pointee }

  /// The bytes of the source that the parser has let go of.
  private var consumed: Int { unsafe input.map { unsafe Int($0.consumed) } ?? 0 }

  /// The source offset of the parser.
  private var offset: Int {
    guard let input = unsafe input else { return lastEnd }
    return unsafe Int(input.consumed) + (input.cur - input.base)
  }

  mutating func skip() {
    lastEnd = offset
    isBeforeTagEnd = false
  }

  /// Where what is being reported began.
  private func start() -> Int {
    guard isBeforeTagEnd, let input = unsafe input else { return lastEnd }
    let position = lastEnd - consumed
    guard position >= 0, unsafe input.base + position < input.end else { return lastEnd }
    switch unsafe input.base[position] {
    case UInt8(ascii: ">"): return lastEnd + 1
    case UInt8(ascii: "/"): return lastEnd + 2
    default: return lastEnd
    }
  }

  // MARK: Elements

  mutating func openHTML(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name = unsafe name else { return }
    guard builder.count < limits.nodes else { return refuse(.nodes) }
    let cached = unsafe cachedName(name, nil, nil)
    let isRaw = cached.tag == .script || cached.tag == .style
    let isTooDeep = builder.depth >= limits.depth && !isRaw
    builder.openElement(cached.tag, name: cached.name, at: start(), isLeaf: isTooDeep)
    keepsScript = cached.tag == .style
    var index = 0
    while let attributes = unsafe attributes, let name = unsafe attributes[index] {
      unsafe takeHTMLAttribute(name, attributes[index + 1])
      index += 2
    }
    if isTooDeep { flatten() }
    lastEnd = offset
    isBeforeTagEnd = true
  }

  private mutating func takeHTMLAttribute(
    _ name: UnsafePointer<xmlChar>,
    _ value: UnsafePointer<xmlChar>?
  ) {
    let cached = unsafe cachedName(name, nil, nil)
    guard cached.key != .other else { return }
    // An attribute may stand without a value: `<p hidden>`.
    let count = unsafe value.map { value in
      unsafe strlen(UnsafeRawPointer(value).assumingMemoryBound(to: CChar.self))
    }
    let bytes = unsafe UnsafeBufferPointer(start: value, count: count ?? 0)
    if cached.key == .type, unsafe bytes.elementsEqual("application/ld+json".utf8) {
      keepsScript = true
    }
    unsafe builder.addAttribute(cached.key, name: cached.name, value: bytes)
  }

  /// Takes the element that was just begun off the parser's stack, so that what follows becomes its
  /// sibling: libxml2 searches the whole stack at every end tag, and a report may be all depth.
  private mutating func flatten() {
    wasFlattened = true
    let depth = unsafe Int(context.pointee.nameNr) - 1
    guard depth > 0, let names = unsafe context.pointee.nameTab else { return }
    unsafe names[depth] = nil
    unsafe context.pointee.nameNr = Int32(depth)
    unsafe context.pointee.name = names[depth - 1]
  }

  mutating func openXML(
    _ local: UnsafePointer<xmlChar>?,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?,
    _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let local = unsafe local else { return }
    guard builder.depth < limits.depth else { return refuse(.depth) }
    guard builder.count < limits.nodes else { return refuse(.nodes) }
    let cached = unsafe cachedName(local, prefix, uri)
    builder.openElement(cached.tag, name: cached.name, at: elementStart())
    for index in 0..<count {
      // Five pointers an attribute: name, prefix, namespace, first and last byte of the value.
      guard let attributes = unsafe attributes, let name = unsafe attributes[index * 5],
        let first = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4]
      else { continue }
      let prefix = unsafe attributes[index * 5 + 1]
      let uri = unsafe attributes[index * 5 + 2]
      let cached = unsafe cachedName(name, prefix, uri)
      if let place = unsafe place(of: first) {
        builder.addAttribute(cached.key, name: cached.name, at: place, count: unsafe end - first)
      } else {
        let bytes = unsafe UnsafeBufferPointer(start: first, count: end - first)
        unsafe builder.addAttribute(cached.key, name: cached.name, value: bytes)
      }
    }
    lastEnd = offset
    isBeforeTagEnd = true
  }

  /// The `<` of the element being begun: the first after what was reported last.
  private func elementStart() -> Int {
    let start = start()
    guard let input = unsafe input else { return start }
    var position = start - consumed
    guard position >= 0 else { return start }
    while unsafe input.base + position < input.cur {
      if unsafe input.base[position] == UInt8(ascii: "<") {
        return position + consumed
      }
      position += 1
    }
    return start
  }

  mutating func close(
    _ local: UnsafePointer<xmlChar>?,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?
  ) {
    guard let local = unsafe local else { return }
    let cached = unsafe cachedName(local, prefix, uri)
    builder.closeElement(name: cached.name, at: offset)
    skip()
  }

  // MARK: Text

  mutating func takeText(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let text = unsafe text, count > 0 else { return }
    guard builder.count < limits.nodes else { return refuse(.nodes) }
    let begin = start()
    if let place = unsafe place(of: text, count) {
      builder.addText(at: place, count: count)
      lastEnd = max(offset, place + count)
    } else {
      let end = max(begin, offset)
      let bytes = unsafe UnsafeBufferPointer(start: text, count: count)
      unsafe builder.addText(bytes, standingFor: begin..<end)
      lastEnd = end
    }
    isBeforeTagEnd = false
  }

  /// Takes a CDATA section, which the push parser reports before it has passed it.
  mutating func takeSection(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let text = unsafe text, count > 0 else { return skip() }
    let place = unsafe place(of: text)
    unsafe takeText(text, count)
    if let place { lastEnd = max(lastEnd, place + count + Self.sectionEnd) }
  }

  /// Bytes of `]]>`.
  private static let sectionEnd = 3

  /// Where a text stands in the source as it reads; `nil` when it does not.
  private func place(of text: UnsafePointer<xmlChar>, _ count: Int) -> Int? {
    if let place = unsafe place(of: text) { return place }
    // The parser has just passed the text; or, when it flushes a long run, it stands on the text's
    // last character; or it has passed the `]]>` after it.
    let end = offset
    for shift in [0, -3, builder.width(at: end)]
    where unsafe stands(text, count, end - count + shift) {
      return end - count + shift
    }
    return nil
  }

  /// Whether the source holds a text at an offset.
  private func stands(_ text: UnsafePointer<xmlChar>, _ count: Int, _ offset: Int) -> Bool {
    guard let input = unsafe input, offset >= 0 else { return false }
    let position = offset - consumed
    if position >= 0, unsafe input.base + position + count <= input.end {
      return unsafe memcmp(input.base + position, text, count) == 0
    }
    // The parser has let go of the text's beginning; the builder has the whole source.
    return unsafe builder.has(UnsafeBufferPointer(start: text, count: count), at: offset)
  }

  /// Where a pointer into the parser's own buffer stands in the source.
  private func place(of pointer: UnsafePointer<xmlChar>) -> Int? {
    guard let input = unsafe input, unsafe pointer >= input.base, unsafe pointer < input.end else {
      return nil
    }
    return unsafe Int(input.consumed) + (pointer - input.base)
  }

  mutating func takeScript(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    if keepsScript { return unsafe takeText(text, count) }
    skip()
  }

  /// A reference to an entity that was never declared stays as it is written.
  mutating func takeReference() {
    let begin = start()
    if begin < offset { builder.addText(at: begin, count: offset - begin) }
    skip()
  }

  /// The named characters of HTML are understood in XML too: feeds are full of `&nbsp;`.
  mutating func entity(named name: UnsafePointer<xmlChar>?) -> xmlEntityPtr? {
    // In an attribute libxml2 would take the first byte of the character only.
    guard unsafe context.pointee.instate != XML_PARSER_ATTRIBUTE_VALUE else { return nil }
    guard let known = unsafe htmlEntityLookup(name),
      let scalar = unsafe Unicode.Scalar(known.pointee.value)
    else { return nil }
    let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    unsafe entity.initialize(to: xmlEntity())
    unsafe entity.pointee.type = XML_ENTITY_DECL
    unsafe entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    // `content` is freed, with the entity, when the pass is finished.
    let content = unsafe strdup(String(scalar))
    unsafe entity.pointee.content = UnsafeMutableRawPointer(content)?
      .assumingMemoryBound(to: xmlChar.self)
    unsafe entity.pointee.name = unsafe UnsafePointer(entity.pointee.content)
    unsafe entities.append(entity)
    return unsafe entity
  }

  // MARK: Findings

  mutating func refuseEntity(_ name: UnsafePointer<xmlChar>?) {
    let text = unsafe name.map { unsafe String(cString: $0) } ?? ""
    refuse(.entityDeclaration(name: text))
  }

  private mutating func refuse(_ reason: LibxmlReader.Refusal) {
    if refusal == nil { refusal = reason }
    unsafe xmlStopParser(context)
  }

  mutating func note(_ error: xmlError) {
    guard findings.count < limits.diagnostics, unsafe error.level != XML_ERR_NONE else { return }
    let text = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
    findings.append(
      unsafe LibxmlReader.Finding(
        isFatal: error.level == XML_ERR_FATAL,
        message: text,
        offset: offset
      )
    )
  }

  // MARK: Names

  private mutating func cachedName(
    _ local: UnsafePointer<xmlChar>,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?
  ) -> CachedName {
    let localBits = UInt(bitPattern: local)
    let prefixBits = UInt(bitPattern: prefix)
    let uriBits = UInt(bitPattern: uri)
    let slot = Int((localBits ^ localBits >> 9 ^ prefixBits) & UInt(cache.count - 1))
    let cached = cache[slot]
    if cached.local == localBits, cached.prefix == prefixBits, cached.uri == uriBits {
      return cached
    }
    let localName = unsafe String(cString: local)
    let prefixName = unsafe prefix.map { unsafe String(cString: $0) }
    let qualified = prefixName.map { "\($0):\(localName)" } ?? localName
    let namespace = unsafe uri.map { unsafe String(cString: $0) }
    let index = builder.index(
      of: MarkupTree.Name(qualified: qualified, local: localName, namespace: namespace)
    )
    let fresh = CachedName(
      local: localBits,
      prefix: prefixBits,
      uri: uriBits,
      tag: Tag(name: localName),
      key: AttributeKey(name: qualified),
      name: index
    )
    cache[slot] = fresh
    return fresh
  }
}
