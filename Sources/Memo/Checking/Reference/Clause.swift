/// A part of a sentence that is about one thing.
struct Clause: Sendable, Hashable {
  /// Masked text.
  let text: String
  /// What its numbers are about: named in it, or before it in the sentence.
  let subjects: Set<PlanNames.Subject>
  /// Whether it names them itself.
  let namesSubject: Bool
  let numbers: [Figure]

  /// A number with what it measures.
  struct Figure: Sendable, Hashable {
    let token: NumberToken
    let measure: Measure
  }

  private static let breaks: Set<Unicode.Scalar> = [
    ",", ";", ":", "，", "；", "：", "、", "(", ")", "（", "）",
  ]
  private static let conjunctions = [
    " and ", " but ", " while ", " whereas ", " against ", " than ", "而", "并", "和", "与", "但",
  ]

  /// The clauses of a masked sentence.
  ///
  /// - Parameters:
  ///   - sentence: The masked sentence.
  ///   - names: What the marks in it stand for.
  ///   - earlier: What the sentences before it were about.
  /// - Returns: Its clauses in order.
  static func all(
    in sentence: String,
    _ names: PlanNames,
    after earlier: Set<PlanNames.Subject> = []
  ) -> [Clause] {
    let parts = split(sentence)
    let own = parts.map(names.subjects(in:))
    let whole = Measure(sentence)
    var clauses: [Clause] = []
    var last = earlier
    for (index, part) in parts.enumerated() {
      if own[index].isEmpty, index == 0, let next = own.first(where: { !$0.isEmpty }) {
        last = next
      }
      if !own[index].isEmpty { last = own[index] }
      for piece in pieces(part, names) {
        let subjects = piece.subjects.isEmpty ? last : piece.subjects
        clauses.append(
          Clause(
            text: piece.text,
            subjects: subjects,
            namesSubject: !piece.subjects.isEmpty,
            numbers: figures(in: piece.text, of: part, whole)
          )
        )
        last = subjects
      }
    }
    return clauses
  }

  private static func split(_ sentence: String) -> [String] {
    var text = sentence
    for word in conjunctions { text = text.replacing(word, with: ";" + word) }
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      // A comma within a number divides nothing.
      let isInNumber =
        scalar == "," && ("0"..."9").contains(previous) && place + 1 < scalars.count
        && ("0"..."9").contains(scalars[place + 1])
      if breaks.contains(scalar), !isInNumber {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      } else {
        part.append(scalar)
      }
      previous = scalar
    }
    return (parts + [String(part)]).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// One piece for each subject: what stands before the first belongs to it, what follows one is its own.
  private static func pieces(
    _ part: String,
    _ names: PlanNames
  ) -> [(text: String, subjects: Set<PlanNames.Subject>)] {
    var pieces: [(text: String, subjects: Set<PlanNames.Subject>)] = []
    var text = ""
    var subjects: Set<PlanNames.Subject> = []
    for scalar in part.unicodeScalars {
      let found = names.subjects(of: scalar)
      if !found.isEmpty, !subjects.isEmpty {
        pieces.append((text, subjects))
        text = ""
      }
      if !found.isEmpty { subjects = found }
      text.unicodeScalars.append(scalar)
    }
    return pieces + [(text, subjects)]
  }

  private static let sources = [" from ", "由", "从", "自"]
  private static let targets = [" to ", " at ", "至", "到", "为", "达"]

  /// The numbers of a piece; `from` and `to` say which was before.
  private static func figures(
    in piece: String,
    of part: String,
    _ sentence: Measure
  ) -> [Figure] {
    var measure = Measure(piece)
    let whole = Measure(part)
    if measure.kinds.isEmpty { measure.kinds = whole.kinds }
    if measure.kinds.isEmpty { measure.kinds = sentence.kinds }
    if measure.horizons.isEmpty { measure.horizons = whole.horizons }
    var text = " " + piece.replacing("由于", with: "")
    for word in sources { text = text.replacing(word, with: "\u{1}\(word)") }
    for word in targets { text = text.replacing(word, with: "\u{2}\(word)") }
    text = text.replacing("up\u{2} to ", with: "up to ")
    var figures: [Figure] = []
    var time: Measure.Time?
    var run = ""
    func finish() {
      for (index, token) in NumberToken.all(in: run).enumerated() {
        var own = measure
        if index == 0, let time { own.time = time }
        figures.append(Figure(token: token, measure: own))
      }
      run = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.value == 1 || scalar.value == 2 {
        finish()
        time = scalar.value == 1 ? .before : .after
      } else {
        run.unicodeScalars.append(scalar)
      }
    }
    finish()
    return figures
  }
}
