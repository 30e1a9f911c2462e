/// A character encoding that reports come in.
package struct TextEncoding: Sendable, Hashable {
  /// The name the web knows it by, such as `gb18030`.
  package let name: String
  /// The name the C library's converter knows it by.
  let converter: String

  package static let utf8 = TextEncoding(name: "utf-8", converter: "UTF-8")
  package static let utf16LittleEndian = TextEncoding(name: "utf-16le", converter: "UTF-16LE")
  package static let utf16BigEndian = TextEncoding(name: "utf-16be", converter: "UTF-16BE")
  package static let gb18030 = TextEncoding(name: "gb18030", converter: "GB18030")
  package static let big5 = TextEncoding(name: "big5", converter: "BIG5-HKSCS")
  package static let shiftJIS = TextEncoding(name: "shift_jis", converter: "CP932")
  package static let windows1252 = TextEncoding(name: "windows-1252", converter: "CP1252")

  /// The encoding a label stands for, as browsers understand labels; `nil` for an unknown one.
  ///
  /// GB2312 and GBK are subsets of GB18030, and Latin-1 and ASCII of windows-1252; pages labelled
  /// with the smaller ones use the larger ones. UTF-7 is never honoured.
  ///
  /// Source: WHATWG, *Encoding Standard*, §4.2.
  package init?(label: String) {
    let label = label.lowercased().filter { !$0.isWhitespace }
    guard let known = Self.byLabel[label] else { return nil }
    self = known
  }

  private init(name: String, converter: String) {
    self.name = name
    self.converter = converter
  }

  private static let byLabel: [String: TextEncoding] = {
    var table: [String: TextEncoding] = [:]
    func add(_ encoding: TextEncoding, _ labels: String...) {
      for label in labels { table[label] = encoding }
    }
    add(.utf8, "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8")
    add(.utf16LittleEndian, "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2")
    add(.utf16BigEndian, "utf-16be", "unicodefffe")
    add(.gb18030, "gb18030", "gbk", "gb2312", "gb_2312-80", "gb_2312", "x-gbk", "chinese", "cp936")
    add(.gb18030, "csgb2312", "iso-ir-58", "csiso58gb231280", "ms936", "windows-936", "euc-cn")
    add(.big5, "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "cp950", "ms950")
    add(.shiftJIS, "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "ms932", "windows-31j")
    add(.windows1252, "windows-1252", "iso-8859-1", "iso8859-1", "iso88591", "latin1", "l1")
    add(.windows1252, "us-ascii", "ascii", "ansi_x3.4-1968", "cp1252", "x-cp1252", "cp819")
    for part in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] {
      let encoding = TextEncoding(name: "iso-8859-\(part)", converter: "ISO-8859-\(part)")
      add(encoding, "iso-8859-\(part)", "iso8859-\(part)")
    }
    add(TextEncoding(name: "windows-1254", converter: "CP1254"), "iso-8859-9", "latin5")
    for page in [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258, 874] {
      let encoding = TextEncoding(name: "windows-\(page)", converter: "CP\(page)")
      add(encoding, "windows-\(page)", "cp\(page)", "x-cp\(page)")
    }
    add(TextEncoding(name: "euc-jp", converter: "EUC-JP-MS"), "euc-jp", "x-euc-jp")
    add(TextEncoding(name: "euc-kr", converter: "CP949"), "euc-kr", "ks_c_5601-1987", "cp949")
    add(TextEncoding(name: "koi8-r", converter: "KOI8-R"), "koi8-r", "koi8", "koi")
    add(TextEncoding(name: "macintosh", converter: "MACINTOSH"), "macintosh", "mac", "x-mac-roman")
    return table
  }()
}
