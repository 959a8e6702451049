import type { Id } from '../../model/index.js'
import { lineStyle, linkEnd, markRound, type SceneLink } from '../../scene/index.js'
import { number, opacityOf, tag } from '../markup.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'
import { type Look, spoken } from './look.js'

/** The line of a link along its path, with its end sign. */
export const drawLine = (link: SceneLink, d: string, look: Look): string => drawPart(link, { d, hasEnd: true }, look)

/** What is wanted of the line of a link: pieces of its path, and its end sign or not. */
export function drawPart(link: SceneLink, { d, hasEnd }: { d: string; hasEnd: boolean }, look: Look): string {
  const { widthPx, dash, cap, colour: role } = lineStyle(link)
  const colour = look.theme[role]
  const line = tag('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': widthPx,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
    'stroke-linecap': cap === 'round' ? 'round' : undefined,
    'stroke-linejoin': 'round',
  })
  // A sample in a key is no link of the theory.
  const attributes = { 'data-link': link.from === '' ? undefined : link.id, opacity: opacityOf(link) }
  return tag('g', attributes, hasEnd ? line + drawEnd(link, colour, look) : line)
}

function drawEnd(link: SceneLink, colour: string, look: Look): string {
  const degrees = number((link.arrival * 180) / Math.PI)
  const turn = degrees === '0' || degrees === '-0' ? '' : ` rotate(${degrees})`
  const transform = `translate(${number(link.tip.x)} ${number(link.tip.y)})${turn}`
  const end = linkEnd(link.kind, link.arrival).shapes.map(({ d, paint, strokePx, round }) =>
    tag('path', {
      d,
      fill: paint === 'solid' ? colour : paint === 'hollow' ? look.theme.surface : 'none',
      stroke: colour,
      'stroke-width': strokePx,
      'stroke-linecap': round ? 'round' : undefined,
    }),
  )
  return tag('g', { transform }, end.join(''))
}

/**
 * What stands on a link: its pill and its words. For a screen reader all of the link, with its ends.
 *
 * @param names of everything a link can run between, by id
 */
export function drawLinkWords(link: SceneLink, names: ReadonlyMap<Id, string>, look: Look): string {
  const { from, to, name, pill, flag, words } = link
  const ends = [names.get(from) ?? '', names.get(to) ?? '']
  const drawn =
    ring(link, look) +
    (pill === null ? '' : drawPill(pill, look)) +
    words.map((line) => drawText(line, look)).join('') +
    (flag === null ? '' : drawPill(flag, look))
  const label = `${ends.join(' → ')} (${name})`
  return tag(
    'g',
    {
      role: 'img',
      'aria-label': spoken(label, look),
      'data-id': link.id,
      'data-link': link.id,
      opacity: opacityOf(link),
    },
    [drawn],
  )
}

function ring(link: SceneLink, look: Look): string {
  const round = markRound(link)
  if (round === null) return ''
  const { x, y, width, height } = round
  return tag('rect', { x, y, width, height, rx: height / 2, fill: 'none', stroke: look.theme.ink, 'stroke-width': 2 })
}
