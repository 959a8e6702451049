import { fieldsOf } from './json-value.js'
import type { RawTheory } from './raw-theory.js'
import type { Report } from './report.js'

/**
 * Case files keep two things in a link's `confidence`: the team's own judgement in percent, and a rating of the
 * evidence on some scale. Only the first is confidence here. Where all ratings are on one scale, it becomes the
 * theory's. Changes `raw`.
 */
export function ratingsFromConfidence(raw: RawTheory, report: Report): void {
  const scales = new Set<unknown>()
  for (const { fields } of raw.things.links) {
    const scale = fieldsOf(fields.get('confidence'))?.get('scale')
    if (scale === undefined || scale === 'percent') continue
    if (scale !== 'unrated') {
      fields.set('rating', fields.get('confidence'))
      scales.add(scale)
    }
    fields.delete('confidence')
  }
  const [scale] = scales
  if (scales.size === 1 && !raw.details.has('scale')) raw.details.set('scale', scale)
  if (scales.size > 1) {
    report.warn(
      'links',
      `Links are rated on ${scales.size} scales: ${[...scales].join(', ')}. Choose one as the theory’s.`,
    )
  }
}
