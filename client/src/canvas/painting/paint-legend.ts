import type { SceneLegend } from '@throughline/shared/scene'
import type { Brush } from './brush.js'
import { paintPill } from './paint-pill.js'
import { paintText } from './paint-text.js'

/** Paints what the signs of the lens mean, below the map. */
export function paintLegend(brush: Brush, { title, items, notes }: SceneLegend): void {
  paintText(brush, title)
  for (const { sign, text } of items) {
    paintPill(brush, sign, { selected: false })
    paintText(brush, text)
  }
  for (const note of notes) paintText(brush, note)
}
