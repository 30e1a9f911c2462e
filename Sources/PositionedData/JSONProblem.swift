/// What is wrong with a JSON text at one place; the sentences are in `JSONProblem+Diagnostic.swift`.
package struct JSONProblem: Error, Sendable, Hashable {
  /// The ways a JSON text can be wrong.
  package enum Kind: Sendable, Hashable {
    case emptyText
    case unclosedContainer(openedAt: Int)
    case wrongBracket(openedAt: Int)
    case tooDeep
    case expectedValue
    case expectedKey
    case expectedColon
    case expectedCommaOrEnd
    case trailingComma
    case extraComma
    case missingComma
    case equalsForColon
    case unquotedKey
    case singleQuotes
    case comment
    case unknownWord
    case number(NumberFault)
    case unclosedString
    case controlCharacter
    case unknownEscape
    case incompleteUnicodeEscape
    case loneSurrogate
    case duplicateKey(first: Range<Int>)
    case textAfterValue
  }

  /// What keeps a text from being a JSON number.
  package enum NumberFault: Sendable, Hashable {
    case leadingZero
    case plusSign
    case noDigitBeforePoint
    case noDigitAfterPoint
    case noExponentDigits
    case otherText
    case tooLarge
  }

  /// What is wrong.
  package let kind: Kind
  /// UTF-8 offsets of the place in the text.
  package let range: Range<Int>
}
