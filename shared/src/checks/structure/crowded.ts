import type { Check } from '../check.js'

/** More than this on one map, and nothing that gathers them. The number is ours. */
const MOST = 40

/** A map that is hard to take in. */
export const crowded: Check = {
  id: 'crowded',
  level: 'question',
  family: 'structure',
  title: { en: 'Crowded', cy: 'Gorlawn' },
  why: {
    en: 'A theory that nobody can take in convinces nobody. Can boxes be gathered in groups, or opened as maps of their own?',
    cy: 'Nid yw damcaniaeth na all neb ei dirnad yn argyhoeddi neb. A ellir casglu blychau mewn grwpiau, neu eu hagor fel mapiau ar wahân?',
  },
  source: {
    en: 'Miradi: results chains are simple; the number is ours',
    cy: 'Miradi: mae cadwyni canlyniadau’n syml; ni biau’r rhif',
  },
  find: ({ maps }) =>
    maps
      .filter(({ elements, groups }) => elements.length > MOST && groups === 0)
      .map(({ within, elements }) => ({
        ids: within === null ? [] : [within],
        message: {
          en: `${elements.length} boxes and no groups.`,
          cy: `${elements.length} blwch a dim grwpiau.`,
        },
      })),
}
