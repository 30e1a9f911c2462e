import Markup

/// The content of a page, without what stands around it.
struct MainContent {
  /// The element that holds the content.
  let root: Int?
  let drafts: [BlockDraft]

  init(_ survey: PageSurvey) {
    let found = ContentRoot(survey)
    root = found.node
    guard let root else {
      drafts = []
      return
    }
    let cut = BlockCutter.blocks(of: root, in: survey, isDropped: found.isDropped)
    drafts = DraftSelection(cut).kept
  }
}
