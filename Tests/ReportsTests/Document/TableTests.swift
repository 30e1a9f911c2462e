import Markup
import Reports
import Testing

@Suite("Tables")
struct TableTests {
  private func tables(_ html: String) throws -> [DocumentTable] {
    let page =
      "<html><body><article><h1>Note</h1><p>The note has one paragraph of text.</p>\(html)</article></body></html>"
    let document = try DocumentReader.read(Array(page.utf8), name: "note.html")
    return document.blocks.compactMap { block in
      if case .table(let table) = block.kind { table } else { nil }
    }
  }

  private func grid(_ table: DocumentTable) -> [[String]] {
    table.rows.map { $0.cells.map(\.text.text) }
  }

  @Test func headerCellsAndCaption() throws {
    let table = try #require(
      tables(
        """
        <table><caption>Table 1. Paces</caption><thead><tr><th>House</th><th>Now</th></tr></thead>
        <tbody><tr><td>Pellworth</td><td>37</td></tr></tbody></table>
        """
      ).first
    )
    #expect(table.caption?.text == "Table 1. Paces")
    #expect(table.headers == [["House"], ["Now"]])
    #expect(grid(table) == [["Pellworth", "37"]])
    #expect(table.rows[0].cells.map(\.number) == [nil, 37])
  }

  @Test func spansBecomeHeaderPaths() throws {
    let table = try #require(
      tables(
        """
        <table><tr><th rowspan="2">Line</th><th colspan="2">USD m</th></tr>
        <tr><th>May</th><th>June</th></tr>
        <tr><td>Purchases</td><td>52</td><td>47</td></tr>
        <tr><td>Spread</td><td>7</td><td>(4)</td></tr></table>
        """
      ).first
    )
    #expect(table.headers == [["Line"], ["USD m", "May"], ["USD m", "June"]])
    #expect(grid(table) == [["Purchases", "52", "47"], ["Spread", "7", "(4)"]])
    #expect(table.rows[1].cells.map(\.number) == [nil, 7, -4])
  }

  @Test func splitFiguresAreRejoined() throws {
    let table = try #require(
      tables(
        """
        <table><tr><td>Net</td><td>$</td><td>1,234</td><td></td><td>$</td><td>(987</td><td>)</td></tr>
        <tr><td>Total</td><td>$</td><td>2,468</td><td></td><td>$</td><td>1,975</td><td></td></tr></table>
        """
      ).first
    )
    #expect(table.headers.isEmpty)
    #expect(grid(table) == [["Net", "$ 1,234", "$ (987)"], ["Total", "$ 2,468", "$ 1,975"]])
    #expect(table.rows[0].cells.map(\.number) == [nil, 1234, -987])
  }

  @Test func filingsHaveHeadersOfPlainCellsAndSections() throws {
    let table = try #require(
      tables(
        """
        <table>
        <tr><td colspan="3">USD millions</td><td colspan="3">FY26</td><td colspan="3">FY25</td></tr>
        <tr><td colspan="3">Assets:</td><td colspan="3"></td><td colspan="3"></td></tr>
        <tr><td colspan="3">Cash</td><td>$</td><td>607</td><td></td><td>$</td><td>900</td><td></td></tr>
        <tr><td colspan="3">Other</td><td colspan="2">(61</td><td>)</td><td colspan="2">12</td><td></td></tr>
        </table>
        """
      ).first
    )
    #expect(table.headers == [["USD millions"], ["FY26"], ["FY25"]])
    #expect(
      grid(table) == [["Assets:", "", ""], ["Cash", "$ 607", "$ 900"], ["Other", "(61)", "12"]]
    )
    #expect(table.rows[2].section == ["Assets:"])
    #expect(table.rows[2].cells.map(\.number) == [nil, -61, 12])
  }

  @Test func rowSpansReachDown() throws {
    let table = try #require(
      tables(
        """
        <table><tr><th>Scenario</th><th>Odds</th><th>House</th></tr>
        <tr><td rowspan="2">Soft landing</td><td>40%</td><td>A</td></tr>
        <tr><td>45%</td><td>B</td></tr></table>
        """
      ).first
    )
    #expect(grid(table) == [["Soft landing", "40%", "A"], ["Soft landing", "45%", "B"]])
  }

  @Test func hiddenRowsAreNotRead() throws {
    let table = try #require(
      tables(
        """
        <table><tr><th>Item</th><th>Now</th></tr><tr hidden><td>Secret</td><td>99</td></tr>
        <tr><td>Pace</td><td>40</td></tr></table>
        """
      ).first
    )
    #expect(grid(table) == [["Pace", "40"]])
  }

  @Test func aTableThatLaysOutAPageIsNoTable() throws {
    let prose = String(
      repeating: "The desk bought bills again, and reserves rose a little. ",
      count: 20
    )
    #expect(try tables("<table><tr><td>Menu</td><td>\(prose)</td></tr></table>").isEmpty)
  }

  @Test(arguments: [
    ("40", 40.0), ("(4)", -4), ("−5.5", -5.5), ("$ 1,234", 1234), ("$ (987)", -987), ("55%", 55),
    ("+3", 3), ("20-30", nil), ("n/a", nil), ("—", nil), ("", nil), ("1.2.3", nil),
    ("2026-03", nil),
  ])
  func numbersInCells(text: String, number: Double?) throws {
    let table = try #require(
      tables("<table><tr><th>Item</th><th>Now</th></tr><tr><td>x</td><td>\(text)</td></tr></table>")
        .first
    )
    #expect(table.rows[0].cells.last?.number == number || text.isEmpty)
  }
}
