import type { Element, ElementType, Theory } from '../model/index.js'
import { inOrder } from '../model/index.js'
import { proseLanguage } from './prose/prose-in.js'
import { tellerOf } from './prose/teller.js'
import { shortened } from './shortened.js'
import { type CountedThing, type NarrativeWords, sentencesIn } from './words/index.js'

const MAX_AIM = 140
const MAX_AIMS = 2

/**
 * What the figure is, in one sentence for those who cannot see it: how large, from what, to what.
 *
 * @param language of the sentence and, where they have it, of the labels; else the theory's main one
 */
export function altText(theory: Theory, language?: string): string {
  const words = sentencesIn(language ?? theory.details.languages[0] ?? 'en')
  const elements = inOrder(theory.elements.values())
  const bands = countedBands(theory, words)
  if (elements.length === 0) return words.empty(bands)
  const ofType = (type: ElementType) => elements.filter((element) => element.type === type)
  const counted = (things: readonly CountedElement[]) => {
    const thing = things.find((type) => ofType(type).length > 0)
    return thing === undefined ? null : words.count(ofType(thing).length, thing)
  }
  const from = counted(['input', 'activity', 'output'])
  const to = counted(['impact', 'outcome'])
  const aims = aimsOf(ofType('impact'), theory, language, words)
  return words.altText({ boxes: words.count(elements.length, 'box'), bands, from, to, aims })
}

type CountedElement = CountedThing & ElementType

function countedBands({ bands, details }: Theory, words: NarrativeWords): string | null {
  const count = [...bands.values()].filter(({ placement }) => placement === 'main').length
  if (count === 0) return null
  return words.count(count, details.flow === 'down' || details.flow === 'up' ? 'row' : 'column')
}

function aimsOf(impacts: readonly Element[], theory: Theory, language: string | undefined, words: NarrativeWords) {
  const { said, prose } = tellerOf(theory, proseLanguage(theory, language))
  const aims = impacts
    .map(({ id }) => said(id))
    .map((aim) => ({ ...aim, label: shortened(aim.label, MAX_AIM) }))
    .filter(({ label }) => label !== '')
    .map(prose.free)
  if (aims.length === 0) return null
  const more = aims.length > MAX_AIMS ? [words.andMore(aims.length - MAX_AIMS)] : []
  return [...aims.slice(0, MAX_AIMS), ...more].join('; ')
}
