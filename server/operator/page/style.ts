/** The page's whole style; the policy lets it in by its hash. The colours are the mini-program's. */
export const style = `
:root{--paper:#FBF7F0;--card:#fff;--ink:#1F1B16;--soft:#5A5148;--line:#E4DCCF;--green:#0B5D3B;--good:#0B5D3B;--fine:#5E9E7E;--wait:#C9BFAF;--warn:#B97F1E;--bad:#8F1D1D;--none:#8A8177;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--paper:#17140F;--card:#221E18;--ink:#EDE7DD;--soft:#BDB3A5;--line:#3A342B;--green:#0B5D3B;--good:#7FCFA6;--fine:#4E8A6C;--wait:#5A5247;--warn:#D9A441;--bad:#E08A80;--none:#8A8177}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC",sans-serif}
main{max-width:1080px;margin:0 auto;padding:16px;display:grid;gap:16px;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr))}
header,.wide{grid-column:1/-1}
header{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:baseline}
h1{font-size:24px;margin:0}h2{font-size:19px;margin:0 0 8px}p{margin:0 0 8px}
section,.said{background:var(--card);border-radius:16px;padding:16px;min-width:0}
.said{grid-column:1/-1;border-left:6px solid var(--good)}.trouble{border-left:6px solid var(--bad)}
.soft{color:var(--soft);font-size:15px}
.big{font-size:30px;text-wrap:balance;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.bar{display:block;width:100%;height:20px;border-radius:6px}
.track{fill:var(--line)}.good{fill:var(--good)}.fine{fill:var(--fine)}.wait{fill:var(--wait)}.warn{fill:var(--warn)}.bad{fill:var(--bad)}.none{fill:var(--none)}
.days{display:grid;grid-template-columns:auto 1fr auto;gap:8px 12px;align-items:center;font-variant-numeric:tabular-nums}
.legend{list-style:none;margin:10px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:4px 16px}
.legend li{display:flex;align-items:center;gap:6px}.dot{width:14px;height:14px;border-radius:4px}
table{width:100%;border-collapse:collapse}td,th{text-align:left;padding:8px 8px 8px 0;border-top:1px solid var(--line);vertical-align:top}
code{font-size:14px;overflow-wrap:anywhere}
form{display:inline-flex;flex-wrap:wrap;gap:8px;margin:4px 8px 4px 0}
button{font:inherit;white-space:nowrap;min-height:44px;padding:8px 18px;border-radius:12px;border:1px solid var(--soft);background:transparent;color:inherit}
button.main{background:var(--green);border-color:var(--green);color:#fff}
input{font:inherit;min-height:44px;padding:8px 12px;border-radius:12px;border:1px solid var(--soft);background:var(--paper);color:inherit;max-width:100%}
label{display:block}
.login{display:block;max-width:420px;margin:12vh auto 0}
@media(max-width:600px){tr{display:block;border-top:1px solid var(--line);padding:8px 0}th{display:none}td{display:block;border:0;padding:2px 0}}
`;
