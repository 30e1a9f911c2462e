/// How well a body of text agrees with the true one: the measure of article-extraction benchmarks.
///
/// Texts are cut into tokens (words, or single Chinese characters), and runs of four tokens are
/// compared as multisets.
struct ShingleScore {
  let precision: Double
  let recall: Double
  let isExact: Bool

  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  init(truth: String, found: String) {
    let true4 = Self.shingles(Self.tokens(truth))
    let found4 = Self.shingles(Self.tokens(found))
    let common = true4.reduce(0) { $0 + min($1.value, found4[$1.key] ?? 0) }
    precision = Self.share(common, of: found4)
    recall = Self.share(common, of: true4)
    isExact = Self.tokens(truth) == Self.tokens(found)
  }

  private static func share(_ common: Int, of shingles: [[String]: Int]) -> Double {
    let total = shingles.values.reduce(0, +)
    return total == 0 ? 0 : Double(common) / Double(total)
  }

  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let isHan = scalar.properties.isIdeographic
      if !isHan,
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
      {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = ""
      if isHan { tokens.append(String(scalar)) }
    }
    if !word.isEmpty { tokens.append(word) }
    return tokens
  }

  private static func shingles(_ tokens: [String]) -> [[String]: Int] {
    var counts: [[String]: Int] = [:]
    for start in 0..<max(1, tokens.count - 3) {
      counts[Array(tokens[start..<min(tokens.count, start + 4)]), default: 0] += 1
    }
    return counts
  }
}
