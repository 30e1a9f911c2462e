/// Traditional characters of market prose and the simplified ones that patterns are written in.
///
/// Only characters that occur in the terms of rules and grammar need to be here: a character that
/// no pattern contains may stay as it is.
enum TraditionalCharacters {
  private static let traditional = """
    縮錶儲備準買購債減擴聯準會銀國庫兩億萬點個當達從開風險衝擊濟軟陸憑脹復緊張壓預計測認為將應該實際際規劃總額節間週過後時內數據顯\
    還續轉讓與並現請說報導傳聞關於無據稱謠闢確實約別給機構對級單價漲跌強弱勢陡營盤恐慣場標普羅圖維持調機動幣貨產負資帳戶紐學無東區\
    頭寬鬆餘絕隊華爾門財長課題層處歲幾爲於於僅隱經歷經進來這樣麼沒們誤錯閒臨術統籌線變業務條盡結構補覺證權論議談讀記憶鎖潛極顯劇\
    匯兌歐兩險雙邊觸離陣陰陽隨難離雖顧驅響頂項順須頒頗領頻額類騰驗驚鬥黃點齊執終嚴興養蘭豐災爭獲環擊擔據擴擬擇攔斷舊曆書東極殺殘\
    體係稅啟較釋緩熱錢搶勁觀訊號見軌蕩團滿創紀錄衛護協歸異繼鎊韓貴貸費質責敗賣賬賺輪輕遠適遲選針銷雲電靜飆躍潰緒產殼蕭條勞傾幹擾
    """
  private static let simple = """
    缩表储备准买购债减扩联准会银国库两亿万点个当达从开风险冲击济软陆凭胀复紧张压预计测认为将应该实际际规划总额节间周过后时内数据显\
    还续转让与并现请说报导传闻关于无据称谣辟确实约别给机构对级单价涨跌强弱势陡营盘恐惯场标普罗图维持调机动币货产负资账户纽学无东区\
    头宽松余绝队华尔门财长课题层处岁几为于于仅隐经历经进来这样么没们误错闲临术统筹线变业务条尽结构补觉证权论议谈读记忆锁潜极显剧\
    汇兑欧两险双边触离阵阴阳随难离虽顾驱响顶项顺须颁颇领频额类腾验惊斗黄点齐执终严兴养兰丰灾争获环击担据扩拟择拦断旧历书东极杀残\
    体系税启较释缓热钱抢劲观讯号见轨荡团满创纪录卫护协归异继镑韩贵贷费质责败卖账赚轮轻远适迟选针销云电静飙跃溃绪产壳萧条劳倾干扰
    """

  /// The characters that the table covers.
  private static let covered: ClosedRange<UInt32> = 0x3400...0x9FFF

  /// For each covered character, counted from the first, its simplified form; 0 for itself.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: covered.count)
    for (from, to) in zip(traditional.unicodeScalars, simple.unicodeScalars)
    where from != to && covered.contains(from.value) {
      table[Int(from.value - covered.lowerBound)] = UInt16(to.value)
    }
    return table
  }()

  /// The simplified form of a character, or the character itself.
  static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard covered.contains(scalar.value) else { return scalar }
    let simple = table[Int(scalar.value - covered.lowerBound)]
    return simple == 0 ? scalar : Unicode.Scalar(simple) ?? scalar
  }
}
