import Diagnostics
import Glibc
import Memo

/// Making a PDF with whichever program is installed.
enum MemoPrinting {
  /// Returns the bytes of a PDF of a page.
  ///
  /// - Throws: ``Failure`` that names the package to install, or says what the program said.
  static func pdf(of html: String) throws(Failure) -> [UInt8] {
    guard let (printer, program) = installed() else {
      throw Failure(
        .noInput,
        "E5120",
        "a PDF needs WeasyPrint or Chromium, and neither is installed",
        help: [
          "install one: apt-get install \(PDFPrinter.weasyPrint.package), or \(PDFPrinter.chromium.package)",
          "for Chinese add a font: apt-get install fonts-wqy-microhei",
          "or write -O html and print it from a browser",
        ]
      )
    }
    let folder = try scratchFolder()
    defer { run("/bin/rm", ["-rf", folder]) }
    let (page, result) = (joinPath(folder, "memo.html"), joinPath(folder, "memo.pdf"))
    try OutputFile.write(Array(html.utf8), to: page)
    let arguments = printer.arguments(
      html: page,
      pdf: result,
      scratch: joinPath(folder, "profile"),
      isSuperuser: geteuid() == 0
    )
    let status = run(program, arguments)
    guard status == 0, Files.kind(of: result) == .file else {
      throw Failure(
        .inputOutput,
        "E5121",
        "`\(program)` made no PDF (status \(status))",
        help: ["write -O html and print it from a browser"]
      )
    }
    return try Files.read(result).bytes
  }

  /// The first printer whose program is in PATH.
  private static func installed() -> (PDFPrinter, String)? {
    let folders = (environmentValue("PATH") ?? "/usr/bin:/bin").split(separator: ":").map(
      String.init
    )
    for printer in PDFPrinter.allCases {
      for program in printer.programs {
        for folder in folders {
          let path = joinPath(folder, program)
          // The path is bridged for the length of the call.
          if unsafe access(path, X_OK) == 0 { return (printer, path) }
        }
      }
    }
    return nil
  }

  private static func scratchFolder() throws(Failure) -> String {
    let base = environmentValue("TMPDIR") ?? "/tmp"
    var template = Array(joinPath(base, "advisor-memo-XXXXXX").utf8CString)
    // The system fills in the template's last letters; the buffer outlives the call.
    guard
      unsafe template.withUnsafeMutableBufferPointer({ buffer in
        guard let start = buffer.baseAddress else { return false }
        return unsafe mkdtemp(start) != nil
      })
    else {
      throw Failure(
        .cannotCreate,
        "E4020",
        "no folder can be made in `\(base)`: \(systemMessage(errno))"
      )
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs a program to its end, its output thrown away; returns its status, 127 when it can't start.
  @discardableResult
  private static func run(_ program: String, _ arguments: [String]) -> Int32 {
    // The copies live until they are freed below; the child has its own after the call.
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map {
      unsafe strdup($0)
    }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var child: pid_t = 0
    guard unsafe posix_spawn(&child, program, &actions, nil, words, environ) == 0 else {
      return 127
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
