import type { Rect } from '../../../layout/index.js'
import { lineStyle, linkEnd, linkPath, markRound, type SceneLink } from '../../../scene/index.js'
import type { Canvas } from './canvas.js'
import { drawFaded, drawPath, drawRect } from './draw-path.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'

/** The line of a link with its end sign, broken where others cross it. */
export function drawLine(link: SceneLink, crossings: readonly Rect[], { pdf, theme }: Canvas): void {
  const { widthPx, dash, cap, colour: role } = lineStyle(link)
  const colour = theme[role]
  drawFaded(pdf, link, () => {
    const d = linkPath(link.points, link.curved, [...link.gaps, ...crossings])
    drawPath(pdf, d, { stroke: colour, width: widthPx, dash, join: 'round', ...(cap === 'round' ? { cap } : {}) })
    pdf.save()
    pdf.translate(link.tip.x, link.tip.y)
    pdf.rotate((link.arrival * 180) / Math.PI)
    for (const { d: shape, paint, strokePx, round } of linkEnd(link.kind, link.arrival).shapes) {
      const fill = paint === 'solid' ? { fill: colour } : paint === 'hollow' ? { fill: theme.surface } : {}
      drawPath(pdf, shape, { ...fill, stroke: colour, width: strokePx, ...(round ? { cap: 'round' } : {}) })
    }
    pdf.restore()
  })
}

/** What stands on a link: its pill and its words. */
export function drawLinkWords(link: SceneLink, canvas: Canvas): void {
  const { pdf, theme } = canvas
  drawFaded(pdf, link, () => {
    const ring = markRound(link)
    if (ring !== null) drawRect(pdf, { ...ring, radius: ring.height / 2 }, { stroke: theme.ink, width: 2 })
    if (link.pill !== null) drawPill(link.pill, canvas)
    for (const line of link.words) drawText(line, canvas)
    if (link.flag !== null) drawPill(link.flag, canvas)
  })
}
