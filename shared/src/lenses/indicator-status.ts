import { elementStanding, INDICATOR_STATUSES, type IndicatorStatus } from '../measurement/index.js'
import { statusIcon } from '../scene/index.js'
import { hueColours, NONE_COLOURS, padColours } from './colours.js'
import type { Lens, Names } from './lens.js'
import { LENS_NAMES } from './names.js'

const NAMES: Readonly<Record<IndicatorStatus, Names>> = {
  'below-threshold': { en: 'Worse than the threshold', cy: 'Gwaeth na’r trothwy' },
  behind: { en: 'Behind', cy: 'Ar ei hôl hi' },
  unclear: { en: 'Cannot be told', cy: 'Ni ellir dweud' },
  'on-track': { en: 'On track', cy: 'Ar y trywydd iawn' },
  met: { en: 'Target met', cy: 'Targed wedi’i gyrraedd' },
  unread: { en: 'Not measured yet', cy: 'Heb ei fesur eto' },
}

// No red against green: sign and word tell; what needs looking at is darker.
const COLOURS = {
  'below-threshold': hueColours(6),
  behind: hueColours(1),
  unclear: padColours(2),
  'on-track': hueColours(2),
  met: hueColours(0),
  unread: padColours(1),
}

const NONE: Names = { en: 'No indicator', cy: 'Dim dangosydd' }
const MEASURED = new Set(['output', 'outcome', 'impact'])

/** How the indicators on each box stand; of several, the worst. */
export const byIndicatorStatus: Lens = {
  id: 'indicators',
  name: LENS_NAMES.indicators,
  about: { en: 'Is what we measure on track?', cy: 'A yw’r hyn a fesurwn ar y trywydd iawn?' },
  tells: 'boxes',
  read(theory, { language }) {
    const kinds = INDICATOR_STATUSES.map((status) => ({
      id: status,
      name: NAMES[status][language],
      sign: { icon: statusIcon(status) ?? 'u-more' },
      colours: COLOURS[status],
    }))
    const none = { id: 'none', name: NONE[language], sign: { text: '–' }, colours: NONE_COLOURS, dashed: true }
    const of = new Map<string, readonly string[]>()
    for (const { id, type } of theory.elements.values()) {
      const standing = elementStanding(theory, id)
      if (standing !== null) of.set(id, [standing.status])
      else if (MEASURED.has(type)) of.set(id, ['none'])
    }
    return { kinds: [...kinds, none], of }
  },
}
