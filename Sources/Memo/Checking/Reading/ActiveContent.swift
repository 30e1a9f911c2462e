/// What a page may hold besides text, tables and drawings: nothing that runs, loads or hides.
enum ActiveContent {
  private static let elements: Set<String> = [
    "script", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "input", "button",
    "select", "textarea", "base", "link", "video", "audio", "source", "track", "canvas", "portal",
    "dialog", "marquee", "blink", "math", "foreignobject", "animate", "animatetransform",
    "animatemotion", "set", "use", "image", "feimage", "noframes", "xmp", "slot", "area", "map",
  ]

  /// Elements whose content nobody sees.
  static let unseen: Set<String> = [
    "template", "noscript", "datalist", "del", "s", "strike", "head", "noembed", "rp",
  ]

  /// What is wrong with a tag; `nil` if nothing is.
  static func objection(to tag: HTMLScanner.Tag) -> String? {
    guard !tag.isEnd else { return nil }
    if elements.contains(tag.name) { return "`<\(tag.name)>` can't be compared with the plan" }
    if tag.name == "meta", tag["http-equiv"]?.lowercased() == "refresh" {
      return "the page sends its reader elsewhere"
    }
    for (name, value) in tag.attributes {
      let address = value.filter { !$0.isWhitespace }.lowercased()
      if name.hasPrefix("on") { return "`\(name)` runs a script" }
      if address.hasPrefix("javascript:") || address.hasPrefix("vbscript:") {
        return "`\(name)` runs a script"
      }
      let loads = ["src", "srcset", "data", "poster", "background", "ping", "srcdoc", "action"]
      if loads.contains(name), !address.hasPrefix("data:image/") {
        return "`\(name)` loads something from outside the file"
      }
      if name == "href", tag.name != "a" { return "`href` loads something from outside the file" }
      if name == "style", address.contains("url(") { return "its style loads something" }
    }
    return nil
  }

  /// Why the text of an element is not seen; `nil` if it is.
  static func concealment(by tag: HTMLScanner.Tag) -> String? {
    if unseen.contains(tag.name), tag.name != "head" { return "`<\(tag.name)>`" }
    if tag["hidden"] != nil { return "`hidden`" }
    if tag.name == "details", tag["open"] == nil { return "a closed `<details>`" }
    if tag["aria-hidden"] == "true" { return "`aria-hidden`" }
    if tag.name != "a", let classes = tag["class"]?.split(separator: " "), classes.contains("skip")
    {
      return "the class `skip`"
    }
    if tag.name == "font" || tag.name == "body",
      let colour = tag["color"] ?? tag["text"],
      PageStyle.hides([PageStyle.Declaration(property: "color", value: colour.lowercased())]) != nil
    {
      return "its colour"
    }
    return tag["style"].flatMap { PageStyle.hides(PageStyle.declarations($0)) }.map { "`\($0)`" }
  }
}
