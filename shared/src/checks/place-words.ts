import { type Id, type Theory, wordsOf } from '../model/index.js'
import type { Bilingual } from './bilingual.js'

const ARROW = ' → '
const UNLABELLED: Bilingual = { en: 'a box without a label', cy: 'blwch heb label' }

/** How a thing that a finding is about is called: its label; a link by its two ends; the theory by its title. */
export function placeWords(theory: Theory, id: Id, language: keyof Bilingual): string {
  const { languages, title } = theory.details
  const link = theory.links.get(id)
  if (link !== undefined) return [link.from, link.to].map((end) => placeWords(theory, end, language)).join(ARROW)
  const thing =
    theory.elements.get(id) ??
    theory.groups.get(id) ??
    theory.indicators.get(id) ??
    theory.assumptions.get(id) ??
    theory.evidence.get(id)
  const words = wordsOf(thing === undefined ? title : thing.label, languages)
    .trim()
    .replace(/\s+/g, ' ')
  return words === '' ? UNLABELLED[language] : words
}
