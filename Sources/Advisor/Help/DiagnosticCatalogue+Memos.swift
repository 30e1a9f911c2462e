extension DiagnosticCatalogue {
  /// Codes of memos, E51xx.
  static let memos: [Entry] = [
    Entry(
      "E5101",
      "no allocation to write about",
      "The plan ends in a conflict of limits; a memo needs weights."
    ),
    Entry(
      "E5102",
      "two memos of one name",
      "Memos in a folder are named for their plans' files; two of these plans have the same name."
    ),
    Entry(
      "E5103",
      "file of another kind",
      "The file names another schema than the option that reads it expects."
    ),
    Entry(
      "E5104",
      "no form of memo",
      "A memo's file is HTML, PDF, Markdown or text; its suffix or -O says which."
    ),
    Entry(
      "E5105",
      "moves that do not add up",
      "What moved a probability must come to the difference between the first and the last of `beliefPath`."
    ),
    Entry(
      "E5110",
      "memo not complete",
      "A final memo needs what the summary names: from the firm's frame, the sources, an approval or the journal."
    ),
    Entry(
      "E5111",
      "memo fails its checks",
      "A final memo passes every check of `advisor memo check`, or somebody waives the one it fails."
    ),
    Entry(
      "E5120",
      "no program for PDF",
      "Install Debian's weasyprint or chromium, or write HTML and print it from a browser."
    ),
    Entry("E5121", "PDF failed", "The program that prints ended without a file."),
    Entry("E5130", "a memo as PDF", "Check the HTML or Markdown the PDF was printed from."),
    Entry(
      "W5110",
      "draft not complete",
      "The draft says `not supplied` where the summary says; a final memo will not be written without it."
    ),
    Entry(
      "W5111",
      "advice on a final memo",
      "The memo is written; the check only advises, and somebody may mend it or waive it."
    ),
  ]
}
