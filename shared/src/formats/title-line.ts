import { languageShown, type Status, type Theory, wordsOf } from '../model/index.js'
import { wordsIn } from '../scene/index.js'
import type { ExportChoices } from './exported.js'

/**
 * What a figure is and whose, in one line: title, status, version, date, organisation, licence. What the theory does not
 * say is left out. Words of ours are in the language of the title.
 */
export function titleLineOf({ details }: Theory, { language, date }: Pick<ExportChoices, 'language' | 'date'>): string {
  const { title, languages, status, version, organisation, licence } = details
  const spoken = wordsIn(languageShown(title, languages, language)).language
  const words = WORDS[spoken]
  return [
    wordsOf(title, languages, language),
    words[status],
    version.trim() === '' ? '' : words.version(version),
    dayIn(date, spoken),
    organisation,
    licence,
  ]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' · ')
}

type Words = Readonly<Record<Status, string>> & { readonly version: (version: string) => string }

// People write "2" and people write "Version 2".
const named = (word: string) => (version: string) => (/^\p{L}/u.test(version.trim()) ? version : `${word} ${version}`)

const WORDS: Readonly<Record<'en' | 'cy', Words>> = {
  en: { draft: 'Draft', agreed: 'Agreed', superseded: 'Superseded', version: named('version') },
  cy: { draft: 'Drafft', agreed: 'Cytunwyd', superseded: 'Disodlwyd', version: named('fersiwn') },
}

/** "24 November 2026"; a date that is none as it is written. */
function dayIn(date: string, language: 'en' | 'cy'): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  if (day === undefined || Number.isNaN(Date.parse(day))) return date
  const locale = language === 'en' ? 'en-GB' : 'cy'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}
