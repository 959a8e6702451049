import { elementType, type Id, type Theory, WHOLE_THEORY, wordsOf } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { language } from './language.js'
import { t } from './translate.js'

/** A thing by its label, or by what it is where it has none; a link by its two ends. */
export function nameOf(theory: Theory, id: Id): string {
  const { languages } = theory.details
  const words = wordsIn(language())
  if (id === WHOLE_THEORY) return t('records.wholeTheory')
  const element = theory.elements.get(id)
  if (element !== undefined) return wordsOf(element.label, languages) || elementType(element.type).name[language()]
  const link = theory.links.get(id)
  if (link !== undefined) return `${nameOf(theory, link.from)} ${words.kinds[link.kind]} ${nameOf(theory, link.to)}`
  const other = theory.groups.get(id) ?? theory.bands.get(id) ?? theory.assumptions.get(id)
  return (other === undefined ? '' : wordsOf(other.label, languages)) || words.untitled
}
