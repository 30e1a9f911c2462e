/// The sentences of a finding, before it is tied to a file.
struct Wording {
  let code: ExpressionErrorCode
  let summary: String
  /// A few words beside the underline.
  var label: String?
  /// A second place and what is to be said about it.
  var second: (text: String, range: Range<Int>)?
  /// The ways out, best first.
  var help: [String]

  init(_ code: ExpressionErrorCode, _ summary: String, help: String?...) {
    self.code = code
    self.summary = summary
    self.help = help.compactMap(\.self)
  }

  /// Words as a person lists them: `green, amber and red`.
  static func list(_ words: [String], joinedBy conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
