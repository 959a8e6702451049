import { chainBetween, chosenPath } from '../graph/index.js'
import { type Id, type Theory, wordsOf } from '../model/index.js'
import { caseInWords, linkInWords, toldNarrative } from '../narrative/index.js'
import type { Plan } from './plan.js'
import type { Step } from './step.js'
import { WHOLE_PATH } from './steps-along-path.js'

/** What the theory says about a step, in sentences; empty where it says nothing. */
export function stepInWords(theory: Theory, plan: Plan, step: Step, language?: string): string {
  if (plan.kind !== 'path') return narrated(theory, step, language)
  if (step.id === WHOLE_PATH) {
    const chain = chainBetween(theory, plan.from, plan.to)
    return caseInWords(theory, chain, chosenPath(chain, plan.links), language)
  }
  const last = step.shows.findLast(({ kind }) => kind === 'link')
  const link = theory.links.get(last?.id ?? '')
  if (link !== undefined) return linkInWords(theory, link, language)
  const { elements, groups, details } = theory
  const { description = {} } = elements.get(step.id) ?? groups.get(step.id) ?? {}
  return wordsOf(description, details.languages, language)
}

/** The part of the narrative that tells of a band, as people have put it; else every sentence that is about these boxes. */
function narrated(theory: Theory, { id, shows }: Step, language?: string): string {
  const { parts } = toldNarrative(theory, language)
  const part = parts.find(({ about }) => about === `step:${id}`)
  if (part !== undefined) return part.written?.words ?? part.made
  const shown = new Set(shows.map((thing) => thing.id))
  const isBox = (each: Id) => theory.elements.has(each) || theory.groups.has(each)
  const isAboutThese = (about: readonly Id[]) => {
    const boxes = about.filter(isBox)
    return boxes.length > 0 && boxes.every((each) => shown.has(each))
  }
  return parts
    .flatMap(({ sentences }) => sentences.filter(({ about }) => isAboutThese(about)).map(({ words }) => words))
    .join(' ')
}
