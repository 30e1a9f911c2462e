/// Phrases by which pages ask, offer, disclaim and refer, in English and Chinese.
///
/// They are rules for the language of such lines, not for any site. All are in lower case.
enum Boilerplate {
  /// What a line is, as far as its words tell.
  enum Kind {
    /// Begins a section that is not content, such as a list of related articles.
    case sectionStart
    /// Is not content wherever it stands.
    case line
    /// Is not content at the end of a report.
    case closing
  }

  /// A line longer than this, in bytes, is never taken for boilerplate by one of its phrases.
  private static let longestLine = 700
  /// Length of the longest line that begins a section.
  private static let longestStart = 60

  /// What a line is; `nil` when its words tell nothing.
  static func kind(of text: String, isHeading: Bool) -> Kind? {
    let count = text.utf8.count
    guard count <= longestLine else { return nil }
    let line = text.lowercased()
    if count <= longestStart || isHeading, startsSection(line) { return .sectionStart }
    if lineStarts.contains(where: line.hasPrefix) { return .line }
    if count <= 300, lineParts.contains(where: line.contains) { return .line }
    if isCredit(line) { return .line }
    if closingStarts.contains(where: line.hasPrefix) { return .closing }
    if closingParts.contains(where: line.contains) { return .closing }
    return nil
  }

  private static func startsSection(_ line: String) -> Bool {
    let trimmed = line.trimmingPrefix { !$0.isLetter }
    for start in sectionStarts where trimmed.hasPrefix(start) {
      // `related` alone or before a noun, but not `related to the case, the court said`.
      guard let next = trimmed.dropFirst(start.count).first else { return true }
      if !next.isLetter || !(start.last?.isASCII ?? false) { return true }
    }
    return false
  }

  private static let sectionStarts = [
    "related articles", "related stories", "related posts", "related content", "related topics",
    "related coverage", "related news", "related links", "related video", "related videos",
    "related reading", "related", "read more", "read next", "read also", "more from",
    "more on this",
    "more stories", "more great", "more news", "more coverage", "more like this", "recommended",
    "you may also like", "you might also like", "you may like", "see also", "also read",
    "also on", "don't miss", "don’t miss", "trending", "most read", "most popular", "most viewed",
    "popular posts", "popular stories", "popular now", "latest news", "latest stories",
    "top stories",
    "what to read next", "up next", "editor's picks", "editors' picks", "editors’ picks",
    "editor’s picks", "sponsored", "share this", "share on", "comments", "leave a comment",
    "leave a reply", "about the author", "post navigation", "filed under", "tags", "sign up for",
    "subscribe to", "subscribe now", "follow us", "newsletter", "related:", "read:", "must read",
    "相关阅读", "相关新闻", "相关报道", "相关链接", "相关推荐", "相关文章", "相关研报", "推荐阅读",
    "延伸阅读", "拓展阅读", "猜你喜欢", "热门", "热点推荐", "今日热点", "精彩推荐", "为您推荐", "为你推荐",
    "编辑推荐", "大家都在看", "点击排行", "阅读排行", "往期回顾", "往期精选", "最新评论", "网友评论",
    "全部评论", "发表评论", "上一篇", "下一篇", "分享到", "更多精彩", "更多资讯", "更多新闻", "更多>>",
    "相關新聞", "相關文章", "推薦閱讀", "延伸閱讀", "熱門",
  ]

  private static let lineStarts = [
    "advertisement", "story continues below", "article continues below", "continue reading below",
    "scroll to continue", "sign up for", "sign up to", "subscribe to our", "subscribe to the",
    "click here to", "read more:", "read more about", "read more here", "also read:", "read also:",
    "related:", "related story:", "see also:", "more:", "more info:", "watch:", "watch now:",
    "image 1 of", "image 2 of", "image 3 of", "image 4 of", "image 5 of", "image 6 of",
    "enlarge image", "loading...", "please enable javascript", "this video is unavailable",
    "skip advertisement", "skip to", "share on facebook", "share on twitter", "like this story?",
    "important disclosures", "important disclosure", "disclosures:", "disclaimer",
    "this report is for",
    "this material is", "analyst certification", "© ", "(c) 20", "copyright ©", "copyright 20",
    "all rights reserved", "免责声明", "重要声明", "法律声明", "版权声明", "风险提示及免责", "特别声明",
    "郑重声明", "【免责", "【广告", "广告", "责任编辑", "(责任编辑", "（责任编辑", "本文责编", "编辑：", "编辑:",
    "点击进入", "点击查看", "点击下载", "扫码", "扫描二维码", "长按识别", "关注我们", "欢迎关注", "打开app",
    "下载app", "阅读原文", "查看原文", "举报", "返回搜狐", "未经授权", "海量资讯", "新浪声明", "分享到",
  ]

  private static let lineParts = [
    "sign up for our", "subscribe to our newsletter", "get the free daily newsletter",
    "free daily newsletter", "delivered to your inbox", "delivered straight to your inbox",
    "all rights reserved", "may not be published, broadcast", "terms of use and privacy",
    "privacy policy and terms", "仅供参考，不构成", "仅供参考,不构成", "不构成投资建议", "不构成任何投资",
    "不构成对任何人的投资", "不代表本站", "不代表本网", "投资有风险", "入市需谨慎", "请勿转载", "转载请注明",
    "如有侵权", "备案号", "icp备", "icp证", "公网安备", "版权所有", "未经许可不得转载", "保留所有权利",
    "二维码", "微信公众号", "客户端下载", "a year to subscribe",
  ]

  private static let closingStarts = [
    "follow ", "email ", "contact ", "tweet ", "write to ", "editing by", "got a tip", "have a tip",
    "sign up", "subscribe", "listen to", "download ", "for more ", "check out ", "click ", "share ",
    "like us", "join ", "tune in", "this article was originally", "this story was originally",
    "this story has been", "this article has been", "originally published", "updated at",
    "updated:",
    "last updated", "posted in", "tagged", "tags:", "category:", "source:", "sources:", "via:",
    "来源：", "来源:", "作者：", "作者:", "（完）", "文章来源", "本文来源", "记者：",
  ]

  private static let closingParts = [
    "follow us on", "follow him on", "follow her on", "follow them on", "on twitter @",
    "on twitter:", "on facebook and", "contributed to this report", "contributed to this story",
    "contributed reporting", "contributed to this article", "is a staff writer", "is a reporter",
    "is a freelance", "is the author of", "is the editor of", "can be reached at",
    "letters to the editor",
    "we'd like to hear", "we’d like to hear", "the views expressed", "the opinions expressed",
    "views are his own", "views are her own", "our newsletter", "newsletters", "like this story",
    "share it with",
  ]

  /// Whether a line is the credit of a picture, alone or after a caption.
  private static func isCredit(_ line: String) -> Bool {
    guard line.utf8.count <= 250 else { return false }
    if creditStarts.contains(where: line.hasPrefix) { return true }
    return creditEnds.contains(where: line.hasSuffix)
  }

  private static let creditStarts = [
    "image:", "image credit", "image credits", "photo:", "photos:", "photo by", "photograph by",
    "photo credit", "picture:", "credit:", "image source", "getty images", "图片来源", "图源", "资料图",
    "图：", "图/",
  ]

  private static let creditEnds = [
    "getty images", "getty images)", "(image: getty)", "(image: getty images)", "image getty",
    "shutterstock", "shutterstock)", "istock", "istockphoto", "(ap photo)", "/ap)", "/afp",
    "/afp)", "/reuters)", "via ap)", "via getty images)", "photo/file)", "(file photo)",
  ]
}
