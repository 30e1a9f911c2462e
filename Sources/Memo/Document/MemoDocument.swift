package import Allocation

/// A memo as plain values.
///
/// Its blocks are headings, paragraphs, tables and figures. Renderers turn it into a file.
///
/// All texts are unescaped; a renderer escapes every one of them. A document can't lack a name: there
/// are no templates, and each text was made by a function whose arguments exist.
package struct MemoDocument: Sendable, Hashable {
  /// The language of every sentence.
  package let language: Language
  package let kind: MemoKind
  /// Whether the memo may not be sent yet.
  package let isDraft: Bool
  package let title: String
  /// Client, date and plan, one fact each.
  package let subtitle: [String]
  /// The firm's name and address lines; empty without a frame.
  package let letterhead: [String]
  /// The firm's picture, if it has one.
  package let logo: FirmFrame.Logo?
  package let sections: [MemoSection]
  /// What is still missing, for whoever finishes the memo; not part of the text.
  package let gaps: [MemoGap]

  /// All figures in order.
  package var figures: [MemoFigure] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
  }
}

/// One section.
package struct MemoSection: Sendable, Hashable {
  package let topic: MemoTopic
  /// The heading with its number: `3. Why now: scenarios and evidence`.
  package let heading: String
  package let blocks: [MemoBlock]
}

/// One piece of a section.
package enum MemoBlock: Sendable, Hashable {
  /// Running text.
  case paragraph(String)
  /// A label and what it says: `Trading cost: about USD 83.`
  case labelled(String, String)
  /// Short entries.
  case list([String])
  /// Text that the law or good manners put beside a claim, in the same size.
  case disclosure(MemoDisclosure, String)
  /// Words of somebody else, with who said them, when and where.
  case quotation(String, source: String)
  case table(MemoTable)
  case figure(MemoFigure)
}

/// A table; the first column names its rows.
package struct MemoTable: Sendable, Hashable {
  /// A column's heading and kind.
  package struct Column: Sendable, Hashable {
    package let title: String
    package let isNumeric: Bool

    static func text(_ title: String) -> Column { Column(title: title, isNumeric: false) }
    static func number(_ title: String) -> Column { Column(title: title, isNumeric: true) }
  }

  /// A name for references within the memo, such as `weights`.
  package let id: String
  package let caption: String
  package let columns: [Column]
  /// As many cells as columns in each.
  package let rows: [[String]]
  /// The row that the numeric columns sum to.
  package let total: [String]?

  init(
    _ id: String,
    _ caption: String,
    _ columns: [Column],
    _ rows: [[String]],
    total: [String]? = nil
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.total = total
  }
}

/// A drawing with the same facts in words and in a table.
package struct MemoFigure: Sendable, Hashable {
  /// Where the numbers stand.
  package enum Twin: Sendable, Hashable {
    /// In a table of this section, by its id and caption.
    case elsewhere(id: String, caption: String)
    /// In a table under the figure.
    case here(MemoTable)
  }

  /// A name for references within the memo, such as `figure-weights`.
  package let id: String
  /// `Figure 1. Weights before and after`.
  package let title: String
  /// How to read it.
  package let caption: String
  /// What it shows, for those who don't see it.
  package let alternative: String
  package let drawing: SVGDrawing
  package let twin: Twin
}

/// Something only the firm, a person or a later step can supply.
package struct MemoGap: Sendable, Hashable {
  /// The id of the check that will fail in a final memo, such as `M-030`.
  package let check: String
  /// The section that says so.
  package let topic: MemoTopic
  /// What is missing, in English as all diagnostics are.
  package let summary: String
  /// How to supply it.
  package let help: String
}
