import type { Check } from '../check.js'
import { addBox } from './add-box.js'

/** It does not say what the need is, or whose. */
export const noContext: Check = {
  id: 'no-context',
  level: 'question',
  family: 'completeness',
  title: { en: 'No situation or target group', cy: 'Dim sefyllfa neu grŵp targed' },
  why: {
    en: 'What is the need, and whose is it? Without that, readers cannot judge whether this is the answer to it.',
    cy: 'Beth yw’r angen, ac angen pwy ydyw? Heb hynny, ni all darllenwyr farnu ai dyma’r ateb.',
  },
  source: {
    en: 'NPC, steps 1 and 2; University of Wisconsin-Extension',
    cy: 'NPC, camau 1 a 2; University of Wisconsin-Extension',
  },
  find({ maps: [own], theory }) {
    const hasSituation = own.elements.some(({ type }) => type === 'situation')
    const hasGroup = own.elements.some(({ type }) => type === 'target-group')
    if (hasSituation && hasGroup) return []
    const message = hasSituation
      ? { en: 'There is no target group.', cy: 'Nid oes grŵp targed.' }
      : hasGroup
        ? { en: 'There is no situation.', cy: 'Nid oes sefyllfa.' }
        : { en: 'There is neither a situation nor a target group.', cy: 'Nid oes na sefyllfa na grŵp targed.' }
    const fix = hasSituation
      ? addBox(theory, 'target-group', { en: 'Add a target group', cy: 'Ychwanegu grŵp targed' })
      : addBox(theory, 'situation', { en: 'Add a situation', cy: 'Ychwanegu sefyllfa' })
    return [{ ids: [], message, fix }]
  },
}
