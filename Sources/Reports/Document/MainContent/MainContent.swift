import Markup

/// The content of a page, without what stands around it.
struct MainContent {
  /// The element that holds the content.
  let root: Int?
  let drafts: [BlockDraft]
  /// Whether the page goes on behind the drafts.
  let isCut: Bool
  /// Whether a node is left out, with everything in it.
  let isDropped: [Bool]

  init(_ survey: PageSurvey) {
    let found = ContentRoot(survey)
    root = found.node
    isDropped = found.isDropped
    guard let root else {
      drafts = []
      isCut = false
      return
    }
    let cut = BlockCutter.blocks(of: root, in: survey, isDropped: found.isDropped)
    isCut = cut.count >= ReadingRoom.places
    drafts = DraftSelection(cut, isWholePage: found.isWholePage).kept
  }
}
