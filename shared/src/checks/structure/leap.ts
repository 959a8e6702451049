import type { Element, Link } from '../../model/index.js'
import type { Check } from '../check.js'
import { bandFor } from '../facts/band-for.js'
import type { Facts } from '../facts/facts.js'
import type { Fix } from '../fix.js'

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
  find: (facts) =>
    facts.flow.flowLinks.flatMap((link) => {
      const { id, from, to } = link
      const { elements } = facts.theory
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
          ...stepBetween(facts, link, start),
        },
      ]
    }),
}

/**
 * What comes next in the chain of cause, for people to write. Not where the link is rated: what was found about the whole
 * way would then be said of its first half.
 */
function stepBetween({ theory, recordsOn }: Facts, link: Link, { type, within }: Element): { fix?: Fix } {
  if (link.rating !== null || link.confidence !== null || recordsOn.evidence(link.id).length > 0) return {}
  const isInput = type === 'input'
  const step = isInput ? 'activity' : 'outcome'
  const name = isInput
    ? { en: 'Put an activity between', cy: 'Rhoi gweithgaredd rhyngddynt' }
    : { en: 'Put an outcome between', cy: 'Rhoi deilliant rhyngddynt' }
  const args = {
    link: link.id,
    type: step,
    term: isInput ? null : ('short' as const),
    band: bandFor(theory, step, within),
  } as const
  return { fix: { name, change: { command: 'putBetween', args } } }
}
