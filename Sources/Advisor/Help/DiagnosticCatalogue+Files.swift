extension DiagnosticCatalogue {
  /// E1xxx: reading JSON and YAML.
  static let files: [Entry] = [
    Entry(
      "W1901",
      "findings left out",
      "So much is wrong that only the first findings are shown. Mend those and look again."
    ),
    Entry(
      "E1001",
      "not UTF-8",
      "Files are read as UTF-8. Save the file in that encoding; a byte order mark is accepted."
    ),
    Entry(
      "E1002",
      "file too large",
      "The file is larger than anything of its kind should be. Check that it is the one you meant."
    ),
    Entry(
      "E1003",
      "nested too deeply",
      "Objects and lists stand inside each other deeper than any file of ours needs."
    ),
    Entry(
      "E1004",
      "text ends early",
      "The text ends inside an object or a list. The file may have been cut off while it was copied."
    ),
    Entry(
      "E1005",
      "unexpected token",
      "A value, a key or a closing bracket was expected where the underline begins."
    ),
    Entry(
      "E1006",
      "superfluous comma",
      "JSON allows a comma only between two entries, not after the last one."
    ),
    Entry(
      "E1007",
      "missing separator",
      "Entries are separated by commas, keys from values by colons."
    ),
    Entry(
      "E1008",
      "comment",
      "JSON has no comments. Keep remarks in a key of their own where the format has one."
    ),
    Entry(
      "E1009",
      "malformed string",
      "A string ends on its own line; line ends, controls and backslashes are written as escapes."
    ),
    Entry(
      "E1010",
      "malformed number",
      "Numbers follow the JSON grammar: no leading zeros or plus sign, and no number that overflows."
    ),
    Entry(
      "E1011",
      "not a JSON value",
      "Values are numbers, strings, true, false, null, objects and lists. NaN and Infinity are none of them."
    ),
    Entry(
      "E1012",
      "key given twice",
      "Which of the two values was meant cannot be known. Keep one of them."
    ),
    Entry("E1013", "text after the value", "A file holds one value; something follows it."),
    Entry("E1014", "missing double quotes", "Keys and strings stand in double quotes in JSON."),
    Entry("E1015", "empty file", "The file has no content."),
    Entry(
      "E1020",
      "not valid YAML",
      "The file cannot be read as YAML; the place is where the reader gave up, which may lie after the slip."
    ),
    Entry("E1021", "YAML tag", "Tags such as !!int are not read: every value is taken as written."),
    Entry(
      "E1022",
      "missing value",
      "A key has no value, or null. Leave the key out if there is nothing to say."
    ),
    Entry(
      "E1023",
      "YAML anchor or alias",
      "Anchors and aliases are not read, so that every value stands where it is used."
    ),
    Entry("E1024", "YAML merge key", "Merge keys are not read; write the entries out."),
    Entry("E1025", "second YAML document", "A file holds one document."),
    Entry("E1026", "key is not text", "Keys of a map are plain words."),
    Entry(
      "E1101",
      "missing key",
      "The object needs a key it does not have. `advisor schema NAME` lists the keys of each file."
    ),
    Entry(
      "E1102",
      "unknown key",
      "A key that is not known is refused rather than ignored: it may be a mistyped one that matters."
    ),
    Entry(
      "E1103",
      "wrong kind of value",
      "Another kind of value is expected here, such as a number or a list."
    ),
    Entry(
      "E1104",
      "value out of range",
      "The value is outside what makes sense here, or has more digits than can be kept exactly."
    ),
    Entry("E1105", "not a date", "Dates are written 2026-11-20, and the day must exist."),
    Entry(
      "E1106",
      "not one of the words allowed",
      "The value must be one of a few words; the message lists them."
    ),
    Entry(
      "E1107",
      "built-in file damaged",
      "A file built into the program does not fit the program. Please report it."
    ),
  ]
}
