import Diagnostics
import Markup
import PositionedData
import Reports

/// Feeds arbitrary bytes to the reader of reports: no input may trap, hang or lose its place.
///
/// libFuzzer calls this function; `scripts/check-long` builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // The buffer belongs to libFuzzer and is copied at once.
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  readWhole(bytes)
  readInParts(bytes)
  return 0
}

private let asked = CalendarDate("2026-04-16")

private let rules: EvidenceRules? = try? EvidenceRules(BuiltInEvidence.evidenceDocuments())

/// The bytes as a report: every passage and every piece of evidence has its place.
private func readWhole(_ bytes: [UInt8]) {
  guard let rules, let asked else { preconditionFailure("the built-in rules are right") }
  do throws(InputError) {
    let report = try Report(reading: bytes, name: "fuzz", orDatedAs: asked, by: rules)
    for passage in report.passages { check(report.document.place(of: passage)) }
    for evidence in report.evidence { check(report.place(of: evidence)) }
  } catch {
    precondition(!error.diagnostics.isEmpty, "a refusal says why")
  }
}

private func check(_ place: SourcePlace) {
  precondition(place.line >= 1, "lines count from 1")
  precondition(place.byteRange.lowerBound >= 0, "places are in the file")
}

/// The same bytes as a large file that comes in small pieces, of which every other record is kept.
private func readInParts(_ bytes: [UInt8]) {
  var offset = 0
  var limits = MarkupLimits.report
  limits.recordBytes = 4096
  limits.partBytes = 256
  let stream = DocumentStream(name: "fuzz", limits: limits) { () throws(InputError) in
    guard offset < bytes.count else { return nil }
    let end = min(bytes.count, offset + 512)
    defer { offset = end }
    return Array(bytes[offset..<end])
  }
  let document = try? Document.thinned(stream, name: "fuzz") { record in
    record.passages().count % 2 == 0
  }
  guard let document else { return }
  for passage in document.passages() { check(document.place(of: passage)) }
}
