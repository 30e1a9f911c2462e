import Diagnostics
import RuleLanguage
import TestSupport
import Testing

@Suite struct PropertyTests {
  /// A random expression, read; `nil` if one of its constant parts has no value.
  private func read(_ source: inout RandomExpression) throws -> ReadExpression? {
    let text = source.text(source.kind(), depth: 4)
    guard text.utf8.count <= 2_000 else { return nil }
    do throws(InputError) {
      return try ReadExpression(text)
    } catch {
      guard error.diagnostics.allSatisfy({ $0.code == "E3111" }) else { throw error }
      return nil
    }
  }

  @Test func mostRandomExpressionsCanBeRead() throws {
    let read = try (0..<300 as Range<UInt64>).filter { seed in
      var source = RandomExpression(seed: seed)
      return try self.read(&source) != nil
    }
    #expect(read.count > 200)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func canonicalTextReadsBackToTheSameSteps(seed: UInt64) throws {
    var source = RandomExpression(seed: seed)
    guard let read = try read(&source) else { return }
    let canonical = read.expression.canonicalText
    let again = try ReadExpression(canonical)
    #expect(again.expression.canonicalText == canonical)
    #expect(again.table.references == read.table.references)
    for _ in 0..<10 {
      let slots = read.table.references.map { _ in source.slot() }
      #expect(outcome(read, slots) == outcome(again, slots), "\(read.expression.text)")
    }
  }

  /// The value, or the reason why there is none.
  private func outcome(_ read: ReadExpression, _ slots: [Double]) -> Result<
    Double, EvaluationError.Reason
  > {
    do throws(EvaluationError) {
      return .success(try read.expression.value(slots.span))
    } catch {
      return .failure(error.reason)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func evaluationGivesAFiniteNumberOrAnErrorWithItsPlace(seed: UInt64) throws {
    var source = RandomExpression(seed: seed)
    guard let read = try read(&source) else { return }
    let whole = read.expression.span.range
    for _ in 0..<30 {
      let slots = read.table.references.map { _ in source.slot() }
      do throws(EvaluationError) {
        let rendering = try read.expression.rendered(slots.span)
        #expect(rendering.value.isFinite)
        #expect(try rendering.value == read.expression.value(slots.span))
        #expect(rendering.steps.last == rendering.shown)
      } catch {
        #expect(whole.contains(error.span.range.lowerBound) && !error.text.isEmpty)
      }
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func boundsHoldEverySampledValue(seed: UInt64) throws {
    var source = RandomExpression(seed: seed)
    guard let read = try read(&source) else { return }
    for _ in 0..<5 {
      let intervals = read.table.references.map { _ in
        let ends = [source.random(in: -2...2), source.random(in: -2...2)].sorted()
        return source.choose([
          Interval(ends[0], ends[1]), .unit, Interval(0, 2), Interval(ends[0]), Interval(-1, 0),
          Interval(0, .infinity), .everything,
        ])
      }
      let bounds = read.expression.bounds(intervals)
      for _ in 0..<40 {
        let slots = zip(read.table.references, intervals).map { reference, interval in
          let drawn = source.random(in: max(interval.lower, -50)...min(interval.upper, 50))
          let value = source.choose([drawn, drawn.rounded(), interval.lower, interval.upper])
          return interval.contains(value) && value.isFinite ? value : drawn
        }
        if case .success(let value) = outcome(read, slots) {
          #expect(bounds.contains(value), "\(read.expression.text) at \(slots)")
        }
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func reasonsDecideTheOutcomeAlone(seed: UInt64) throws {
    var source = RandomExpression(seed: seed)
    let text = source.text(.truth, depth: 5)
    guard text.utf8.count <= 2_000, let read = try? ReadExpression(text, expecting: .truth) else {
      return
    }
    for _ in 0..<10 {
      let slots = read.table.references.map { _ in source.slot() }
      guard case .success(let value) = outcome(read, slots) else { continue }
      let found = try read.expression.reasons(slots.span)
      #expect(found.holds == (value != 0))
      #expect(!found.reasons.isEmpty)
    }
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func anyTextIsReadOrRefusedWithPlacesInside(seed: UInt64) {
    var source = RandomExpression(seed: seed)
    let pieces = [
      "(", ")", ",", "%", " ", "+", "-", "*", "/", "<", ">=", "=", "!", "&&", "8", "40 bp", "1.",
      ".", "ramp", "by", "P(B)", "funding", "green", "amber", "and", "or", "not", "_", "é", "，",
      "×",
      "B", "held", "6 months", "USD bn/month", "🙂", "\u{301}", "\n", "\t", "\"", "1e9", "points",
      "business", "vix", "fed_facility", "\u{0}", "𝛴", "e\u{301}", "max(",
    ]
    let count = Int(source.random(in: 0...40))
    let text = (0..<count).map { _ in source.choose(pieces) }
      .joined(separator: source.choose(["", " "]))
    do throws(InputError) {
      let read = try ReadExpression(text, expecting: source.choose([nil, .share, .truth, .plain]))
      #expect(read.expression.text == text)
    } catch {
      for diagnostic in error.diagnostics {
        let range = diagnostic.span?.range ?? 0..<0
        #expect(range.lowerBound >= 6 && range.upperBound <= 6 + text.utf8.count)
        #expect(!diagnostic.summary.isEmpty && diagnostic.code.hasPrefix("E31"))
      }
      _ = DiagnosticRenderer.render(error.diagnostics)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func damagedExpressionNeverTraps(seed: UInt64) throws {
    var source = RandomExpression(seed: seed)
    var text = Array(source.text(source.kind(), depth: 3).unicodeScalars)
    for _ in 0..<3 where !text.isEmpty {
      let place = Int(source.random(in: 0...Double(text.count - 1)))
      switch Int(source.random(in: 0...2.99)) {
      case 0: text.remove(at: place)
      case 1: text.insert(source.choose(Array("()%,=-&x8 ".unicodeScalars)), at: place)
      default: text.swapAt(place, text.count - 1)
      }
    }
    var damaged = ""
    damaged.unicodeScalars.append(contentsOf: text)
    _ = try? ReadExpression(damaged, expecting: .share)
  }
}
