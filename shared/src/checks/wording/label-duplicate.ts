import type { Id } from '../../model/index.js'
import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'
import { boxes } from '../words/counted.js'

/** Several boxes that say the same. */
export const labelDuplicate: Check = {
  id: 'label-duplicate',
  level: 'warning',
  family: 'wording',
  title: { en: 'Same label', cy: 'Yr un label' },
  why: {
    en: 'Readers cannot tell them apart. Are they one thing, or does each need words of its own?',
    cy: 'Ni all darllenwyr wahaniaethu rhyngddynt. Ai un peth ydynt, ynteu a oes angen geiriau ei hun ar bob un?',
  },
  source: OURS,
  find({ elements, labels }) {
    const byLabel = new Map<string, Id[]>()
    for (const { id } of elements) {
      const label = labels.get(id)?.toLowerCase() ?? ''
      if (label !== '') byLabel.set(label, [...(byLabel.get(label) ?? []), id])
    }
    return [...byLabel.values()]
      .filter((ids) => ids.length > 1)
      .map((ids) => ({
        ids,
        message: {
          en: `${boxes.en(ids.length)} have the same label.`,
          cy: `Mae gan ${boxes.cy(ids.length)} yr un label.`,
        },
        write: 'label',
      }))
  },
}
