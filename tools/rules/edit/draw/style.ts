/** The page's whole style, let in by its hash. Colours are the mini-program's; sizes follow the browser's own text size. */
export const style = `
:root{--paper:#FBF7F0;--card:#fff;--sunk:#F3ECE0;--ink:#1F1B16;--dim:#5A5148;--line:#E4DACA;--edge:#8A7F70;--green:#0B5D3B;--on-green:#fff;--green-soft:#EAF4EE;--amber:#734600;--amber-soft:#FFF1D6;--red:#8F1D1D;--red-soft:#FDECEA;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--paper:#17140F;--card:#221E18;--sunk:#2B261F;--ink:#EDE7DD;--dim:#BDB3A5;--line:#3A342B;--edge:#8F8574;--green:#7FCFA6;--on-green:#0B1A12;--green-soft:#1E2B24;--amber:#F2C879;--amber-soft:#33270F;--red:#F4B4AE;--red-soft:#3A1816}}
*{box-sizing:border-box;margin:0}
html{font-size:112.5%}
body{background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere;text-wrap:pretty}
main{max-width:62rem;margin:0 auto;padding:1.25rem 1rem 3rem;display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.15rem;line-height:1.4}h3{font-size:1rem}
.dim{color:var(--dim)}.small{font-size:.9rem}
a{color:var(--green);text-underline-offset:3px}
section,fieldset{background:var(--card);border:0;border-radius:1.1rem;padding:1.1rem;min-width:0;display:grid;gap:.8rem;grid-template-columns:minmax(0,1fr)}
legend{float:left;font-weight:700;font-size:1.15rem;padding:0}
legend+*{clear:both}
.places{list-style:none;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.places>li{background:var(--card);border-radius:1.1rem;padding:.6rem 1.1rem .8rem}
.tap{display:inline-flex;align-items:center;min-width:44px;min-height:44px;margin-right:.9rem}
.places .main{display:flex}summary{cursor:pointer}summary::before{content:'▸';padding-right:.4rem}details[open] summary::before{content:'▾'}
.tap.main{font-weight:700;font-size:1.1rem}
form{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
.field{display:grid;gap:.25rem;min-width:0;align-content:end}
.row{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));align-items:start}
input,select{font:inherit;color:inherit;min-height:48px;width:100%;padding:.45rem .8rem;border:1.5px solid var(--edge);border-radius:.8rem;background:var(--paper)}
.pick{display:flex;gap:.7rem;align-items:flex-start;min-height:44px;padding:.3rem 0}
.pick input{flex:none;width:1.5rem;height:1.5rem;min-height:0;margin:.1rem 0 0;accent-color:var(--green)}
button,.button{font:inherit;font-weight:600;min-height:60px;padding:.6rem 1.6rem;border-radius:1rem;border:1.5px solid var(--edge);background:var(--card);color:inherit;cursor:pointer;display:inline-flex;align-items:center;justify-content:center;text-decoration:none}
button.main{background:var(--green);border-color:var(--green);color:var(--on-green)}
.buttons{display:flex;flex-wrap:wrap;gap:.8rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.fault{background:var(--red-soft);color:var(--red);border-radius:.8rem;padding:.7rem .9rem;display:grid;gap:.2rem;white-space:pre-line}
[aria-invalid=true]{border-color:var(--red);border-width:2.5px}
.said{background:var(--green-soft);border-radius:1.1rem;padding:1.1rem;display:grid;gap:.5rem}
.note{background:var(--amber-soft);color:var(--amber);border-radius:.8rem;padding:.7rem .9rem}
.kind{display:none}
form:has(#kind-rolling:checked) .kind.rolling,form:has(#kind-period:checked) .kind.period,form:has(#kind-window:checked) .kind.window,form:has(#kind-notice:checked) .kind.notice{display:grid;gap:.8rem}
@supports not selector(:has(a)){.kind{display:grid;gap:.8rem}}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.6rem .8rem .6rem 0;border-top:1px solid var(--line);font-weight:400}
thead th{border:0;color:var(--dim);font-size:.9rem}
td p{margin:0}
.moved{font-weight:700;background:var(--amber-soft);border-radius:.4rem;padding:0 .3rem}
pre{white-space:pre-wrap;background:var(--sunk);border-radius:.8rem;padding:.8rem;font-size:.9rem}
@media(max-width:44rem){thead{display:none}tr{display:block;border-top:1px solid var(--line);padding:.5rem 0}th,td{display:block;border:0;padding:.2rem 0}td::before{content:attr(data-of);color:var(--dim);font-size:.9rem}th{font-weight:700}}
`;
