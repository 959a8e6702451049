import { type Element, elementType, rankOf } from '../../model/index.js'
import type { Bilingual } from '../bilingual.js'
import type { Check } from '../check.js'
import type { Facts } from '../facts/facts.js'
import type { Fix } from '../fix.js'
import { termWords } from '../words/terms.js'

/** A link along the flow that ends nearer the beginning than it starts. */
export const backwardLink: Check = {
  id: 'backward-link',
  level: 'warning',
  family: 'structure',
  title: { en: 'Runs backwards', cy: 'Yn rhedeg yn ôl' },
  why: {
    en: 'Links run the way cause and time run. Turn it round, or make it a feedback link if the result does come round again.',
    cy: 'Mae dolenni’n rhedeg yn yr un cyfeiriad ag achos ac amser. Trowch hi, neu gwnewch hi’n ddolen adborth os daw’r canlyniad yn ôl.',
  },
  source: { en: 'Mayne: sequence of results', cy: 'Mayne: trefn canlyniadau' },
  find: (facts) =>
    facts.flow.flowLinks.flatMap(({ id, from, to, kind }) => {
      const start = facts.theory.elements.get(from)
      const end = facts.theory.elements.get(to)
      if (start === undefined || end === undefined) return []
      const [before, after] = [rankOf(start), rankOf(end)]
      if (before === null || after === null || after >= before) return []
      const [a, b] = [placeOf(start), placeOf(end)]
      const isTaken = facts.flow.from(to).some((other) => other.to === from && other.kind === kind)
      return [
        {
          ids: [id],
          message: {
            en: `It runs back: from ${a.en} to ${b.en}.`,
            cy: `Mae’n rhedeg yn ôl: o ${a.cy} i ${b.cy}.`,
          },
          ...(isTaken ? asFeedback(facts, { id, from, to }) : { fix: turned(id) }),
        },
      ]
    }),
}

function placeOf(element: Element): Bilingual {
  const { en, cy } = elementType(element.type).name
  if (element.term === null) return { en: en.toLowerCase(), cy: cy.toLowerCase() }
  const term = termWords[element.term]
  return { en: `${term.en} ${en.toLowerCase()}`, cy: `${cy.toLowerCase()} ${term.cy}` }
}

function turned(id: string): Fix {
  return { name: { en: 'Turn it round', cy: 'Ei throi' }, change: { command: 'reverseLink', args: { id } } }
}

// The same link runs the right way already: turned round there would be two.
function asFeedback({ theory }: Facts, { id, from, to }: { id: string; from: string; to: string }): { fix?: Fix } {
  const others = [...theory.links.values()].filter((link) => link.kind === 'feedback')
  if (others.some((link) => link.from === from && link.to === to)) return {}
  return {
    fix: {
      name: { en: 'Make it a feedback link', cy: 'Ei gwneud yn ddolen adborth' },
      change: { command: 'changeLink', args: { ids: [id], kind: 'feedback' } },
    },
  }
}
