import Glibc
import Reports
import TestSupport
import Testing

/// The bytes a passage came from, decoded and without their markup, are the passage.
@Suite("Places of quotes in all encodings")
struct QuotePlaceTests {
  /// An encoding as the C library and as pages name it, and words that can be written in it.
  struct Sample: Sendable, CustomTestStringConvertible {
    let encoding: String
    let label: String
    var mark: [UInt8] = []
    let words: [String]

    var testDescription: String { encoding }
  }

  private static let chinese = ["购买", "每月四百亿美元", "国库券，", "利差为7个基点。", "“储备”", "SOFR"]
  private static let traditional = ["購買", "每月四百億美元", "國庫券，", "利差為7個基點。", "SOFR"]
  private static let japanese = ["日銀は", "国債を", "毎月四千億円", "買い入れる。", "レポート", "SOFR"]
  private static let european = ["Größe", "naïve", "café.", "façade", "“quoted”", "it’s", "€25"]
  private static let all = chinese + japanese + european + ["😀", "𠮷", "Ελλάδα", "Привет."]

  static let samples = [
    Sample(encoding: "UTF-8", label: "utf-8", words: all),
    Sample(encoding: "UTF-8", label: "utf-16", mark: [0xEF, 0xBB, 0xBF], words: all),
    Sample(encoding: "UTF-16LE", label: "utf-8", mark: [0xFF, 0xFE], words: all),
    Sample(encoding: "UTF-16BE", label: "utf-8", mark: [0xFE, 0xFF], words: all),
    Sample(encoding: "GB18030", label: "gb2312", words: chinese + ["镕", "𠮷"]),
    Sample(encoding: "GB18030", label: "utf-8", words: chinese),
    Sample(encoding: "BIG5", label: "big5", words: traditional),
    Sample(encoding: "CP932", label: "shift_jis", words: japanese),
    Sample(encoding: "EUC-JP", label: "euc-jp", words: japanese),
    Sample(encoding: "CP949", label: "euc-kr", words: ["국채", "매입을", "늘렸다.", "SOFR"]),
    Sample(encoding: "CP1252", label: "iso-8859-1", words: european),
    Sample(encoding: "ISO-8859-2", label: "iso-8859-2", words: ["zażółć", "gęślą", "jaźń."]),
    Sample(encoding: "KOI8-R", label: "koi8-r", words: ["Казначейство", "купило", "векселя."]),
  ]

  @Test(arguments: samples, 0..<8)
  func bytesOfAPassageReadAsThePassage(sample: Sample, seed: UInt64) throws {
    var page = RandomPage(words: sample.words, seed: seed)
    let source = page.text(label: sample.label)
    let bytes = try sample.mark + #require(convert(Array(source.utf8), "UTF-8", sample.encoding))
    let document = try DocumentReader.read(bytes, name: "page.html")
    let passages = document.passages()
    #expect(!passages.isEmpty)
    for passage in passages {
      let place = document.place(of: passage)
      let written = try #require(
        convert(Array(bytes[place.byteRange]), sample.encoding, "UTF-8")
      )
      #expect(
        bare(withoutMarkup(String(decoding: written, as: UTF8.self))) == bare(passage.text)
      )
      let head = Array(bytes[sample.mark.count..<place.byteRange.lowerBound])
      let before = try #require(convert(head, sample.encoding, "UTF-8"))
      #expect(place.line == 1 + before.count { $0 == UInt8(ascii: "\n") })
    }
  }

  /// A text without white space, nor the bars that passages put between the cells of a row.
  private func bare(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "|" })
  }

  /// Tags, comments and references taken out by a reader that is not the one under test.
  private func withoutMarkup(_ source: String) -> String {
    source.replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "").replacing(/<[^>]*>/, with: "")
      .replacing("&#8226;", with: "•").replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
  }

  private func convert(_ bytes: [UInt8], _ from: String, _ to: String) -> [UInt8]? {
    let descriptor = unsafe iconv_open(to, from)
    guard unsafe descriptor != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
    defer { unsafe iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 8)
    let written: Int? = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        var (from, left) = (input.baseAddress, input.count)
        var (to, room) = (output.baseAddress, output.count)
        let status = unsafe iconv(descriptor, &from, &left, &to, &room)
        return status == -1 ? nil : output.count - room
      }
    }
    return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
  }
}

/// A page of random words with markup between them.
private struct RandomPage {
  let words: [String]
  private var generator: SplitMix64

  init(words: [String], seed: UInt64) {
    self.words = words
    generator = SplitMix64(seed: seed)
  }

  mutating func text(label: String) -> String {
    var text = "<!DOCTYPE html>\n<html><head><meta charset=\"\(label)\">"
    text += "<title>\(run(2))</title></head>\n<body>"
    for _ in 0..<Int.random(in: 4..<12, using: &generator) {
      text += "<p>\(run(Int.random(in: 8..<90, using: &generator)))</p>\n"
    }
    text += "<table><caption>\(run(2))</caption>"
    for row in 0..<5 {
      text += "<tr><th>\(run(1))</th><td>\(row * 7)</td><td>\(run(2))</td></tr>\n"
    }
    return text + "</table></body></html>\n"
  }

  private mutating func run(_ count: Int) -> String {
    let joints = [
      " ", " ", " ", "\n", "<b> ", " </b>", "<!-- note --> ", " &amp; ", "&nbsp;", " &#8226; ",
    ]
    return (0..<count).map { _ in
      let word = words.randomElement(using: &generator) ?? ""
      return word + (joints.randomElement(using: &generator) ?? "")
    }.joined()
  }
}
