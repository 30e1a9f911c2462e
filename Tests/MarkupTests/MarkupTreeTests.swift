import Diagnostics
import Markup
import Testing

@Suite("Trees")
struct MarkupTreeTests {
  private func read(_ text: String) throws -> MarkupReading {
    try MarkupReading(Array(text.utf8), name: "report")
  }

  @Test func htmlIsToldByContent() throws {
    #expect(try read("<p>Purchases slow").tree.dialect == .html)
    #expect(try read("<!DOCTYPE html><title>x</title>").tree.dialect == .html)
    #expect(try read("<?xml version='1.0'?><html><body/></html>").tree.dialect == .html)
  }

  @Test func xmlIsToldByContent() throws {
    #expect(try read("<?xml version='1.0'?><report/>").tree.dialect == .xml)
    #expect(try read("<!-- note --><rss version='2.0'/>").tree.dialect == .xml)
    #expect(try read("<?xml version='1.0'?><title>one</title>").tree.dialect == .xml)
  }

  @Test func textAndAttributesOfHTML() throws {
    let tree = try read("<div class=note id='n1'>Fish &amp; <b>chips</b> &eacute;</div>").tree
    let div = try #require(tree.nodes.firstIndex { $0.tag == .div })
    #expect(tree.text(of: div) == "Fish & chips é")
    #expect(tree.attribute(.class, of: div) == "note")
    #expect(tree.attribute(.id, of: div) == "n1")
    #expect(tree.xpath(of: div) == "/html/body/div")
  }

  @Test func pathsCountSiblingsOfOneName() throws {
    let tree = try read("<body><p>a</p><div/><p>b</p></body>").tree
    let last = try #require(tree.nodes.lastIndex { $0.tag == .p })
    #expect(tree.xpath(of: last) == "/html/body/p[2]")
  }

  @Test func pathsAmongManySiblings() throws {
    let source = "<body><h1>a</h1>\(String(repeating: "<p>b</p><i>c</i>", count: 200))</body>"
    let tree = try MarkupReading(Array(source.utf8), name: "r").tree
    let paths = tree.nodes.indices.filter { tree.nodes[$0].tag != .text }.map { tree.xpath(of: $0) }
    #expect(paths.contains { $0.hasSuffix("/body/h1") })
    for index in 1...200 {
      #expect(paths.contains { $0.hasSuffix("/body/p[\(index)]") })
      #expect(paths.contains { $0.hasSuffix("/body/i[\(index)]") })
    }
  }

  @Test func everyCrowdIsCountedByItself() throws {
    let crowd = String(repeating: "<a/>", count: 80)
    let alone = "<b/>"
    let source = "<r>" + String(repeating: "<s>\(crowd)\(alone)</s>", count: 70) + "</r>"
    let tree = try read("<?xml version='1.0'?>\(source)").tree
    let paths = tree.nodes.indices.map { tree.xpath(of: $0) }
    #expect(Set(paths).count == 1 + 70 * (1 + 80 + 1))
    for index in 1...70 {
      #expect(paths.contains("/r/s[\(index)]/a[80]"))
      #expect(paths.contains("/r/s[\(index)]/b"))
    }
    for node in tree.nodes.indices.dropFirst() {
      let parent = Int(tree.nodes[node].parent)
      #expect(tree.xpath(of: node, in: tree.xpath(of: parent)) == paths[node])
    }
  }

  @Test(arguments: ["<html><body>", "<?xml version='1.0'?><report>"])
  func tooManyElementsAreRefused(start: String) {
    var limits = MarkupLimits.report
    limits.nodes = 50
    let source = start + String(repeating: "<b>x</b>", count: 40)
    do throws(InputError) {
      _ = try MarkupReading(Array(source.utf8), name: "r", limits: limits)
      Issue.record("all was read")
    } catch {
      #expect(error.diagnostics.map(\.code) == ["E5014"])
    }
  }

