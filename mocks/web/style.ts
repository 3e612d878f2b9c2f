/** The one stylesheet of all the servers; `--accent` is the colour of whose page it is. */
export const style = `
:root{--ink:hsl(0 0% 13%);--soft:hsl(201 7% 38%);--line:hsl(202 7% 80%);--ground:hsl(202 7% 97%);--link:hsl(212 63% 37%);--focus:hsl(196 77% 44%);--warn:hsl(42 100% 94%);--warn-line:hsl(42 93% 50%);--bad:hsl(3 59% 43%);--bad-soft:hsl(0 59% 96%)}
*{box-sizing:border-box}
body{margin:0;font:400 18px/1.5 "Source Sans 3",system-ui,sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.demo{margin:0;max-width:none;background:var(--warn);color:var(--ink);border-bottom:4px solid var(--accent);font-size:16px;padding:6px 20px;text-align:center}
header{background:#fff;border-bottom:1px solid var(--line)}
header.filled{background:var(--accent);color:#fff;border-bottom:0}
header.filled a,header.filled .brand{color:#fff}
header>div{max-width:840px;margin:auto;padding:14px 20px;display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center}
.brand{font-weight:700;font-size:22px;color:var(--accent)}
.languages{margin-left:auto;display:flex;gap:14px;font-size:16px}
.languages [aria-current]{font-weight:600}
main{max-width:840px;margin:30px auto;padding:30px;background:#fff;border:1px solid var(--line)}
h1{font-size:32px;line-height:1.2;font-weight:600;margin:0 0 15px}
h2{font-size:22px;line-height:1.3;font-weight:600;margin:30px 0 10px}
p{margin:0 0 15px;max-width:44em}
.soft{color:var(--soft)}
.note{border-left:6px solid var(--warn-line);background:var(--warn);padding:14px 18px;margin:0 0 20px}
.refusal{border-left:6px solid var(--bad);background:var(--bad-soft);padding:14px 18px;margin:0 0 20px}
.error{color:var(--bad);font-weight:600}
.choices{list-style:none;margin:0 0 10px;padding:0;border-top:1px solid var(--line)}
.choices li{border-bottom:1px solid var(--line)}
.choices a{display:block;padding:12px 4px;font-weight:600;text-decoration:none}
.choices a:hover{text-decoration:underline}
summary{font-weight:600;font-size:22px;margin:30px 0 10px;cursor:pointer}
summary h2{display:inline;margin:0}
.choices a span,.choices label span{display:block;font-weight:400;color:var(--soft);font-size:16px}
.choices label{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;padding:12px 4px;font-weight:600;cursor:pointer}
.choices label span{grid-column:2}
input[type=checkbox],input[type=radio]{width:22px;height:22px;margin:3px 0 0}
fieldset{border:0;margin:0;padding:0}
legend{font-weight:600;padding:0;margin-bottom:8px}
.field{margin:0 0 20px}
.field label{display:block;font-weight:600;margin-bottom:4px}
.field>div{display:flex;flex-wrap:wrap;gap:10px}
input[type=text],input[type=search]{font:inherit;flex:1 1 220px;max-width:420px;min-width:0;padding:9px 12px;border:1px solid var(--soft);border-radius:2px;background:#fff;color:inherit}
.button{font-family:inherit;font-size:18px;font-weight:600;line-height:1;display:inline-block;padding:13px 22px;border-radius:2px;border:1px solid var(--accent);background:var(--accent);color:#fff;text-decoration:none;cursor:pointer}
.button.second{background:#fff;color:var(--accent)}
.acts{display:flex;flex-wrap:wrap;gap:12px;margin-top:25px}
dl{margin:0;border-top:1px solid var(--line);display:grid;grid-template-columns:minmax(150px,260px) 1fr}
dt,dd{margin:0;padding:10px 10px 10px 0;border-bottom:1px solid var(--line)}
dt{font-weight:600}
code,pre{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:15px}
dt code{display:block;font-weight:400;color:var(--soft);font-size:14px}
pre{white-space:pre-wrap;margin:0;font:inherit}
.mail{width:100%;height:640px;border:1px solid var(--line);background:#fff}
.unseen{position:absolute;width:1px;height:1px;border:0;clip-path:inset(50%)}
@media(max-width:640px){body{font-size:17px}main{margin:0;border-width:0 0 1px;padding:20px 15px}header>div{padding:12px 15px}h1{font-size:27px}dl{grid-template-columns:1fr}dt{border:0;padding-bottom:0}.languages{margin-left:0}}
`;
