extension YAMLText {
  /// Plain words, and the way out, for what the YAML parser says.
  static let wording: [String: (summary: String, help: String?)] = [
    "mapping values are not allowed in this context": (
      "`:` can't stand here", "put text that holds `: ` in quotes, or check the indentation"
    ),
    "could not find expected ':'": (
      "this line is neither a key with `:` nor part of a text", "write `key: value`"
    ),
    "did not find expected key": (
      "expected a key", "check the indentation, and that every entry is written `key: value`"
    ),
    "did not find expected '-' indicator": (
      "expected `- ` before another entry of the list", "check the indentation"
    ),
    "did not find expected ',' or ']'": ("expected `,` or `]`", "close the list with `]`"),
    "did not find expected ',' or '}'": ("expected `,` or `}`", "close the map with `}`"),
    "did not find expected node content": ("expected a value", nil),
    "found character that cannot start any token": (
      "text can't begin with this character", "put the text in quotes"
    ),
    "did not find expected <document start>": ("expected the end of the file", nil),
    "did not find expected comment or line break": (
      "only a comment may follow on this line", "begin the text on the next line"
    ),
    "did not find expected alphabetic or numeric character": (
      "`&` and `*` begin anchors and aliases, which are not read", "put the text in quotes"
    ),
    "found invalid Unicode character escape code": (
      "the escape stands for no character", "write the character itself"
    ),
    "found a tab character that violates indentation": (
      "a tab in the indentation", "indent with spaces"
    ),
    "found a tab character where an indentation space is expected": (
      "a tab in the indentation", "indent with spaces"
    ),
    "found unknown escape character": (
      "unknown escape", "write a backslash as `\\\\` in double quotes, or use single quotes"
    ),
    "block sequence entries are not allowed in this context": (
      "`- ` can't stand here", "begin the list on a line of its own"
    ),
  ]
}
