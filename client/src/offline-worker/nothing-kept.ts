/**
 * Said where there is no server, and this browser has nothing of the page: in both languages, since which of them was
 * chosen is kept where this worker cannot look.
 */
export function nothingKept(): Response {
  return new Response(PAGE, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  })
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 Inter, system-ui, sans-serif }
body { box-sizing: border-box; max-width: 34rem; margin: 0 auto; padding: 18vh 24px 24px; background: #f7f6f3; color: #1b2126 }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 1.3 }
p { margin: 0 0 12px }
section + section { margin-top: 32px; padding-top: 32px; border-top: 1px solid #d8d5cc }
a { color: inherit }
@media (prefers-color-scheme: dark) {
  body { background: #131619; color: #e8e6e1 }
  section + section { border-color: #343a40 }
}`

const PAGE = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Offline · All-lein</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<section>
<h1>The server cannot be reached, and this page is not kept in this browser</h1>
<p>A page opens without a network once it has been open here for a few seconds.</p>
<p><a href="">Try again</a></p>
</section>
<section lang="cy">
<h1>Ni ellir cyrraedd y gweinydd, ac nid yw’r dudalen hon wedi’i chadw yn y porwr hwn</h1>
<p>Mae tudalen yn agor heb rwydwaith ar ôl iddi fod ar agor yma am ychydig eiliadau.</p>
<p><a href="">Rhoi cynnig arall arni</a></p>
</section>
</main>
</body>
</html>`
