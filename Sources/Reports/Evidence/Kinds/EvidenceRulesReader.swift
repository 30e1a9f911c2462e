package import Diagnostics
package import PositionedData

extension EvidenceRules {
  /// Reads rule files: words, kinds, sources, and what belongs elsewhere, in any order.
  ///
  /// A file may add to a group of words of another file by naming it again, so that a user's own
  /// file can teach a house's words to a kind of ours.
  ///
  /// - Throws: ``InputError`` with everything found in all files.
  package init(_ documents: [LocatedDocument]) throws(InputError) {
    var reader = EvidenceRulesReader()
    for document in documents { reader.readWords(document) }
    for document in documents { reader.readFile(document) }
    try reader.findings.throwIfErrors()
    self = reader.rules()
  }
}

/// Reads the files in two rounds: all words first, so that patterns of any file may speak of them.
struct EvidenceRulesReader {
  var findings = Findings()
  var lexicon = Lexicon()
  var grammar = Grammar()
  var kinds: [EvidenceKind] = []
  var elsewhere: [EvidenceRules.Elsewhere] = []
  var houses: [EvidenceRules.House] = []
  var scenarioGroups: [Int] = []

  mutating func readWords(_ document: LocatedDocument) {
    guard var file = document.field.object(as: "an evidence file", &findings) else { return }
    for entry in file.optional("words")?.entries(&findings) ?? [] {
      addTerms(entry.value, to: lexicon.group(named: entry.key))
    }
    for key in ["analysts", "surveys", "officials", "authors"] {
      if let field = file.optional(key) { addTerms(field, to: lexicon.group(named: key)) }
    }
    readGrammar(file.optional("grammar"))
    readElsewhere(file.optional("elsewhere"))
    readHouses(&file)
  }

  mutating func readFile(_ document: LocatedDocument) {
    guard var file = document.field.object(as: "an evidence file", &findings) else { return }
    for key in [
      "words", "analysts", "surveys", "officials", "authors", "elsewhere", "houses",
      "house_endings", "grammar", "likelihood",
    ] {
      _ = file.optional(key)
    }
    if let name = file.optional("kind")?.nonEmptyString(&findings) {
      readKind(name, &file)
    }
    file.finish(&findings)
  }

  /// Adds the terms of `{en: [...], zh: [...]}` to a group.
  mutating func addTerms(_ field: Field, to group: Int) {
    guard var lists = field.object(as: "lists of terms", &findings) else { return }
    for language in ["en", "zh"] {
      for term in lists.optional(language)?.strings(&findings) ?? [] {
        lexicon.add(term, to: group)
      }
    }
    lists.finish(&findings)
  }

  private mutating func readGrammar(_ field: Field?) {
    guard var lists = field?.object(as: "lists of words of the grammar", &findings) else { return }
    for word in GrammarWord.allCases {
      guard var terms = lists.optional(word.rawValue)?.object(as: "lists of words", &findings)
      else { continue }
      for language in ["en", "zh"] {
        for term in terms.optional(language)?.strings(&findings) ?? [] {
          grammar.add(term, as: word)
        }
      }
      terms.finish(&findings)
    }
    lists.finish(&findings)
  }

  private mutating func readElsewhere(_ field: Field?) {
    for element in field?.elements(&findings) ?? [] {
      guard var entry = element.object(as: "a thing elsewhere", &findings) else { continue }
      let measure = entry.required("measure", &findings)?
        .choice(EvidenceRules.Elsewhere.Measure.self, &findings)
      guard let measure else { continue }
      let group = lexicon.group(named: "elsewhere \(measure.rawValue)")
      for language in ["en", "zh"] {
        for term in entry.optional(language)?.strings(&findings) ?? [] {
          lexicon.add(term, to: group)
        }
      }
      entry.finish(&findings)
      elsewhere.append(EvidenceRules.Elsewhere(measure: measure, group: group))
    }
  }

  private mutating func readHouses(_ file: inout ObjectReader) {
    let everyHouse = lexicon.group(named: "houses")
    for element in file.optional("houses")?.elements(&findings) ?? [] {
      guard var entry = element.object(as: "a house", &findings) else { continue }
      let name = entry.required("name", &findings)?.nonEmptyString(&findings)
      let also = entry.optional("also")?.strings(&findings) ?? []
      entry.finish(&findings)
      guard let name else { continue }
      let group = lexicon.group(named: "house \(name)")
      for term in [name] + also {
        lexicon.add(term, to: group)
        lexicon.add(term, to: everyHouse)
      }
      houses.append(EvidenceRules.House(name: name, group: group))
    }
    if let field = file.optional("house_endings") {
      addTerms(field, to: lexicon.group(named: "house endings"))
    }
  }

  mutating func rules() -> EvidenceRules {
    for name in ["analysts", "surveys", "officials", "authors", "home", "abroad", "companies"] {
      _ = lexicon.group(named: name)
    }
    lexicon.finish()
    grammar.finish()
    return EvidenceRules(
      lexicon: lexicon,
      grammar: grammar,
      kinds: kinds,
      namings: EvidenceRules.namings(of: kinds),
      elsewhere: elsewhere,
      houses: houses,
      houseEndings: lexicon.group(named: "house endings"),
      voices: EvidenceRules.Voices(
        analysts: lexicon.group(named: "analysts"),
        surveys: lexicon.group(named: "surveys"),
        officials: lexicon.group(named: "officials"),
        authors: lexicon.group(named: "authors")
      ),
      home: lexicon.group(named: "home"),
      abroad: lexicon.group(named: "abroad"),
      companies: lexicon.group(named: "companies"),
      scenarioGroups: scenarioGroups
    )
  }
}
