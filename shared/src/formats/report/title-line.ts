import type { Theory } from '../../model/index.js'
import { dateInWords } from '../../narrative/index.js'
import { wordsIn } from '../../scene/index.js'
import { reportWords } from './words/index.js'

/**
 * What an export says of itself beside its title: status, version, date, organisation, licence; what nobody gave is
 * left out.
 *
 * @param date ISO 8601, the day that is printed; empty: none
 * @param language BCP 47 tag
 */
export function titleLine({ details }: Theory, language: string, date: string): readonly string[] {
  const spoken = wordsIn(language).language
  const words = reportWords[spoken]
  const { status, version, organisation, licence } = details
  return [
    words.status[status],
    version === '' ? '' : words.version(version),
    date === '' ? '' : dateInWords(date, spoken),
    organisation,
    licence === '' ? '' : words.licence(licence),
  ]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
}
