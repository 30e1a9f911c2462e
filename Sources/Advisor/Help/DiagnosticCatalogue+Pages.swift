extension DiagnosticCatalogue {
  /// E50xx and W50xx: the files of reports.
  static let pages: [Entry] = [
    Entry("E5001", "empty report", "The file holds no bytes."),
    Entry("E5002", "not HTML or XML", "Reports are HTML, XML or feeds; save the page as HTML."),
    Entry("E5003", "unknown encoding", "Save the file as UTF-8."),
    Entry("E5004", "report too large", "Reports and their entries are read up to a fixed size."),
    Entry("E5005", "compressed file not read", "The file could not be unpacked within its bounds."),
    Entry("E5006", "too many attributes", "No page a person reads has an element of that kind."),
    Entry("E5007", "nothing could be read", "The file looks like a report and yields nothing."),
    Entry("E5008", "entity declared", "Declared entities are not expanded, so that no file grows."),
    Entry("E5009", "nested too deeply", "Elements are nested deeper than any page needs."),
    Entry("E5010", "broken XML", "The file cannot be read past the place named."),
    Entry("E5012", "not UTF-8", "The bytes are no UTF-8 text; save the file as UTF-8."),
    Entry("E5020", "not a report", "The file is of a custodian, which is not read as a report."),
    Entry("E5021", "no text", "The report holds no text that could say anything."),
    Entry("E5030", "a memo as PDF", "Check the HTML or Markdown the PDF was printed from."),
    Entry("W5010", "broken XML, mended", "The file breaks a rule of XML and was read even so."),
    Entry("W5011", "other encoding", "The file says one encoding and is in another."),
    Entry("W5012", "unreadable places", "Bytes that are no character are shown as a mark."),
    Entry("W5013", "flattened", "Elements nested very deeply were read side by side."),
    Entry("W5022", "text hidden by a script", "The page shows its text once a script runs."),
  ]
}
