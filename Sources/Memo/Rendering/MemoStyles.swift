/// The look of an HTML memo: readable from a phone to paper, in light and dark, without colour alone.
enum MemoStyles {
  /// Colours meet a contrast of 4.5 : 1 on their background in both schemes.
  static let css = """
    :root{--ink:#1b1f24;--soft:#50575f;--paper:#fff;--panel:#f4f5f7;--rule:#c9ced6;--accent:#0b5394;--band:#d9dee6;--before:#6b7280;--gain:#1d6f42;--loss:#a63a12;--warn:#8a1c1c}
    @media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#b3bac4;--paper:#14171b;--panel:#1f242b;--rule:#414a56;--accent:#7db7f0;--band:#39424e;--before:#aab2bd;--gain:#6cc494;--loss:#f09a76;--warn:#ff9c9c}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:54rem;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.55 "Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;overflow-wrap:break-word}
    h1{font-size:1.55rem;line-height:1.25;margin:.4rem 0}
    h2{font-size:1.15rem;line-height:1.3;margin:1.8rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--accent)}
    p,ul{margin:.5rem 0}
    ul{padding-left:1.2rem}
    a{color:var(--accent)}
    .skip{position:absolute;left:-999rem}
    .skip:focus{position:static}
    .draft{border:2px solid var(--warn);color:var(--warn);font-weight:700;letter-spacing:.06em;padding:.3rem .7rem;display:inline-block}
    .letterhead{color:var(--soft);margin:.2rem 0}
    .logo{max-height:3.5rem;max-width:14rem}
    .subtitle{color:var(--soft)}
    [data-topic=summary] p{background:var(--panel);border-left:4px solid var(--accent);padding:.7rem .9rem}
    .disclosure{border-left:3px solid var(--before);padding-left:.7rem}
    .wide{overflow-x:auto;margin:.9rem 0}
    table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:700;padding:.2rem 0}
    th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--rule);font-weight:400}
    thead th{font-weight:700;border-bottom:2px solid var(--rule)}
    tfoot th,tfoot td{font-weight:700;border-bottom:0}
    .n{text-align:right;white-space:nowrap}
    figure{margin:1.1rem 0}
    figure svg{display:block;width:100%;max-width:36rem;height:auto}
    .figure-title{font-weight:700;margin:.2rem 0}
    figcaption{color:var(--soft);font-size:.9rem}
    blockquote{margin:.3rem 0;border-left:3px solid var(--rule);padding-left:.8rem}
    svg text{font-size:11px;fill:var(--ink)}
    svg .n{text-anchor:end}svg .n[text-anchor=middle]{text-anchor:middle}
    svg .s{font-size:10px;fill:var(--soft)}
    svg .b{font-weight:700}
    svg .w{font-weight:700;fill:var(--warn);letter-spacing:.08em}
    .band{fill:var(--band)}.grid{stroke:var(--rule);stroke-width:.5}.zero{stroke:var(--ink);stroke-width:1.2}
    .move{stroke:var(--accent);stroke-width:2}.before{fill:var(--paper);stroke:var(--before);stroke-width:2}
    .after{fill:var(--accent);stroke:var(--accent)}.hollow{fill:var(--paper);stroke:var(--before);stroke-width:1.5}
    .gain{fill:var(--gain)}.loss{fill:var(--loss)}.link{stroke:var(--before);stroke-width:.7;stroke-dasharray:2 2}
    .path{fill:none;stroke:var(--accent);stroke-width:2}.p2{stroke-dasharray:6 3}.p3{stroke-dasharray:2 3}.p4{stroke-dasharray:8 3 2 3}.dot{fill:var(--accent)}
    @media (max-width:32rem){body{padding:.75rem}table{font-size:.8rem}th,td{padding-right:.35rem}}
    @media print{
    :root{--ink:#111;--soft:#444;--paper:#fff;--panel:#f4f5f7;--rule:#bbb;--accent:#0b5394;--band:#d9dee6;--before:#6b7280;--gain:#1d6f42;--loss:#a63a12;--warn:#8a1c1c}
    body{max-width:none;padding:0;font-size:9pt;line-height:1.38}
    h1{font-size:15pt}h2{font-size:11pt;margin:.8rem 0 .3rem;padding-top:.25rem;break-after:avoid}
    p,ul{margin:.3rem 0}.wide{overflow:visible;margin:.4rem 0}table{font-size:8.3pt}th,td{padding:.1rem .4rem .1rem 0}
    figure{break-inside:avoid;margin:.5rem 0}figure svg{max-width:96mm}figcaption{font-size:8.3pt}
    tr,.disclosure,blockquote{break-inside:avoid}.skip{display:none}a{color:inherit;text-decoration:none}
    }
    @page{margin:14mm 15mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt;color:#444}}

    """
}
