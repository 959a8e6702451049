import type { Bilingual } from '../bilingual.js'
import type { Check } from '../check.js'
import type { Facts } from '../facts/facts.js'

/** Rick Davies, criteria for an evaluable theory of change, version 2 (mandenews.blogspot.com, April 2012); our wording. */
interface Criterion {
  readonly id: string
  readonly question: Bilingual
  readonly why: Bilingual
  /** What a machine can say to it, with figures. A person answers. */
  readonly hint: (facts: Facts) => Bilingual
}

/** A question of evaluability: asked of the theory as a whole, always; people answer it. */
export function criterion({ id, question, why, hint }: Criterion): Check {
  return {
    id,
    level: 'question',
    family: 'evaluability',
    title: question,
    why,
    source: {
      en: 'Rick Davies: criteria for an evaluable theory of change (2012); the wording is ours',
      cy: 'Rick Davies: meini prawf ar gyfer damcaniaeth newid y gellir ei gwerthuso (2012); ein geiriau ni',
    },
    find: (facts) => [{ ids: [], message: hint(facts) }],
  }
}
