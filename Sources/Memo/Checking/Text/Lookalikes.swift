/// Characters that are read as others: by their look, or as another form of the same Chinese character.
enum Lookalikes {
  /// What each is read as.
  static let scalars: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pairs in [latin, marks, simplified] {
      for pair in pairs.split(separator: " ") {
        let scalars = Array(pair.unicodeScalars)
        precondition(scalars.count == 2, "`\(pair)` is one character and what it is read as")
        table[scalars[0]] = scalars[1]
      }
    }
    return table
  }()

  /// Cyrillic, Greek, Armenian, Cherokee and other letters that look Latin, after Unicode's confusables
  /// (Unicode Technical Standard 39).
  private static let latin = """
    аa вb сc ԁd еe һh іi јj кk ԛq ӏl мm оo рp ѕs тt хx уy ѵv ԝw ъb ьb АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP \
    ЅS ТT ХX УY ԜW ԌG ӀI αa βb γy εe ηn ιi κk νv οo ρp σo τt υu χx ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP \
    ΤT ΥY ΧX օo սu հh ոn տs զq ցg ՕO ᎠD ᎡR ᎢT ᎪA ᎬE ᎳW ᎷM ᎻH ᏀG ᏃZ ᏔW ᏚS ᏞL ᏟC ᏢP ᏦK ɑa ɡg ɩi ʀR ʏY ⅼl \
    łl øo ıi ꞬG ꓐB ꓑP ꓓD ꓔT ꓖG ꓗK ꓙJ ꓚC ꓜZ ꓝF ꓟM ꓠN ꓡL ꓢS ꓣR ꓦV ꓧH ꓪW ꓫX ꓬY ꓮA ꓰE \
    ꓲI ꓳO ꓴU
    """

  /// Quotation marks, dots and slashes.
  private static let marks = """
    “" ”" „" ‟" «" »" 「" 」" 『" 』" ‘' ’' ‚' ‛' ʼ' ′' `' ´' ‹' ›' ․. ⁄/ ∕/ ・· •· ∙· ⋅· ﹣- －- ∼~ ～~
    """

  /// Traditional characters that occur in the words our checks look for.
  private static let simplified = """
    證证 無无 險险 賺赚 賠赔 贏赢 穩稳 確确 來来 會会 絕绝 對对 虧亏 損损 資资 產产 漲涨 風风 諾诺 機机 \
    難难 萬万 億亿 兩两 點点 從从 減减 買买 賣卖 調调 應应 價价 錢钱 獲获 報报 擔担 憂忧 輸输 達达 獨独 \
    時时 動动 際际 後后 現现 歷历 數数 據据 過过 這这 個个 們们 將将 與与 於于 變变 權权 區区 間间 單单 \
    圖图 黃黄 債债 貨货 幣币 國国 內内 頭头 聯联 儲储 華华 處处 務务 業业 東东 專专 實实 勢势 導导 嘆叹 \
    張张 緊紧 啟启 約约 級级 組组 經经 給给 線线 縮缩 總总 續续 紅红 費费 貸贷 質质 預预 額额 題题 類类 \
    顯显 願愿 餘余 驗验 龍龙 長长 門门 開开 關关 雙双 雖虽 離离 電电 靈灵 靜静 標标 檢检 樣样 樂乐 榮荣 \
    構构 樓楼 極极 歸归 殺杀 為为 爲为 異异 當当 發发 盡尽 監监 盤盘 礎础 稅税 種种 稱称 積积 筆笔 節节 \
    築筑 簡简 繼继 職职 聽听 膽胆 臨临 藝艺 號号 補补 製制 複复 見见 規规 視视 覺觉 觀观 計计 訂订 認认 \
    記记 許许 設设 訪访 評评 試试 話话 該该 詳详 誤误 說说 誰谁 課课 請请 論论 講讲 謝谢 識识 護护 讀读 \
    讓让 負负 財财 貢贡 責责 販贩 貴贵 貿贸 賀贺 賬账 購购 贖赎 跡迹 躍跃 車车 軟软 轉转 輕轻 較较 辦办 \
    農农 遠远 適适 選选 還还 邊边 鎖锁 銀银 銷销 鋼钢 錄录 錯错 鐵铁 鑒鉴 階阶 隨随 隱隐 韓韩 頁页 順顺 \
    須须 領领 頻频 飛飞 養养 馬马 驚惊 體体 鬆松 魚鱼 麗丽 麥麦 齊齐 傳传 倉仓 償偿 僅仅 優优 兌兑 兒儿 \
    凈净 則则 剛刚 創创 劃划 劇剧 勝胜 勞劳 匯汇 協协 卻却 厲厉 參参 嚴严 園园 圓圆 團团 執执 堅坚 場场 \
    塊块 壓压 夠够 夾夹 奪夺 妳你 婦妇 孫孙 學学 寧宁 寶宝 尋寻 層层 屬属 岡冈 島岛 幾几 庫库 廠厂 廣广 \
    廢废 彈弹 強强 徑径 徵征 態态 慮虑 慶庆 憑凭 懷怀 戰战 戲戏 戶户 拋抛 捨舍 採采 掛挂 換换 揮挥 擇择 \
    擊击 擴扩 攜携 敗败 敵敌 斷断 貳贰 陸陆 壹一 貮贰 澇涝 篤笃
    """
}
