/// Where memos go: a stream, a file, or a folder with a file for each plan.
struct MemoTarget {
  /// `nil` for standard output.
  private let path: String?
  let isFolder: Bool
  let form: MemoForm
  /// What follows a plan's name: `.client.en.html`.
  private let ending: String

  /// Decides where memos go, and makes the folder.
  ///
  /// - Parameters:
  ///   - output: What `-o` names; several plans need a folder.
  ///   - form: The form asked for; else the one of the file's suffix, text for a terminal, HTML in a folder.
  ///   - plans: The paths of the plans.
  ///   - name: Kind and language, as a file's name has them.
  /// - Throws: ``Failure`` when two plans would go to one file, or the folder can't be made.
  init(_ output: String?, form: MemoForm?, plans: [String], named name: String) throws(Failure) {
    let output = output == "-" ? nil : output
    isFolder =
      plans.count > 1 || output.map { $0.hasSuffix("/") || Files.kind(of: $0) == .folder } ?? false
    path = output
    if let form {
      self.form = form
    } else {
      self.form = isFolder ? .html : try Self.form(of: output)
    }
    ending = ".\(name).\(self.form.rawValue)"
    guard isFolder, let output else { return }
    try Self.requireDistinct(plans)
    try OutputFile.createFolder(output.hasSuffix("/") ? String(output.dropLast()) : output)
  }

  /// The file of one plan's memo; `nil` for standard output.
  func file(of plan: String) -> String? {
    isFolder ? path.map { joinPath($0, Self.stem(plan) + ending) } : path
  }

  /// `c1.plan.json` in whatever folder is `c1`.
  private static func stem(_ plan: String) -> String {
    var name = splitPath(plan).name[...]
    for suffix in [".json", ".plan"] where name.hasSuffix(suffix) && name != suffix {
      name = name.dropLast(suffix.count)
    }
    return String(name)
  }

  /// The form that a file's suffix names; text where nothing is named.
  private static func form(of output: String?) throws(Failure) -> MemoForm {
    guard let output else { return .text }
    if let form = MemoForm(suffixOf: output) { return form }
    throw Failure(
      .usage,
      "E5104",
      "the suffix of `\(output)` names no form of memo",
      help: ["end it in .html, .pdf, .md or .txt, or say the form: -O html"]
    )
  }

  private static func requireDistinct(_ plans: [String]) throws(Failure) {
    var seen: [String: String] = [:]
    for plan in plans {
      guard let other = seen.updateValue(plan, forKey: stem(plan)) else { continue }
      throw Failure(
        .usage,
        "E5102",
        "the memos of `\(other)` and `\(plan)` would have one name",
        help: ["rename one of the plans, or write them into two folders"]
      )
    }
  }
}
