import type { Theme } from '../../scene/index.js'
import { sizeStyle } from './size-choice.js'

/** The stylesheet of a page, in the colours of its figure. */
export function pageStyle(theme: Theme, figure: { readonly width: number; readonly height: number }): string {
  return `
:root{--ground:${theme.ground};--surface:${theme.surface};--ink:${theme.ink};--ink-2:${theme['ink-2']};--line:${theme.line};--edge:${theme.edge};--control:${theme.control};--accent:${theme.accent}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
header,nav,main,footer{max-width:72rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2rem}
main{padding-bottom:2rem}
h1{font-size:1.875rem;line-height:1.25;margin:0}
h2{font-size:1.375rem;line-height:1.3;margin:2.5rem 0 .75rem}
h3{font-size:1.125rem;line-height:1.35;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:0 0 .75rem;max-width:44rem}
a{color:var(--accent)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem;top:0;background:var(--surface);padding:.75rem 1rem;z-index:1}
.skip:focus{left:0}
.line,.note,.kind,footer{color:var(--ink-2)}
.line{margin:.25rem 0 0}
.note,.kind,footer{font-size:.875rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1rem 0 0;padding:.5rem 0;border-block:1px solid var(--line)}
nav a{display:inline-block;padding:.25rem 0}
li{margin:.125rem 0}
.outline>ul{padding-inline-start:1.25rem}
.outline>ul>li{margin-top:.75rem;font-weight:600}
.outline>ul>li>ul{font-weight:400}
.outline .links{color:var(--ink-2)}
figure{margin:0;position:relative}
.wide{overflow-x:auto;margin:0 0 1rem}
.figure svg{display:block;width:100%;height:auto}
${sizeStyle(figure)}
.hit{position:absolute;border-radius:8px}
.hit:hover{box-shadow:0 0 0 2px var(--accent)}
.sizes{display:flex;flex-wrap:wrap;gap:.25rem 1rem;border:0;margin:0 0 .5rem;padding:0;font-size:.875rem}
.sizes legend{float:inline-start;padding:0;margin-inline-end:1rem;color:var(--ink-2)}
.sizes label{display:inline-flex;align-items:center;gap:.375rem;min-height:1.5rem}
.sizes input{accent-color:var(--accent);margin:0}
.outline li{scroll-margin:5rem}
.outline li:target{outline:3px solid var(--accent);outline-offset:4px;border-radius:2px}
.outline .about{margin:.125rem 0 .25rem;font-weight:400}
.back{display:none;font-size:.875rem;font-weight:400}
li:target>.back{display:inline}
details{margin:.75rem 0}
summary{cursor:pointer;padding:.25rem 0}
.long{white-space:pre-wrap}
table{border-collapse:collapse;width:100%;font-size:.9375rem;background:var(--surface)}
caption{text-align:start;font-weight:600;padding:.5rem 0;background:var(--ground)}
th,td{overflow-wrap:break-word;border:1px solid var(--edge);padding:.375rem .625rem;text-align:start;vertical-align:top;min-width:5rem}
thead th{background:var(--ground)}
.number{text-align:end;font-variant-numeric:tabular-nums}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line)}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{body{background:none;font-size:10pt}header,main,footer{max-width:none;padding-inline:0}nav,.skip,.sizes,.hit,.back,summary{display:none!important}.wide{overflow:visible}figure .sheet{width:100%!important;max-width:100%!important}h2,h3,h4,caption{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}}
`.trim()
}
