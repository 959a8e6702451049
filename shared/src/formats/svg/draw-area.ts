import { AREA, type SceneBand, type SceneCeiling, type SceneGroup, type SceneSphere } from '../../scene/index.js'
import { number, opacityOf, tag } from '../markup.js'
import { drawMark } from './draw-mark.js'
import { drawText } from './draw-text.js'
import { type Look, spoken } from './look.js'

/** The ground of a band, its name, and what it asks while it is empty. A crossing band lies between two fine lines. */
export function drawBand(band: SceneBand, look: Look): string {
  const { x, y, width, height } = band.ground
  const ground =
    band.placement === 'main'
      ? tag('rect', { x, y, width, height, rx: AREA.bandRadiusPx, fill: look.theme.strip })
      : tag('path', { d: `M${x} ${y}h${width}M${x} ${y + height}h${width}`, fill: 'none', stroke: look.theme.line })
  const lines = [...band.heading, ...band.prompt].map((line) => drawText(line, look))
  return tag('g', { role: 'group', 'aria-label': spoken(band.name, look), 'data-id': band.id }, [
    ground + lines.join(''),
  ])
}

/** The frame of a group with its name. */
export function drawGroup(group: SceneGroup, look: Look): string {
  const { x, y, width, height } = group.rect
  const frame = tag('rect', {
    x: x + AREA.groupBorderPx / 2,
    y: y + AREA.groupBorderPx / 2,
    width: width - AREA.groupBorderPx,
    height: height - AREA.groupBorderPx,
    rx: AREA.groupRadiusPx,
    fill: 'none',
    stroke: look.theme.edge,
    'stroke-width': AREA.groupBorderPx,
  })
  const name = group.heading.map((line) => drawText(line, look)).join('')
  return tag(
    'g',
    { role: 'group', 'aria-label': spoken(group.name, look), 'data-id': group.id, opacity: opacityOf(group) },
    [frame + drawMark(group.icon, look) + name],
  )
}

/** The bracket of a sphere with its name. */
export function drawSphere(sphere: SceneSphere, look: Look): string {
  const d = sphere.lines
    .map((points) => points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join(''))
    .join('')
  const bracket = tag('path', { d, fill: 'none', stroke: look.theme.control, 'stroke-width': AREA.markLinePx })
  const name = sphere.heading.map((line) => drawText(line, look)).join('')
  return tag('g', { role: 'img', 'aria-label': spoken(sphere.name, look) }, [bracket + name])
}

/** The ceiling of accountability: a dashed line with its words. */
export function drawCeiling({ axis, at, from, to, name, heading }: SceneCeiling, look: Look): string {
  const d =
    axis === 'x' ? `M${number(at)} ${number(from)}V${number(to)}` : `M${number(from)} ${number(at)}H${number(to)}`
  const line = tag('path', {
    d,
    fill: 'none',
    stroke: look.theme['ink-2'],
    'stroke-width': AREA.markLinePx,
    'stroke-dasharray': AREA.ceilingDash.join(' '),
  })
  return tag('g', { role: 'img', 'aria-label': spoken(name, look) }, [
    line + heading.map((words) => drawText(words, look)).join(''),
  ])
}
