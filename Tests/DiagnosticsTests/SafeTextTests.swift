import Diagnostics
import TestSupport
import Testing

struct SafeTextTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("黄金 é 👨‍👩‍👧 🇨🇭", "黄金 é 👨‍👩‍👧 🇨🇭"),
    ("a\u{1B}[31mred", "a\\u{1B}[31mred"), ("bell\u{7}", "bell\\u{7}"),
    ("c1\u{9B}2J", "c1\\u{9B}2J"),
    ("del\u{7F}", "del\\u{7F}"), ("a\tb\nc\r", "a\\tb\\nc\\r"),
    ("abc\u{202E}fdp", "abc\\u{202E}fdp"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("no\u{200B}gap", "no\\u{200B}gap"),
    ("joined\u{200D}ascii", "joined\\u{200D}ascii"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("\u{FEFF}x", "\\u{FEFF}x"), ("a\u{2028}b", "a\\u{2028}b"), ("\u{E0041}", "\\u{E0041}"),
    ("\u{301}x", "\u{25CC}\u{301}x"), ("\u{FFFF}", "\\u{FFFF}"), ("soft\u{AD}", "soft\\u{AD}"),
  ])
  func whatActsOnATerminalIsShown(text: String, safe: String) {
    #expect(text.sanitizedForTerminal.unicodeScalars.elementsEqual(safe.unicodeScalars))
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func nothingUnsafeIsLeft(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<100 {
      let limit: UInt32 = Bool.random(using: &random) ? 0x300 : 0x2FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    let safe = text.sanitizedForTerminal
    #expect(safe.sanitizedForTerminal == safe)
    #expect(!safe.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    #expect(!safe.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }
}
