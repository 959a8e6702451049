import type { Indicator, Quantity } from '../../model/index.js'
import type { Bilingual } from '../bilingual.js'

/** What an indicator lacks to be one that somebody can measure. Columns of the logframe. */
export function missingParts({ unit, baseline, target, source, meansOfVerification }: Indicator): readonly Bilingual[] {
  return [
    ...(isBlank(unit) ? [{ en: 'unit', cy: 'uned' }] : []),
    ...(isBlank(baseline) ? [{ en: 'baseline', cy: 'gwaelodlin' }] : []),
    ...(isBlank(target) ? [{ en: 'target', cy: 'targed' }] : []),
    ...(isBlank(source) && isBlank(meansOfVerification)
      ? [{ en: 'source or means of verification', cy: 'ffynhonnell neu ddull gwirio' }]
      : []),
  ]
}

/** Zero is a value. */
function isBlank(value: Quantity): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}