  @Test func namespacesOfXML() throws {
    let tree = try read("<m:a xmlns:m='urn:x'><m:b m:c='1' d='2'/></m:a>").tree
    #expect(tree.name(of: 0).qualified == "m:a")
    #expect(tree.name(of: 0).local == "a")
    #expect(tree.name(of: 0).namespace == "urn:x")
    #expect(tree.attribute(named: "c", of: 1) == "1")
    #expect(tree.attribute(named: "d", of: 1) == "2")
  }

  @Test(arguments: [
    "<p>Plain text</p> and <b>more</b>", "<p>A &lt; B &amp; C</p>", "<p>x < y</p>>z",
    "<p>café — 450亿美元</p>", "<div>a<br/>b<br>c</div>",
    "<p>\(String(repeating: "长", count: 900))</p>",
    "<p>\(String(repeating: "long text ", count: 900))</p>",
  ])
  func everyTextStandsWhereItsRangeSays(source: String) throws {
    let tree = try read(source).tree
    for node in tree.nodes where node.tag == .text {
      let text = tree.string(node.contentStart, node.contentCount)
      let written = tree.string(node.sourceStart, node.sourceEnd - node.sourceStart)
      let decoded =
        written
        .replacing("&lt;", with: "<").replacing("&amp;", with: "&")
      #expect(text == decoded)
    }
  }

  @Test func elementsOfXMLStandWhereTheirRangeSays() throws {
    let source = "<s><!-- c --><o p=\"1\" v=\"2\"/>\n<o p='3'>x</o></s>"
    let tree = try read("<?xml version='1.0'?>" + source).tree
    let texts = tree.nodes.filter { tree.names[Int($0.name)].local == "o" }
      .map { tree.string($0.sourceStart, $0.sourceEnd - $0.sourceStart) }
    #expect(texts == ["<o p=\"1\" v=\"2\"/>", "<o p='3'>x</o>"])
  }

  /// The last of them is not in order, and is read by the parser that goes by the character.
  @Test(arguments: [
    "<a><![CDATA[<p>x</p>]]><b>y</b></a>", "<a><![CDATA[x]]>&amp;<b>y</b></a>",
    "<a><![CDATA[]]><b>y</b></a>", "<a>z<![CDATA[x ]] > &amp;]]> <b>y</b></a>",
    "<a><![CDATA[美联储]]>&amp;<b>y</b>", "<a><![CDATA[]]><b>y</b>",
  ])
  func whatFollowsASectionStandsWhereItSays(source: String) throws {
    let tree = try read("<?xml version='1.0'?>" + source).tree
    let b = try #require(tree.nodes.first { tree.names[Int($0.name)].local == "b" })
    #expect(tree.string(b.sourceStart, b.sourceEnd - b.sourceStart) == "<b>y</b>")
    for node in tree.nodes where node.tag == .text {
      let text = tree.string(node.contentStart, node.contentCount)
      let written = tree.string(node.sourceStart, node.sourceEnd - node.sourceStart)
      #expect(written == text || written == "&amp;" && text == "&")
    }
  }

  @Test func depthOfHTMLIsFlattenedAndKept() throws {
    let reading = try read(String(repeating: "<div>", count: 100_000) + "<p>Forty billion</p>")
    #expect(reading.tree.text(of: 0) == "Forty billion")
    #expect(reading.diagnostics.map(\.code) == ["W5013"])
  }

  @Test func scriptsAreNoTextButLinkedDataIs() throws {
    let tree = try read(
      "<script>var a = '<p>no</p>';</script><script type='application/ld+json'>{\"a\":1}</script>"
    ).tree
    #expect(tree.text(of: 0) == "{\"a\":1}")
  }

  @Test func namedCharactersOfHTMLAreReadInXML() throws {
    let tree = try read("<rss><title>A&nbsp;B &euro;25</title></rss>").tree
    #expect(tree.text(of: 0) == "A\u{A0}B €25")
  }
}
