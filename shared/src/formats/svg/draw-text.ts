import { familyOf, type TextLine, type TextRun } from '../../scene/index.js'
import { escapeXml, tag } from '../markup.js'
import { type Look, spoken } from './look.js'

/**
 * A line of text as one `text` element per run. Each run stands at its own place in its own face: resvg, Chromium and
 * Word then agree on widths, which they do not when they choose fonts and reorder by themselves. As outlines it is one
 * path, with the words for those who cannot see it.
 */
export function drawText(line: TextLine, look: Look): string {
  const { outlines } = look
  if (outlines === null) return line.runs.map((run) => drawRun(run, line, look)).join('')
  const drawn = line.runs.map((run) => ({ run, d: outlines(run, line) }))
  const d = drawn.map((each) => each.d ?? '').join('')
  const path = tag('path', {
    d,
    fill: look.theme[line.colour],
    role: 'img',
    'aria-label': spoken(line.text, look),
    'xml:lang': line.language,
  })
  const rest = drawn.flatMap((each) => (each.d === null ? [drawRun(each.run, line, look)] : []))
  return (d === '' ? '' : path) + rest.join('')
}

function drawRun(run: TextRun, line: TextLine, { theme }: Look): string {
  const { sizePx, weight } = line.font
  const emoji = run.face === 'emoji'
  return tag(
    'text',
    {
      // An emoji of another font than ours is centred in the room it has.
      x: emoji ? run.x + run.width / 2 : run.x,
      y: line.baseline,
      'font-family': run.face === 'inter' ? undefined : familyOf(run.face),
      'font-size': sizePx,
      'font-weight': weight === 400 || emoji ? undefined : weight,
      'text-anchor': emoji ? 'middle' : undefined,
      textLength: run.face === 'other' ? run.width : undefined,
      lengthAdjust: run.face === 'other' ? 'spacingAndGlyphs' : undefined,
      fill: theme[line.colour],
      'xml:lang': line.language,
    },
    // An isolate keeps full stops and brackets of a run from right to left on their side; readers that ignore the
    // attribute `direction` (resvg) heed it.
    escapeXml(run.direction === 'rtl' ? `\u2067${run.text}\u2069` : run.text),
  )
}
