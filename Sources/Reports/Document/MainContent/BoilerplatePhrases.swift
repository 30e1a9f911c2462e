/// The words of ``Boilerplate``, in lower case.
extension Boilerplate {
  /// Lines that begin a section of references.
  static let sectionStarts = [
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

  /// Beginnings of lines that are not content.
  static let lineStarts = [
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

  /// Parts of short lines that are not content.
  static let lineParts = [
    "sign up for our", "subscribe to our newsletter", "get the free daily newsletter",
    "free daily newsletter", "delivered to your inbox", "delivered straight to your inbox",
    "all rights reserved", "may not be published, broadcast", "terms of use and privacy",
    "privacy policy and terms", "仅供参考，不构成", "仅供参考,不构成", "不构成投资建议", "不构成任何投资",
    "不构成对任何人的投资", "不代表本站", "不代表本网", "投资有风险", "入市需谨慎", "请勿转载", "转载请注明",
    "如有侵权", "备案号", "icp备", "icp证", "公网安备", "版权所有", "未经许可不得转载", "保留所有权利",
    "二维码", "微信公众号", "客户端下载", "a year to subscribe",
  ]

  /// Beginnings of lines that are not content at the end of a report.
  static let closingStarts = [
    "follow ", "email ", "contact ", "tweet ", "write to ", "editing by", "got a tip", "have a tip",
    "sign up", "subscribe", "listen to", "download ", "for more ", "check out ", "click ", "share ",
    "like us", "join ", "tune in", "this article was originally", "this story was originally",
    "this story has been", "this article has been", "originally published", "updated at",
    "updated:",
    "last updated", "posted in", "tagged", "tags:", "category:", "source:", "sources:", "via:",
    "来源：", "来源:", "作者：", "作者:", "（完）", "文章来源", "本文来源", "记者：",
  ]

  /// Parts of lines that are not content at the end of a report.
  static let closingParts = [
    "follow us on", "follow him on", "follow her on", "follow them on", "on twitter @",
    "on twitter:", "on facebook and", "contributed to this report", "contributed to this story",
    "contributed reporting", "contributed to this article", "is a staff writer", "is a reporter",
    "is a freelance", "is the author of", "is the editor of", "can be reached at",
    "letters to the editor",
    "we'd like to hear", "we’d like to hear", "the views expressed", "the opinions expressed",
    "views are his own", "views are her own", "our newsletter", "newsletters", "like this story",
    "share it with",
  ]

  /// Beginnings of the credit of a picture.
  static let creditStarts = [
    "image:", "image credit", "image credits", "photo:", "photos:", "photo by", "photograph by",
    "photo credit", "picture:", "credit:", "image source", "getty images", "图片来源", "图源", "资料图",
    "图：", "图/",
  ]

  /// Ends of a caption with the credit of a picture.
  static let creditEnds = [
    "getty images", "getty images)", "(image: getty)", "(image: getty images)", "image getty",
    "shutterstock", "shutterstock)", "istock", "istockphoto", "(ap photo)", "/ap)", "/afp",
    "/afp)", "/reuters)", "via ap)", "via getty images)", "photo/file)", "(file photo)",
  ]
}
