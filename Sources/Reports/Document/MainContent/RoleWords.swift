import Markup

/// What the words in an element's `class` and `id` say about its part in a page.
struct PageRole: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let article = PageRole(rawValue: 1 << 0)
  static let body = PageRole(rawValue: 1 << 1)
  static let navigation = PageRole(rawValue: 1 << 2)
  static let frame = PageRole(rawValue: 1 << 3)
  static let comments = PageRole(rawValue: 1 << 4)
  static let sharing = PageRole(rawValue: 1 << 5)
  static let related = PageRole(rawValue: 1 << 6)
  static let promotion = PageRole(rawValue: 1 << 7)
  static let signUp = PageRole(rawValue: 1 << 8)
  static let byline = PageRole(rawValue: 1 << 9)
  static let caption = PageRole(rawValue: 1 << 10)
  static let hidden = PageRole(rawValue: 1 << 11)
  static let widget = PageRole(rawValue: 1 << 12)
  static let legal = PageRole(rawValue: 1 << 13)
  static let media = PageRole(rawValue: 1 << 14)
  static let footnote = PageRole(rawValue: 1 << 15)
  static let headline = PageRole(rawValue: 1 << 16)
  static let footer = PageRole(rawValue: 1 << 17)
  /// One name says both article and body: `entry-content`, `articleBody`.
  static let articleBody = PageRole(rawValue: 1 << 18)
  /// As the first word of a name it makes the rest of the name meaningless here.
  static let qualifier = PageRole(rawValue: 1 << 19)

  /// Parts of a page that are not its content.
  static let furniture: PageRole = [
    .navigation, .frame, .comments, .sharing, .related, .promotion, .signUp, .byline, .hidden,
    .widget, .legal, .media, .footer,
  ]
}

/// The words that web designers use for the parts of a page.
///
/// `class` and `id` values are cut into words at punctuation and at capital letters:
/// `articleBody__share-bar` is article, body, share, bar. Words are matched whole, by a 64-bit hash,
/// so that no strings are made.
enum RoleWords {
  /// The role of a `class` or `id` value: that of all its names together.
  static func role(of value: ArraySlice<UInt8>) -> PageRole {
    var role: PageRole = []
    var start = value.startIndex
    while start < value.endIndex {
      guard let first = value[start...].firstIndex(where: { $0 > 0x20 }) else { break }
      let end = value[first...].firstIndex { $0 <= 0x20 } ?? value.endIndex
      role.formUnion(roleOfName(value[first..<end]))
      start = end
    }
    return role
  }

  private static func roleOfName(_ name: ArraySlice<UInt8>) -> PageRole {
    var role: PageRole = []
    var hash = Self.seed
    var length = 0
    var words = 0
    var previousIsLower = false
    for byte in name {
      let lower = byte | 0x20
      let isLetter = lower >= 0x61 && lower <= 0x7A
      let isUpper = isLetter && byte & 0x20 == 0
      if !isLetter || isUpper && previousIsLower {
        if length > 0 {
          let found = table[hash] ?? []
          // `category-markets` says what the article is about, `has-sidebar` what is beside it.
          if words == 0, found.contains(.qualifier) { return [] }
          role.formUnion(found)
          words += 1
        }
        hash = Self.seed
        length = 0
      }
      previousIsLower = isLetter && !isUpper
      if isLetter {
        hash = (hash ^ UInt64(lower)) &* Self.prime
        length += 1
      }
    }
    if length > 0 {
      role.formUnion(table[hash] ?? [])
      words += 1
    }
    // A long name is a heading made into an anchor: `sharing-with-a-single-developer`.
    if words > mostWords { return [] }
    let isBody = role.contains([.article, .body]) && role.isDisjoint(with: .furniture)
    return (isBody ? role.union(.articleBody) : role).subtracting(.qualifier)
  }

  /// The most words of a name that speaks of an element's part in the page.
  private static let mostWords = 4

  // The hash is FNV-1a.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private static let table: [UInt64: PageRole] = {
    var table: [UInt64: PageRole] = [:]
    for (role, words) in vocabulary {
      for word in words.split(separator: " ") {
        var hash = seed
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* prime }
        table[hash, default: []].formUnion(role)
      }
    }
    return table
  }()

  private static let vocabulary: [(PageRole, String)] = [
    (
      .article,
      "article articles story entry post hentry news blog blogpost report artical zhengwen"
    ),
    (
      .body,
      """
      body content contents text copy main maincontent bodytext articlebody articletext fulltext \
      storybody postbody entrycontent postcontent articlecontent neirong bodycopy
      """
    ),
    (
      .navigation,
      """
      nav navi navbar navigation navigations navbox subnav topnav menu menus submenu breadcrumb \
      breadcrumbs crumb crumbs pagination pager paging toc skip daohang mianbaoxie
      """
    ),
    (
      .frame,
      """
      masthead sidebar sidebars sidebox aside rail rightrail leftrail topbar \
      toolbar banner ticker
      """
    ),
    (.footer, "footer foot footers bottombar"),
    (.qualifier, "category tag has with without no not type status format js show"),
    (
      .comments,
      """
      comment comments commentlist commenting commentform disqus replies reply respond livefyre \
      pinglun liuyan
      """
    ),
    (
      .sharing,
      """
      share shares sharing sharebar sharethis sharetools sharebuttons sharedaddy addthis addtoany \
      social socials sociable socialmedia follow fenxiang viral
      """
    ),
    (
      .related,
      """
      related relatedposts relatedarticles recommended recommendation recommendations recommend \
      recirc recirculation trending popular mostpopular mostread outbrain taboola zergnet \
      readmore morefrom teaser teasers seealso latest tuijian xiangguan remen
      """
    ),
    (
      .promotion,
      """
      ad ads adv advert adverts advertisement advertisements advertising adsense adbox adslot \
      adunit adwrapper adcontainer dfp gpt promo promos promoted promotion sponsor sponsored \
      sponsors affiliate partner partners guanggao upsell commerce
      """
    ),
    (
      .signUp,
      """
      newsletter newsletters subscribe subscription subscriptions signup signin login register \
      paywall regwall cookie cookies consent gdpr ccpa popup modal overlay lightbox dialog prompt \
      optin mailchimp donate donation
      """
    ),
    (
      .byline,
      """
      byline bylines author authors authorbox authorbio bio meta metadata postmeta dateline \
      timestamp pubdate tags tag taglist tagcloud keywords keyword topics category categories \
      contributors zuozhe bianji laiyuan
      """
    ),
    (.caption, "caption captions figcaption credit credits"),
    (
      .hidden,
      """
      hidden hide visuallyhidden invisible offscreen noscript noprint screenreader sronly
      """
    ),
    (
      .widget,
      """
      widget widgets button buttons btn poll quiz survey search searchbox calendar rating ratings \
      vote votes tooltip dropdown
      """
    ),
    (.legal, "disclaimer disclaimers disclosure disclosures disc copyright legal mianze shengming"),
    (
      .media,
      """
      slideshow carousel slider slides video videos player playlist gallery galleries audio embed \
      embedded infobox factbox
      """
    ),
    (.footnote, "footnote footnotes fn reference references endnote endnotes"),
    (.headline, "headline title titles heading subtitle dek standfirst biaoti"),
  ]
}
