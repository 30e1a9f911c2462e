/// Characters that a page writes by number or name.
enum HTMLEntities {
  /// The text with its entities as characters; what is none stays as written.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.prefix(longest).firstIndex(of: ";") else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      let name = rest[rest.index(after: mark)..<end]
      result += character(String(name)) ?? "&\(name);"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static let longest = 12

  private static func character(_ name: String) -> String? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) }
    }
    if name.hasPrefix("#") {
      return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { String($0) }
    }
    return names[name]
  }

  /// Those that editors write (HTML, section 13.5).
  private static let names = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "minus": "−",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "hellip": "…", "middot": "·", "bull": "•", "rarr": "→", "times": "×", "plusmn": "±",
    "percnt": "%", "num": "#", "dollar": "$", "euro": "€", "pound": "£", "yen": "¥", "sect": "§",
    "copy": "©", "reg": "®", "trade": "™", "deg": "°", "shy": "\u{AD}", "zwj": "\u{200D}",
    "zwnj": "\u{200C}", "ensp": " ", "emsp": " ", "thinsp": " ", "Tab": "\t", "NewLine": "\n",
    "comma": ",", "period": ".", "colon": ":", "semi": ";", "lpar": "(", "rpar": ")", "sol": "/",
    "bsol": "\\", "lowbar": "_", "hyphen": "‐", "dash": "‐", "plus": "+", "equals": "=", "ast": "*",
    "vert": "|", "excl": "!", "quest": "?", "commat": "@", "laquo": "«", "raquo": "»", "sbquo": "‚",
    "bdquo": "„", "prime": "′", "frac12": "½", "frac14": "¼", "frac34": "¾", "eacute": "é",
    "egrave": "è", "agrave": "à", "aacute": "á", "ouml": "ö", "uuml": "ü", "auml": "ä",
    "ccedil": "ç",
    "ntilde": "ñ", "oacute": "ó", "iacute": "í", "uacute": "ú", "szlig": "ß", "oslash": "ø",
    "aring": "å", "sigma": "σ", "alpha": "α", "beta": "β", "delta": "δ", "Sigma": "Σ", "le": "≤",
    "ge": "≥", "ne": "≠", "asymp": "≈", "approx": "≈",
  ]
}
