import Allocation

/// The names and texts of a plan, which may hold numbers that are no figures.
///
/// A masked text has a mark of its own in place of each name, so that names can be told apart and nothing in
/// them is read.
struct PlanNames: Sendable {
  /// What a sentence may be about.
  enum Subject: Sendable, Hashable {
    case sleeve(Int)
    case scenario(String)
    case replay(Int)
    case rule(String)
    case ticker(String)
  }

  /// In canonical form; their places are those of their marks.
  private var texts: [String] = []
  private var places: [String: Int] = [:]
  private var subjects: [Int: Set<Subject>] = [:]
  /// By their first two bytes in lower case: places of names, longest first.
  private var index: [UInt16: [Int]] = [:]
  private var folded: [[UInt8]] = []
  /// Ids of rules and limits.
  let ids: Set<String>

  /// Takes the names of a plan, and of the firm that writes of it.
  init(_ plan: Plan, _ frame: FirmFrame) {
    ids = Set(plan.rules.map(\.id) + plan.explanation.contributions.map(\.reason))
    for (place, sleeve) in plan.sleeves.enumerated() { add(sleeve.name, .sleeve(place)) }
    for scenario in plan.scenarios { add(scenario.name, .scenario(scenario.id)) }
    for (place, replay) in plan.replays.enumerated() { add(replay.name, .replay(place)) }
    for trade in plan.orders.trades { add(trade.ticker, .ticker(trade.ticker)) }
    for rule in plan.rules {
      add(rule.id, .rule(rule.id))
      add(rule.title, .rule(rule.id))
      add(rule.because, .rule(rule.id))
    }
    for signal in plan.signals { add(signal.title, nil) }
    for part in plan.explanation.contributions { add(part.name, nil) }
    for limit in plan.programme?.constraints ?? [] { add(limit.name, nil) }
    let letterhead = frame.address + (frame.name.map { [$0] } ?? [])
    for text in [plan.client.name, plan.client.id, plan.client.policy, plan.engine]
      + plan.inputs.map(\.path) + letterhead
    { add(text, nil) }
    folded = texts.map { $0.utf8.map(Self.lower) }
    for (place, bytes) in folded.enumerated() {
      index[Self.start(bytes, at: 0), default: []].append(place)
    }
    for start in index.keys { index[start]?.sort { folded[$0].count > folded[$1].count } }
  }

  private mutating func add(_ text: LocalizedText, _ subject: Subject?) {
    for language in Language.allCases { add(text(language), subject) }
  }

  private mutating func add(_ text: String, _ subject: Subject?) {
    let name = CanonicalText.text(ForeignText.shown(text))
    guard name.utf8.count > 1 else { return }
    let place = places[name] ?? texts.count
    if place == texts.count {
      texts.append(name)
      places[name] = place
    }
    if let subject { subjects[place, default: []].insert(subject) }
  }

  /// A canonical text with a private-use character for each name.
  func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if isStart(place, bytes), let name = name(at: place, bytes) {
        if let mark = Unicode.Scalar(Self.firstMark + UInt32(name)) {
          result += String(Character(mark)).utf8
        }
        place += folded[name].count
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a mark of a masked text stands for.
  func subjects(of mark: Unicode.Scalar) -> Set<Subject> {
    guard mark.value >= Self.firstMark else { return [] }
    return subjects[Int(mark.value - Self.firstMark)] ?? []
  }

  /// What a masked text names.
  func subjects(in text: String) -> Set<Subject> {
    text.unicodeScalars.reduce(into: []) { $0.formUnion(subjects(of: $1)) }
  }

  /// Whether a scalar stands for a name.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (firstMark..<firstMark + 0x1900).contains(scalar.value)
  }

  /// A masked text with its names written out again.
  func unmasked(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if Self.isMark(scalar), texts.indices.contains(Int(scalar.value - Self.firstMark)) {
        result += texts[Int(scalar.value - Self.firstMark)]
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private func name(at place: Int, _ bytes: [UInt8]) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    return index[Self.start(bytes, at: place)]?.first { name in
      let wanted = folded[name]
      let end = place + wanted.count
      guard end <= bytes.count else { return false }
      for offset in wanted.indices where Self.lower(bytes[place + offset]) != wanted[offset] {
        return false
      }
      // `gold` is not in `golden`; a short name such as a ticker is written in its own case.
      guard end == bytes.count || !(Self.isWord(bytes[end]) && Self.isWord(bytes[end - 1])) else {
        return false
      }
      return wanted.count > Self.longestCode
        || texts[name].utf8.elementsEqual(bytes[place..<end])
        || !texts[name].utf8.allSatisfy { !(97...122).contains($0) }
    }
  }

  private func isStart(_ place: Int, _ bytes: [UInt8]) -> Bool {
    place == 0 || !(Self.isWord(bytes[place - 1]) && Self.isWord(bytes[place]))
  }

  private static func start(_ bytes: [UInt8], at place: Int) -> UInt16 {
    UInt16(lower(bytes[place])) << 8 | UInt16(lower(bytes[place + 1]))
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 0x20 : byte
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20) && byte < 0x80
  }

  private static let longestCode = 5
  /// The first character of Unicode's private use area, which no memo holds.
  private static let firstMark: UInt32 = 0xE000
}
