import Markup

/// Decides which blocks of the content's element are content.
struct DraftSelection {
  let kept: [BlockDraft]

  /// Chooses among the blocks of the content's element.
  ///
  /// - Parameters:
  ///   - drafts: The blocks in reading order.
  ///   - isWholePage: Whether the page is too small to be cut at its ends.
  init(_ drafts: [BlockDraft], isWholePage: Bool) {
    var kept = drafts.filter { Self.isText($0) && !Self.isLinks($0) }
    kept = Self.withoutBoilerplate(kept)
    if !isWholePage {
      Self.trimStart(&kept)
      Self.trimEnd(&kept)
    }
    self.kept = kept
  }

  private static func isText(_ draft: BlockDraft) -> Bool {
    draft.kind == .table
      || draft.text.text.unicodeScalars.contains {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
  }

  private static func isLinks(_ draft: BlockDraft) -> Bool {
    draft.linkLength * 10 > draft.length * 8
  }

  /// Leaves out lines that ask, offer, disclaim or refer, and the lists they begin.
  private static func withoutBoilerplate(_ drafts: [BlockDraft]) -> [BlockDraft] {
    let lastProse = drafts.lastIndex { isProse($0) && boilerplate($0) == nil } ?? -1
    var kept: [BlockDraft] = []
    var isInSection = false
    for (index, draft) in drafts.enumerated() {
      switch boilerplate(draft) {
      case .sectionStart:
        isInSection = true
        continue
      case .line: continue
      case .closing where index > lastProse: continue
      default: break
      }
      if isInSection, !endsSection(draft) { continue }
      isInSection = false
      kept.append(draft)
    }
    return kept
  }

  private static func boilerplate(_ draft: BlockDraft) -> Boilerplate.Kind? {
    if draft.kind == .table { return nil }
    var isHeading = false
    if case .heading = draft.kind { isHeading = true }
    return Boilerplate.kind(of: draft.text.text, isHeading: isHeading)
  }

  /// Whether a block after the start of a list of references is content again.
  private static func endsSection(_ draft: BlockDraft) -> Bool {
    switch draft.kind {
    case .heading, .table: true
    case .paragraph:
      draft.linkLength * 3 < draft.length && isProse(draft) && draft.length >= 80
    default: false
    }
  }

  static func isProse(_ draft: BlockDraft) -> Bool {
    switch draft.kind {
    case .paragraph, .listItem:
      draft.length >= 60 || TextSigns.endsSentence(draft.text.text)
    case .table: true
    default: false
    }
  }

  private static func trimStart(_ drafts: inout [BlockDraft]) {
    guard var first = drafts.firstIndex(where: isProse) else { return }
    // A heading right above the first paragraph is the first section's, unless it is the headline.
    if first > 0, case .heading(let level) = drafts[first - 1].kind, level > 1 { first -= 1 }
    drafts.removeFirst(first)
  }

  private static func trimEnd(_ drafts: inout [BlockDraft]) {
    guard let last = drafts.lastIndex(where: { isProse($0) || $0.kind == .listItem }) else {
      return
    }
    drafts.removeLast(drafts.count - 1 - last)
  }
}

enum TextSigns {
  /// Whether a text ends like a sentence: with a full stop or the like, and maybe a quote after it.
  static func endsSentence(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", "。", "！", "？", "；", ":", "：", ";": return true
      case "\"", "'", "”", "’", "」", "』", "）", ")", "]", "》": continue
      default: return false
      }
    }
    return false
  }
}
