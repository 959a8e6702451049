import { type Element, languageShown, type Theory } from '../../model/index.js'
import { shownText } from '../../scene/index.js'

/** All that is written as the label of an element, and in which language; null where nobody has said. */
export function labelOf(theory: Theory, element: Element | undefined, wanted: string) {
  if (element === undefined) return { text: '', language: null }
  const language = languageShown(element.label, theory.details.languages, wanted)
  const text = shownText(element.label[language] ?? '')
  return { text, language: language === 'mul' || language === 'und' ? null : language }
}
