import { type Id, type Link, rankOf } from '../../model/index.js'
import type { Check, Found } from '../check.js'
import type { Facts } from '../facts/facts.js'
import type { Fix } from '../fix.js'
import { boxes } from '../words/counted.js'
import { strongParts } from './strong-parts.js'

/** Things that lead round to themselves; each strongly connected set is told once. */
export const loop: Check = {
  id: 'loop',
  level: 'problem',
  family: 'structure',
  title: { en: 'Loop', cy: 'Cylch' },
  why: {
    en: 'If each is the cause of the other, nobody can say which comes first. Where results do come round again, say so with a feedback link.',
    cy: 'Os yw’r naill yn achosi’r llall, ni all neb ddweud pa un sy’n dod gyntaf. Lle mae canlyniadau’n dod yn ôl, dywedwch hynny â dolen adborth.',
  },
  source: {
    en: 'Magenta Book and TASO practice: loops are allowed where they are declared',
    cy: 'Arfer y Magenta Book a TASO: caniateir cylchoedd lle y’u datgenir',
  },
  find: (facts) =>
    strongParts(
      [...facts.elements, ...facts.theory.groups.values()].map(({ id }) => id),
      facts.flow,
    )
      .map((part) => foundIn(facts, part))
      .filter(({ ids }) => ids.length > 0),
}

function foundIn(facts: Facts, part: readonly Id[]): Found {
  const members = new Set(part)
  const ids = facts.elements.flatMap(({ id }) => (members.has(id) ? [id] : []))
  const message =
    part.length === 1
      ? { en: 'It leads to itself.', cy: 'Mae’n arwain ato’i hun.' }
      : {
          en: `${boxes.en(ids.length)} lead round to each other.`,
          cy: `Mae ${boxes.cy(ids.length)} yn arwain yn ôl at ei gilydd.`,
        }
  const fix = declared(facts, members)
  return fix === null ? { ids, message } : { ids, message, fix }
}

/** The link that runs back the furthest becomes a feedback link; null where there is such a feedback link already. */
function declared({ flow, theory, order }: Facts, members: ReadonlySet<Id>): Fix | null {
  const inside = flow.flowLinks.filter(({ from, to }) => from !== to && members.has(from) && members.has(to))
  const feedback = new Set(
    [...theory.links.values()].flatMap(({ kind, from, to }) => (kind === 'feedback' ? [`${from} ${to}`] : [])),
  )
  const rank = (id: Id) => {
    const element = theory.elements.get(id)
    return element === undefined ? 0 : (rankOf(element) ?? 0)
  }
  const stepBack = ({ from, to }: Link) => rank(from) - rank(to)
  const [furthest] = inside
    .filter(({ from, to }) => !feedback.has(`${from} ${to}`))
    .sort((a, b) => stepBack(b) - stepBack(a) || order.compare(b.from, a.from) || order.compare(a.to, b.to))
  if (furthest === undefined) return null
  return {
    name: { en: 'Make the way back a feedback link', cy: 'Gwneud y ffordd yn ôl yn ddolen adborth' },
    change: { command: 'changeLink', args: { ids: [furthest.id], kind: 'feedback' } },
  }
}
