import { languageShown, type Status, type Theory, wordsOf } from '../model/index.js'
import { dateInWords } from '../narrative/index.js'
import type { Spoken } from '../scales/index.js'
import { wordsIn } from '../scene/index.js'
import type { ExportChoices } from './exported.js'

/**
 * What a figure is and whose, in one line: title, status, version, date, organisation, licence. What the theory does not
 * say is left out. Words of ours are in the language of the title.
 */
export function titleLineOf(theory: Theory, { language, date }: Pick<ExportChoices, 'language' | 'date'>): string {
  const { title, languages } = theory.details
  const { language: spoken } = wordsIn(languageShown(title, languages, language))
  const said = wordsOf(title, languages, language).replace(/\s+/g, ' ').trim()
  return [...(said === '' ? [] : [said]), ...titleParts(theory, spoken, date)].join(' · ')
}

/** The same without the title, in its parts. */
export function titleParts({ details }: Theory, spoken: Spoken, date: string): readonly string[] {
  const { status, version, organisation, licence } = details
  const words = WORDS[spoken]
  return [
    words[status],
    version.trim() === '' ? '' : words.version(version),
    dateInWords(date, spoken),
    organisation,
    licence,
  ]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
}

type Words = Readonly<Record<Status, string>> & { readonly version: (version: string) => string }

// People write "2" and people write "Version 2".
const named = (word: string) => (version: string) => (/^\p{L}/u.test(version.trim()) ? version : `${word} ${version}`)

const WORDS: Readonly<Record<Spoken, Words>> = {
  en: { draft: 'Draft', agreed: 'Agreed', superseded: 'Superseded', version: named('version') },
  cy: { draft: 'Drafft', agreed: 'Cytunwyd', superseded: 'Disodlwyd', version: named('fersiwn') },
}
