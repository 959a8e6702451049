import fc from 'fast-check'
import {
  aBand,
  aLink,
  anAssumption,
  anElement,
  anIndicator,
  aTheory,
  type Id,
  type Theory,
  type ThingKind,
} from '../../model/index.js'
import type { TheoryDocument } from '../theory-document.js'

/** One edit of a theory: what, and a number that varies it. */
export interface Edit {
  readonly what: (typeof EDITS)[number]
  readonly n: number
}

const EDITS = ['make', 'link', 'rate', 'word', 'move', 'band', 'tag', 'attach', 'measure', 'detail', 'delete'] as const

/** Edits as people make them, in any order. */
export const someEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ what: fc.constantFrom(...EDITS), n: fc.nat(10_000) }),
  { maxLength: 30 },
)

/** What they begin with. */
export function beginning(): Theory {
  return aTheory({
    bands: ['x', 'y'].map((id) => aBand({ id, label: { en: `Band ${id}` } })),
    elements: ['a', 'b', 'c'].map((id) => anElement({ id, type: 'outcome', label: { en: `Box ${id}` }, band: 'x' })),
    links: [aLink({ id: 'ab', from: 'a', to: 'b' })],
    indicators: [anIndicator({ id: 'i', on: ['b'], label: { en: 'Score' } })],
    assumptions: [anAssumption({ id: 's', on: ['ab'], label: { en: 'They come' } })],
  })
}

/** Makes one; `fresh` names what it makes. Gives the thing that it was done to; null where it did nothing. */
export function makeEdit(
  document: TheoryDocument,
  { what, n }: Edit,
  fresh: Id,
): { readonly kind: ThingKind | 'details'; readonly id: Id } | null {
  const [first, second] = [oneOf(document, 'elements', n), oneOf(document, 'elements', n + 1)]
  const link = oneOf(document, 'links', n)
  const indicator = oneOf(document, 'indicators', n)
  switch (what) {
    case 'make':
      document.create('elements', anElement({ id: fresh, type: 'activity', label: { en: `New ${n}` } }))
      return { kind: 'elements', id: fresh }
    case 'link':
      if (first === null || second === null || first === second) return null
      document.create('links', aLink({ id: fresh, from: first, to: second }))
      return { kind: 'links', id: fresh }
    case 'rate':
      if (link === null) return null
      document.changeThing('links', link, { rating: { scale: 'eef-padlocks', value: n % 6 }, uncertain: n % 2 === 0 })
      return { kind: 'links', id: link }
    case 'word':
      if (first === null) return null
      document.setText(
        { kind: 'elements', id: first, field: 'label', language: n % 3 === 0 ? 'cy' : 'en' },
        `W${n % 7}`,
      )
      return { kind: 'elements', id: first }
    case 'move':
      if (first === null) return null
      document.changeThing('elements', first, { position: [n % 5, n % 7] })
      return { kind: 'elements', id: first }
    case 'band':
      if (first === null) return null
      document.changeThing('elements', first, { band: n % 2 === 0 ? 'y' : null })
      return { kind: 'elements', id: first }
    case 'tag':
      if (first === null) return null
      document.changeThing('elements', first, { tags: [`t${n % 4}`, 'u'].slice(n % 3) })
      return { kind: 'elements', id: first }
    case 'attach':
      if (indicator === null || first === null) return null
      document.changeThing('indicators', indicator, { on: n % 2 === 0 ? [first] : [] })
      return { kind: 'indicators', id: indicator }
    case 'measure':
      if (indicator === null) return null
      document.changeThing('indicators', indicator, {
        readings: [{ id: `r${n % 3}`, date: '2026-01-01', value: n, note: '' }],
      })
      return { kind: 'indicators', id: indicator }
    case 'detail':
      document.changeDetails({ version: `${n % 9}`, lanes: n % 2 === 0, owners: [`o${n % 3}`] })
      return { kind: 'details', id: '' }
    default: {
      const kind = (['elements', 'links', 'indicators', 'bands'] as const)[n % 4] ?? 'links'
      const id = oneOf(document, kind, n)
      if (id === null) return null
      document.remove(kind, id)
      return { kind, id }
    }
  }
}

function oneOf(document: TheoryDocument, kind: ThingKind, n: number): Id | null {
  const ids = document
    .fields(kind, 'label')
    .map(([id]) => id)
    .sort()
  return ids[n % ids.length] ?? null
}
