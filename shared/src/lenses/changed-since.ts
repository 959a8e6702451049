import { type Became, becameOf } from '../compare/index.js'
import { type Id, type Theory, wordsOf } from '../model/index.js'
import type { LensKind } from '../scene/index.js'
import { hueColours, NONE_COLOURS } from './colours.js'
import type { Lens, LensInput, LensLanguage, Names } from './lens.js'
import { LENS_NAMES } from './names.js'

const NAMES: Readonly<Record<Became, Names>> = {
  added: { en: 'Added', cy: 'Ychwanegwyd' },
  changed: { en: 'Changed', cy: 'Newidiwyd' },
  same: { en: 'As before', cy: 'Fel o’r blaen' },
}

const GONE: Names = { en: 'Removed', cy: 'Tynnwyd' }
const LINK: Names = { en: 'link', cy: 'dolen' }
const UNLABELLED: Names = { en: 'no label', cy: 'dim label' }
const MOST_NAMED = 6

/** What came, changed or went since a date; what went is named in the legend, since it is nowhere on the map. */
export const byChange: Lens = {
  id: 'changes',
  name: LENS_NAMES.changes,
  about: { en: 'What is new since a date?', cy: 'Beth sy’n newydd ers dyddiad?' },
  tells: 'both',
  read(theory, input) {
    const { changes, language } = input
    if (changes === null) return { kinds: [], of: new Map() }
    const kinds: LensKind[] = [
      { id: 'added', name: NAMES.added[language], sign: { text: '+' }, colours: hueColours(0), line: LINES.added },
      {
        id: 'changed',
        name: NAMES.changed[language],
        sign: { text: '≠' },
        colours: hueColours(1),
        line: LINES.changed,
      },
      { id: 'same', name: NAMES.same[language], sign: { text: '=' }, colours: NONE_COLOURS, saysItself: true },
    ]
    const became = becameOf(theory, changes)
    return { kinds, of: new Map([...became].map(([id, was]) => [id, [was]])), notes: gone(theory, input) }
  },
}

const LINES = {
  added: { colour: 'lens-1', widthPx: 2.5 },
  changed: { colour: 'lens-2', widthPx: 2.5 },
} as const

function gone(theory: Theory, { changes, language }: LensInput): readonly string[] {
  const { elements, links } = changes?.kinds ?? {}
  const labels = new Map(elements?.removed.map(({ id, label }) => [id, label]))
  const named = (id: Id): string => {
    const label = theory.elements.get(id)?.label ?? labels.get(id) ?? {}
    return wordsOf(label, theory.details.languages, language).replace(/\s+/g, ' ') || UNLABELLED[language]
  }
  const boxes = (elements?.removed ?? []).map(({ id }) => named(id))
  const lines = (links?.removed ?? []).map(
    ({ from = '', to = '' }) => `${LINK[language]} ${named(from)} → ${named(to)}`,
  )
  return listed([...boxes, ...lines], language)
}

function listed(names: readonly string[], language: LensLanguage): readonly string[] {
  if (names.length === 0) return []
  const shown = names.slice(0, MOST_NAMED)
  const more = names.length > MOST_NAMED ? [`+${names.length - MOST_NAMED}`] : []
  return [`${GONE[language]} (${names.length}): ${[...shown, ...more].join('; ')}`]
}
