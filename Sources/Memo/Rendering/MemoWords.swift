import Allocation

/// The few words that renderers add.
enum MemoWords {
  /// The mark of a memo that may not be sent.
  static func draft(_ language: Language) -> String {
    LocalizedText(english: "DRAFT — not for sending", chinese: "草稿——不得发送")(language)
  }

  static func colon(_ language: Language) -> String {
    LocalizedText(english: ": ", chinese: "：")(language)
  }

  /// Before the source of a quotation.
  static func dash(_ language: Language) -> String {
    LocalizedText(english: "— ", chinese: "——")(language)
  }

  static func seeTable(_ caption: String, _ language: Language) -> String {
    LocalizedText(english: "Numbers in the table “\(caption)”.", chinese: "数据见表“\(caption)”。")(
      language
    )
  }

  static func skip(_ language: Language) -> String {
    LocalizedText(english: "Skip to the memo", chinese: "跳至正文")(language)
  }
}
