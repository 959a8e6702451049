import type { Rect } from '../../layout/index.js'
import type { Id } from '../../model/index.js'
import { lineStyle, linkEnd, linkPath, type SceneLink, type ScenePill, type Theme } from '../../scene/index.js'
import { drawMark } from './draw-mark.js'
import { drawText } from './draw-text.js'
import { number, tag } from './markup.js'

/** The line of a link with its end sign, broken where others cross it. */
export function drawLine(link: SceneLink, crossings: readonly Rect[], theme: Theme): string {
  const { widthPx, dash, cap } = lineStyle(link.kind, link.uncertain)
  const line = tag('path', {
    d: linkPath(link.points, link.curved, [...link.gaps, ...crossings]),
    fill: 'none',
    stroke: theme.wire,
    'stroke-width': widthPx,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
    'stroke-linecap': cap === 'round' ? 'round' : undefined,
    'stroke-linejoin': 'round',
  })
  const degrees = number((link.arrival * 180) / Math.PI)
  const turn = degrees === '0' || degrees === '-0' ? '' : ` rotate(${degrees})`
  const transform = `translate(${number(link.tip.x)} ${number(link.tip.y)})${turn}`
  const end = linkEnd(link.kind, link.arrival).shapes.map(({ d, paint, strokePx, round }) =>
    tag('path', {
      d,
      fill: paint === 'solid' ? theme.wire : paint === 'hollow' ? theme.surface : 'none',
      stroke: theme.wire,
      'stroke-width': strokePx,
      'stroke-linecap': round ? 'round' : undefined,
    }),
  )
  return line + tag('g', { transform }, end.join(''))
}

/**
 * What stands on a link: its pill and its words. For a screen reader all of the link, with its ends.
 *
 * @param names of everything a link can run between, by id
 */
export function drawLinkWords(link: SceneLink, names: ReadonlyMap<Id, string>, theme: Theme): string {
  const { from, to, name, pill, words } = link
  const ends = [names.get(from) ?? '', names.get(to) ?? '']
  const drawn = (pill === null ? '' : drawPill(pill, theme)) + words.map((line) => drawText(line, theme)).join('')
  return tag('g', { role: 'img', 'aria-label': `${ends.join(' → ')} (${name})`, 'data-id': link.id }, [drawn])
}

function drawPill({ rect, fill, edge, dashed, marks, text, cells }: ScenePill, theme: Theme): string {
  const ground = tag('rect', {
    x: rect.x + 0.5,
    y: rect.y + 0.5,
    width: rect.width - 1,
    height: rect.height - 1,
    rx: (rect.height - 1) / 2,
    fill: theme[fill],
    stroke: theme[edge],
    'stroke-dasharray': dashed ? '3 2' : undefined,
  })
  const letters = cells.map((cell) => {
    const { x, y, width, height } = cell.rect
    const solid = cell.known ? tag('rect', { x, y, width, height, rx: 3, fill: theme.ink }) : ''
    return solid + drawText(cell.text, theme)
  })
  return ground + marks.map((mark) => drawMark(mark, theme)).join('') + drawText(text, theme) + letters.join('')
}
