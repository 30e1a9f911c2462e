import Diagnostics
import Foundation
import PositionedData
import TestSupport
import Testing

struct JSONPropertyTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func whatIsWrittenIsReadBack(seed: UInt64) throws {
    var source = RandomJSON(seed: seed)
    let value = source.value()
    for layout in [JSONWriter.Layout.compact, .pretty] {
      let text = JSONWriter.text(value, layout)
      let document = try JSONReader.read(text, name: "a.json")
      #expect(document.root.plain == value.withDoubles)
      #expect(JSONWriter.text(value, layout) == text)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func otherWritersAreReadToo(seed: UInt64) throws {
    var source = RandomJSON(seed: seed)
    let value = source.value()
    let text = source.text(of: value)
    #expect(try JSONReader.read(text, name: "a.json").root.plain == value.withDoubles)
    let offset = try JSONScanner.scan(text.utf8.span) { scanner throws(JSONProblem) in
      try scanner.skipValue()
      try scanner.finish()
      return scanner.offset
    }
    #expect(offset == text.utf8.count)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyRangeReadsAsItsValue(seed: UInt64) throws {
    var source = RandomJSON(seed: seed)
    let document = try JSONReader.read(source.text(of: source.value()), name: "a.json")
    for value in document.root.all {
      let text = document.file.text(in: value.range)
      #expect(try JSONReader.read(text, name: "part").root.plain == value.plain)
      #expect(text.utf8.first?.isWhiteSpace == false && text.utf8.last?.isWhiteSpace == false)
    }
    for member in document.root.allMembers {
      let key = document.file.text(in: member.keyRange)
      #expect(try JSONReader.read(key, name: "key").root.content == .string(member.key))
    }
  }

  /// The reader and Foundation's accept the same texts, but for what we refuse on purpose.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func foundationAgreesOnWhatIsJSON(seed: UInt64) {
    var source = RandomJSON(seed: seed)
    let text = source.text(of: source.value())
    for _ in 0..<20 {
      let bytes = mutated(Array(text.utf8), &source.random)
      let isAccepted =
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      do throws(InputError) {
        let document = try JSONReader.read(bytes, name: "a.json")
        // Foundation also refuses 1e400; here that is left to whoever wants a double.
        #expect(
          isAccepted || document.root.all.contains { $0.isBeyondDoubles },
          "\(String(decoding: bytes, as: UTF8.self))"
        )
      } catch {
        // Foundation takes duplicate keys, and a comma after the last member.
        let isStricter = error.diagnostics.allSatisfy { ["E1006", "E1012"].contains($0.code) }
        #expect(!isAccepted || isStricter, "\(DiagnosticRenderer.render(error.diagnostics))")
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func arbitraryBytesNeverTrap(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet =
      Array("{}[]\",:\\/u0123456789eE+-. truefalsn\n\t#*'é黄".utf8) + [0, 0xFF, 0xED, 0xA0]
    for _ in 0..<20 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      expectAnswer(bytes)
    }
  }

  /// Every prefix of a text, since a file may be cut anywhere.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyPrefixIsAnswered(seed: UInt64) {
    var source = RandomJSON(seed: seed)
    let bytes = Array(source.text(of: source.value()).utf8.prefix(400))
    for length in 0...bytes.count { expectAnswer(Array(bytes[..<length])) }
  }

  /// Reads, and renders what was found, whose places must lie inside the text.
  private func expectAnswer(_ bytes: [UInt8]) {
    do throws(InputError) {
      _ = try JSONReader.read(bytes, name: "a.json")
    } catch {
      for diagnostic in error.diagnostics {
        guard let span = diagnostic.span else { continue }
        #expect(span.range.upperBound <= span.file.length && span.range.lowerBound >= 0)
      }
      #expect(!DiagnosticRenderer.render(error.diagnostics).isEmpty)
    }
  }

  private func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    let alphabet = Array("{}[]\",:\\u0123456789eE+-. tfn\n\u{1}é".utf8)
    for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
      default: bytes[place] = alphabet.randomElement(using: &random) ?? 0
      }
    }
    return bytes
  }
}

extension LocatedValue {
  fileprivate var isBeyondDoubles: Bool {
    if case .number(let text) = content { parseDouble(text) == nil } else { false }
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { [0x20, 0x09, 0x0A, 0x0D].contains(self) }
}
