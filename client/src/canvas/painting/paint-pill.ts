import type { ScenePill } from '@throughline/shared/scene'
import { type Brush, fillRounded, strokeRounded } from './brush.js'
import { paintMark } from './paint-icon.js'
import { paintText } from './paint-text.js'

/** Paints the rating that stands on a link. */
export function paintPill(brush: Brush, pill: ScenePill, state: { readonly selected: boolean }): void {
  const radius = pill.rect.height / 2
  if (state.selected) {
    fillRounded(brush, around(pill.rect, radius, 4), 'accent')
    fillRounded(brush, around(pill.rect, radius, 2), 'surface')
  }
  fillRounded(brush, { rect: pill.rect, radius }, pill.fill)
  strokeRounded(brush, around(pill.rect, radius, -0.5), {
    colour: pill.edge,
    widthPx: 1,
    ...(pill.dashed ? { dash: [3, 2.5] } : {}),
  })
  for (const mark of pill.marks) paintMark(brush, mark)
  for (const cell of pill.cells) {
    if (cell.known) fillRounded(brush, { rect: cell.rect, radius: 2 }, 'pad-5')
    paintText(brush, cell.text)
  }
  paintText(brush, pill.text)
}

function around({ x, y, width, height }: ScenePill['rect'], radius: number, by: number) {
  return { rect: { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }, radius: radius + by }
}
