import type { Check } from '../check.js'

/** From what goes in or is done straight to what lasts. */
export const leap: Check = {
  id: 'leap',
  level: 'problem',
  family: 'structure',
  title: { en: 'Missing middle', cy: 'Canol ar goll' },
  why: {
    en: 'Between what is done and what lasts there are steps, and they are where a theory can be tested. Put them in.',
    cy: 'Rhwng yr hyn a wneir a’r hyn sy’n parhau mae camau, a hwy yw’r mannau lle gellir profi damcaniaeth. Rhowch hwy i mewn.',
  },
  source: { en: 'NPC: the missing middle', cy: 'NPC: y canol ar goll' },
  find: ({ flow, theory: { elements } }) =>
    flow.flowLinks.flatMap(({ id, from, to }) => {
      const start = elements.get(from)
      const end = elements.get(to)
      if (start?.type !== 'input' && start?.type !== 'activity') return []
      const isImpact = end?.type === 'impact'
      if (!isImpact && !(end?.type === 'outcome' && end.term === 'long')) return []
      const what = start.type === 'input' ? { en: 'an input', cy: 'fewnbwn' } : { en: 'an activity', cy: 'weithgaredd' }
      const aim = isImpact ? { en: 'an impact', cy: 'effaith' } : { en: 'a long outcome', cy: 'ddeilliant hir' }
      return [
        {
          ids: [id],
          message: {
            en: `It runs from ${what.en} straight to ${aim.en}.`,
            cy: `Mae’n rhedeg o ${what.cy} yn syth i ${aim.cy}.`,
          },
        },
      ]
    }),
}
