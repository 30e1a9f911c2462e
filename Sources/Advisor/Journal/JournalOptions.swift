import ArgumentParser
import Diagnostics
import Glibc

/// Which journal is used.
struct JournalOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init("File of the journal.", valueName: "file", visibility: .hidden)
  )
  var journal: String?
}

/// On whose word something is recorded, and whether to ask first.
struct RecordingOptions: ParsableArguments {
  @OptionGroup var place: JournalOptions

  @Option(name: .long, help: .init("On whose word; else your login.", valueName: "name"))
  var author: String?

  @Flag(name: .long, help: "Do not ask: record it.")
  var yes = false

  @Flag(
    name: .customLong("no-input"),
    help: .init("Do not ask: only look, unless --yes is given.", visibility: .hidden)
  )
  var noInput = false

  func validate() throws {
    try author?.checkReadable(as: "the value for '--author'", ifEmpty: "write a name")
    try environmentValue("ADVISOR_AUTHOR")?
      .checkReadable(as: "the name in ADVISOR_AUTHOR", ifEmpty: "write a name")
  }

  /// Who is named: by the flag, by `ADVISOR_AUTHOR`; `nil` when nobody is.
  var namedAuthor: String? { author ?? environmentValue("ADVISOR_AUTHOR") }

  /// Who records: the one who is named, or the login.
  var recorder: String { author ?? Self.defaultAuthor }

  /// Who records where no flag names anybody: the one `ADVISOR_AUTHOR` names, or the login.
  static var defaultAuthor: String {
    environmentValue("ADVISOR_AUTHOR") ?? environmentValue("USER") ?? environmentValue("LOGNAME")
      ?? systemLogin ?? "unknown"
  }

  /// Whether only to look: nobody is asked, and nobody has answered beforehand.
  var onlyLooks: Bool { noInput && !yes }

  /// Whether to go on: what a flag says, or else what the person at the terminal answers.
  ///
  /// - Parameters:
  ///   - question: What is about to be done, as a question without its mark.
  ///   - presentation: The language of the question.
  /// - Returns: Whether to go on.
  /// - Throws: ``Failure`` where nobody has answered and nobody can be asked.
  func confirms(_ question: String, _ presentation: Presentation) throws(Failure) -> Bool {
    if yes { return true }
    if noInput { return false }
    guard Console.inputIsTerminal else {
      throw Failure(
        .usage,
        "E4263",
        "nothing was recorded: standard input is no terminal, so nobody can be asked",
        help: ["to record it: --yes", "only to look: --no-input"]
      )
    }
    Console.note(presentation.shown("\(question)? [y/N] "))
    return readLine().map { ["y", "yes", "是"].contains($0.lowercased()) } ?? false
  }
}

/// The login that the system knows the user by.
private var systemLogin: String? {
  // The record belongs to the C library and is copied at once.
  guard let entry = unsafe getpwuid(getuid()), let name = unsafe entry.pointee.pw_name else {
    return nil
  }
  return unsafe String(cString: name)
}

/// Why something is done.
struct NoteOptions: ParsableArguments {
  @Option(name: .long, help: .init("The reason, which is kept.", valueName: "text"))
  var note: String?

  func validate() throws {
    try note?.checkReadable(as: "the value for '--note'", ifEmpty: "say why")
  }
}

extension String {
  /// Refuses a text for the record that is empty or that a reader would not see as it is.
  ///
  /// - Parameters:
  ///   - what: What the text is, for the message.
  ///   - mending: What to do about an empty one.
  /// - Throws: `ValidationError`.
  func checkReadable(as what: String, ifEmpty mending: String) throws {
    guard !allSatisfy(\.isWhitespace) else {
      throw ValidationError("\(what) is empty: \(mending)")
    }
    guard sanitizedForTerminal != self,
      let hidden = unicodeScalars.first(where: \.isUnsafeOnTerminal)
    else { return }
    let code = String(hidden.value, radix: 16, uppercase: true)
    throw ValidationError("\(what) has a control character, U+\(code): leave it out")
  }
}
