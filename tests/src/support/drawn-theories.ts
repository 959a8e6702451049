import { arbitraryTheory } from '@throughline/shared/formats/testing'
import { aGroup, aLink, anElement, aTheory, ELEMENT_TYPES, LINK_KINDS, type Theory } from '@throughline/shared/model'
import { examples } from '@throughline/shared/templates'
import fc from 'fast-check'
import { caseNames, caseTheory } from './cases.js'

/** Labels in which some program might see something of its own. */
export const AWKWARD_LABELS = [
  `<script>alert('x')</script><img src=x onerror=alert(1)> ]]> --> &amp; &lt;b&gt;`,
  '[click](javascript:alert(1)) javascript:alert(2) https://example.org/x',
  'end',
  '"quoted" and `ticked`; a | b ## {curly} [square] (round) %% no comment',
  'two\nlines, the second \\n with a backslash \\',
  '1. first - not a list * nor **bold** _nor_ that',
  'ŵyr a nain · ارتفاع نسبة حضور 85% · 👩‍👩‍👧‍👦 · 日本',
  '__proto__',
  '#quot; #35; $x^2$ ~~~ --- ==> :::outcome @{ shape: cloud }',
  '',
]

const awkward = aTheory({
  details: { title: { en: AWKWARD_LABELS[0] ?? '' } },
  elements: AWKWARD_LABELS.map((label, index) =>
    anElement({
      id: index === 7 ? '__proto__' : `e${index}`,
      type: ELEMENT_TYPES[index % ELEMENT_TYPES.length] ?? 'note',
      label: { en: label },
      description: { en: label },
      group: index < 2 ? 'g' : null,
    }),
  ),
  groups: [aGroup({ id: 'g', label: { en: AWKWARD_LABELS[3] ?? '' } })],
  links: AWKWARD_LABELS.slice(1, 7).map((label, index) =>
    aLink({
      id: `l${index}`,
      from: `e${index}`,
      to: `e${index + 2 === 7 ? 8 : index + 2}`,
      kind: LINK_KINDS[index % LINK_KINDS.length] ?? 'requires',
      label: { en: label },
    }),
  ),
})

/** Theories that files are made of and judged: the cases, three examples, one whose words are a trap, one with nothing. */
export function drawnTheories(): ReadonlyMap<string, Theory> {
  const theories = new Map<string, Theory>([['awkward labels', awkward]])
  for (const { id, theory } of examples.slice(0, 3)) theories.set(id, theory())
  for (const name of caseNames) theories.set(name, caseTheory(name))
  return theories
}

/** As many theories of all that a theory may hold, the same each time: nobody would think of them. */
export const randomTheories = (count: number): readonly Theory[] =>
  fc.sample(arbitraryTheory, { numRuns: count, seed: 20_261_130 })

/** A file of a format that is text. */
export const asText = (written: string | Uint8Array): string => {
  if (typeof written !== 'string') throw new Error('it is not text')
  return written
}
