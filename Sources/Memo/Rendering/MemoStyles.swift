/// The look of an HTML memo: readable from a phone to paper, in light and dark, without colour alone.
///
/// Colours are set by properties of their own: WeasyPrint reads no variable within `border` or
/// `background`.
enum MemoStyles {
  /// Fonts that are widely there, Latin before Chinese.
  static let fonts =
    "'Helvetica Neue',Arial,'Liberation Sans','DejaVu Sans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','WenQuanYi Micro Hei',sans-serif"

  /// Colours meet a contrast of 4.5 : 1 on their background in both schemes.
  static let css = colours + page + drawings + screens + print

  private static let light =
    "--ink:#1b1f24;--soft:#50575f;--paper:#fff;--panel:#f4f5f7;--rule:#c9ced6;--accent:#0b5394;--band:#d9dee6;--before:#6b7280;--gain:#1d6f42;--loss:#a63a12;--warn:#8a1c1c"
  private static let dark =
    "--ink:#e8eaed;--soft:#b3bac4;--paper:#14171b;--panel:#1f242b;--rule:#414a56;--accent:#7db7f0;--band:#39424e;--before:#aab2bd;--gain:#6cc494;--loss:#f09a76;--warn:#ff9c9c"

  private static let colours = """
    :root{\(light)}
    @media screen and (prefers-color-scheme:dark){:root{\(dark)}}

    """

  private static let page = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:54rem;padding:1rem;background-color:var(--paper);color:var(--ink);font:1rem/1.55 \(fonts);overflow-wrap:break-word}
    h1{font-size:1.55rem;line-height:1.25;margin:.4rem 0}
    h2{font-size:1.15rem;line-height:1.3;margin:1.8rem 0 .5rem;padding-top:.5rem;border-top:2px solid;border-top-color:var(--accent)}
    p,ul{margin:.5rem 0}
    ul{padding-left:1.2rem}
    a{color:var(--accent)}
    .skip{position:absolute;left:-999rem}
    .skip:focus{position:static}
    .draft{border:2px solid;border-color:var(--warn);color:var(--warn);font-weight:700;letter-spacing:.06em;padding:.3rem .7rem;display:inline-block}
    .letterhead{color:var(--soft);margin:.2rem 0}
    .logo{display:block;max-height:3.5rem;max-width:14rem;margin:.6rem 0}
    .subtitle{color:var(--soft)}
    [data-topic=summary] p{background-color:var(--panel);border-left:4px solid;border-left-color:var(--accent);padding:.7rem .9rem}
    .disclosure{border-left:3px solid;border-left-color:var(--before);padding-left:.7rem}
    .wide{overflow-x:auto;margin:.9rem 0}
    table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:700;padding:.2rem 0}
    th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid;border-bottom-color:var(--rule);font-weight:400}
    th:last-child,td:last-child{padding-right:0}
    thead th{font-weight:700;border-bottom-width:2px;vertical-align:bottom}
    tfoot th,tfoot td{font-weight:700;border-bottom:0}
    th.n,td.n{text-align:right;white-space:nowrap}
    thead th.n{white-space:normal}
    #table-belief-path tbody th,#table-record tbody th{white-space:nowrap}
    #table-record td{overflow-wrap:anywhere}
    figure{margin:1.1rem 0}
    figure svg{display:block;width:100%;max-width:36rem;height:auto}
    .figure-title{font-weight:700;margin:.2rem 0}
    figcaption{color:var(--soft);font-size:.9rem}
    blockquote{margin:.3rem 0;border-left:3px solid;border-left-color:var(--rule);padding-left:.8rem}

    """

  private static let drawings = """
    svg text{fill:var(--ink)}
    svg .s{fill:var(--soft)}
    svg .w{fill:var(--warn);letter-spacing:.08em}
    .band{fill:var(--band)}.grid{stroke:var(--rule)}.zero{stroke:var(--ink)}.move{stroke:var(--accent)}
    .before,.hollow{fill:var(--paper);stroke:var(--before)}.after,.dot{fill:var(--accent)}
    .gain{fill:var(--gain)}.loss{fill:var(--loss)}.link{stroke:var(--before)}.path{stroke:var(--accent)}

    """

  private static let screens = """
    @media (max-width:32rem){body{padding:.75rem}table{font-size:.8rem}th,td{padding-right:.35rem}}
    @media screen and (min-width:40rem){#table-weights tbody th{white-space:nowrap}}
    @media screen and (min-width:52rem){
    .pair{display:grid;grid-template-columns:3fr 2fr;column-gap:1.6rem;align-items:start}
    .pair .figure-title{grid-column:1/3}.pair figcaption{grid-column:1;grid-row:3}
    .pair .wide{grid-column:2;grid-row:2/4;margin:0}
    }

    """

  /// Two columns for a client's memo, so that it takes fewer sheets; one for those that decide or keep.
  private static let print = """
    @media print{
    body{max-width:none;padding:0;font-size:9pt;line-height:1.35}
    h1{font-size:15pt}h2{font-size:10.5pt;margin:.6rem 0 .2rem;padding-top:.2rem;border-top-width:1.2pt;break-after:avoid}
    p,ul{margin:.25rem 0}.wide{overflow:visible;margin:.35rem 0}table{font-size:8.2pt}th,td{padding:.09rem .4rem .09rem 0}
    .figure-title,caption{break-after:avoid}
    figure{break-inside:avoid;margin:.4rem 0}figure svg{max-width:96mm}figcaption{font-size:8.2pt}
    tr,.disclosure,blockquote{break-inside:avoid}.skip{display:none}a{color:inherit;text-decoration:none}
    [data-topic=summary] p{padding:.35rem .6rem}
    .logo{float:left;max-height:11mm;margin:0 5mm 0 0}.letterhead{float:left;margin:0;font-size:7.5pt}.draft{float:right}h1{clear:both;padding-top:.3rem}
    .client figcaption a{display:none}
    .client main{columns:2;column-gap:6mm}
    body.client{font-size:8pt;line-height:1.28}.client table,.client figcaption{font-size:7.4pt}.client .wide{break-inside:avoid}
    .client section:first-child h2{margin-top:0}
    .client figure svg{max-width:100%}.pair caption{display:none}
    }
    @page{margin:13mm 14mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt;color:#444}}

    """
}
