import { type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { language, t } from '../i18n/index.js'

/** How a thing is called in a sentence: its label, a link by its two ends; without a label, what it is. */
export function labelOf(theory: Theory, id: Id): string {
  const { languages, title } = theory.details
  const link = theory.links.get(id)
  if (link !== undefined) {
    return `${labelOf(theory, link.from)} ${wordsIn(language()).kinds[link.kind]} ${labelOf(theory, link.to)}`
  }
  const thing = theory.elements.get(id) ?? theory.groups.get(id) ?? theory.bands.get(id)
  const label = thing === undefined ? wordsOf(title, languages) : wordsOf(thing.label, languages)
  return label === '' ? t('said.unlabelled') : label
}
