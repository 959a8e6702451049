import type { Id } from '../../model/index.js'
import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'

/** Boxes that stand inside each other. */
export const subModelLoop: Check = {
  id: 'sub-model-loop',
  level: 'problem',
  family: 'validity',
  title: { en: 'Inside each other', cy: 'Y tu mewn i’w gilydd' },
  why: {
    en: 'Two people moved boxes into each other’s maps at the same moment: nobody can open either. Move one of them out.',
    cy: 'Symudodd dau berson flychau i fapiau ei gilydd ar yr un eiliad: ni all neb agor y naill na’r llall. Symudwch un allan.',
  },
  source: OURS,
  find({ elements, theory }) {
    const seen = new Set<Id>()
    return elements.flatMap(({ id }) => {
      const ring = ringFrom(id, (at) => theory.elements.get(at)?.within ?? null)
      if (ring.length === 0 || ring.some((member) => seen.has(member))) return []
      for (const member of ring) seen.add(member)
      const ids = elements.flatMap((element) => (ring.includes(element.id) ? [element.id] : []))
      return [
        {
          ids,
          message:
            ring.length === 1
              ? { en: 'It stands in its own sub-model.', cy: 'Mae’n sefyll yn ei is-fodel ei hun.' }
              : {
                  en: `${ring.length} boxes stand in each other’s sub-models.`,
                  cy: `Mae ${ring.length} blwch yn sefyll yn is-fodelau ei gilydd.`,
                },
          // The others stay inside of it: then each of them can be opened again.
          fix: {
            name: { en: 'Move the first one out to the whole map', cy: 'Symud y cyntaf allan i’r map cyfan' },
            change: { command: 'moveWithin', args: { ids: ids.slice(0, 1), within: null } },
          },
        },
      ]
    })
  },
}

/** The boxes from this one outwards, where that comes round to it; none where it does not. */
function ringFrom(start: Id, outwards: (id: Id) => Id | null): readonly Id[] {
  const ring: Id[] = []
  for (let at: Id | null = start; at !== null && !ring.includes(at); at = outwards(at)) {
    ring.push(at)
    if (outwards(at) === start) return ring
  }
  return []
}
