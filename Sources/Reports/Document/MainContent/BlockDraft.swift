import Markup

/// A block of a page before it is decided whether it is content.
struct BlockDraft {
  enum Kind: Hashable {
    case heading(level: Int)
    case paragraph
    case listItem
    case caption
    case table
  }

  var kind: Kind
  var text: SourcedText
  /// The element the block is, or stands in.
  var node: Int
  /// Length of its text, and of the part in links; bytes without white space.
  var length: Int
  var linkLength: Int
  /// Roles of the elements around it, up to the root of the content.
  var role: PageRole
}
