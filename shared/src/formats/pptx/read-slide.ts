import type { OpenPackage } from '../office/index.js'
import { EMU_MAP, FoundShapes, firstInside, gatherShapes, languageIn, partOf } from '../office-shapes/index.js'
import { descendantsNamed, type XmlElement } from '../xml/index.js'
import { placeOfPlaceholder } from './place-of-placeholder.js'

/** One slide of a deck, opened. */
export interface ReadSlide {
  /** As people count, from 1. */
  readonly number: number
  readonly isHidden: boolean
  readonly language: string | null
  readonly found: FoundShapes
}

/** Reads a slide's shapes; null where the part is no slide. */
export function readSlide(deck: OpenPackage, part: string, number: number): ReadSlide | null {
  const root = deck.root(part)
  const tree = partOf(partOf(root ?? undefined, 'cSld'), 'spTree')
  if (root === null || tree === undefined) return null
  const found = new FoundShapes()
  const targets = deck.targets(part)
  const open = (id: string) => deck.root(targets.get(id)?.part ?? '')
  const ofKind = (kind: string) => [...targets.values()].find((target) => target.kind === kind)?.part
  const inherited = placeOfPlaceholder(deck, ofKind('slideLayout'))
  gatherShapes(tree, { found, map: EMU_MAP, prefix: '', open, inherited })
  tellNotes(deck.root(ofKind('notesSlide') ?? ''), found)
  return { number, isHidden: root.attributes.get('show') === '0', language: languageIn(root, 'a:rPr', 'lang'), found }
}

/** What a speaker wrote below the slide has no place in a theory. */
function tellNotes(notes: XmlElement | null, found: FoundShapes): void {
  for (const shape of notes === null ? [] : descendantsNamed(notes, 'p:sp')) {
    if (firstInside(shape, 'p:ph')?.attributes.get('type') !== 'body') continue
    const words = [...descendantsNamed(shape, 'a:t')].flatMap(({ children }) =>
      children.filter((one) => typeof one === 'string'),
    )
    const text = words.join(' ').trim()
    const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text
    if (text !== '') found.told.push(`The notes below the slide were left out: “${shown}”.`)
  }
}
