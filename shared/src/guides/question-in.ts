import { elementType, type Id, type Text, type Theory, wordsOf } from '../model/index.js'
import type { Question } from './guide.js'
import { guideWordsIn } from './words/index.js'

/** Long labels are asked about by their beginning. */
const MAX_NAME = 90

/** A question in words: those of its band where it has some in the language, else ours. */
export function questionIn(language: 'en' | 'cy', { asks }: Question, theory: Theory): string {
  const words = guideWordsIn(language)
  const { languages } = theory.details
  const show = (text: Text) => wordsOf(text, languages, language)
  const name = (id: Id): string => {
    const thing = theory.elements.get(id) ?? theory.groups.get(id) ?? theory.indicators.get(id)
    const label = show(thing?.label ?? {}).trim()
    if (label === '') return words.unlabelled
    return `“${label.length > MAX_NAME ? `${label.slice(0, MAX_NAME - 1).trimEnd()}…` : label}”`
  }
  switch (asks.how) {
    case 'band': {
      const own = show(asks.prompt)
      if (own !== '') return own
      const label = show(asks.label)
      return label === '' ? elementType(asks.type).question[language] : words.band(`“${label}”`)
    }
    case 'needs':
      return words.needs(name(asks.box))
    case 'needs-means':
      return words.needsMeans(name(asks.box))
    case 'leads-to':
      return words.leadsTo(name(asks.box))
    case 'indicator':
      return words.indicator(name(asks.box))
    case 'figures':
      return words.figures(name(asks.indicator))
    case 'unwanted':
    case 'scale':
      return words[asks.how]
    default: {
      const link = theory.links.get(asks.link)
      return words[asks.how](name(link?.from ?? ''), name(link?.to ?? ''))
    }
  }
}
