/// Which program makes a PDF of an HTML file, and with which arguments.
package enum PDFPrinter: Sendable, Hashable, CaseIterable {
  case weasyPrint
  case chromium

  /// Names the program may have, best first.
  package var programs: [String] {
    switch self {
    case .weasyPrint: ["weasyprint"]
    case .chromium: ["chromium", "chromium-browser", "google-chrome"]
    }
  }

  /// The Debian package that has it.
  package var package: String {
    switch self {
    case .weasyPrint: "weasyprint"
    case .chromium: "chromium"
    }
  }

  /// The arguments that print one file.
  ///
  /// - Parameters:
  ///   - html: The path of the page.
  ///   - pdf: The path of the result.
  ///   - scratch: A folder for the browser's profile.
  ///   - isSuperuser: Chromium's sandbox does not run for the superuser.
  /// - Returns: The program's arguments, in order.
  package func arguments(html: String, pdf: String, scratch: String, isSuperuser: Bool) -> [String]
  {
    switch self {
    case .weasyPrint: ["--quiet", html, pdf]
    case .chromium:
      [
        "--headless", "--disable-gpu", "--no-first-run", "--user-data-dir=\(scratch)",
        "--no-pdf-header-footer",
        "--print-to-pdf=\(pdf)",
      ] + (isSuperuser ? ["--no-sandbox"] : []) + ["file://\(html)"]
    }
  }
}
