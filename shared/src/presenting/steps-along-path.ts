import { chainBetween, chosenPath, mapWith } from '../graph/index.js'
import type { Id, Link, Theory } from '../model/index.js'
import { labelOf } from './label-of.js'
import type { PlanOf } from './plan.js'
import { presentingWords } from './presenting-words.js'
import type { ShownThing, Step } from './step.js'

/** No thing has such an id. */
export const WHOLE_PATH: Id = ' path'

/**
 * A path from its first box on: each step is one link further, and what was shown before stays. At the end the whole path.
 * Empty where no path leads through.
 */
export function stepsAlongPath(theory: Theory, plan: PlanOf<'path'>, language: string): readonly Step[] {
  const links = linksOfPath(theory, plan)
  const [first] = links
  if (first === undefined) return []
  const boxes = [first.from, ...links.map(({ to }) => to)]
  const shown = (count: number): readonly ShownThing[] => [
    { kind: 'box', id: first.from },
    ...links.slice(0, count).flatMap(({ id, to }): ShownThing[] => [
      { kind: 'link', id },
      { kind: 'box', id: to },
    ]),
  ]
  const steps = boxes.map(
    (box, count): Step => ({
      id: box,
      title: labelOf(theory, box, language),
      shows: shown(count),
      at: box,
      within: mapWith(theory, box),
      note: '',
    }),
  )
  const whole: Step = {
    id: WHOLE_PATH,
    title: presentingWords(language).wholePath,
    shows: shown(links.length),
    at: null,
    within: mapWith(theory, first.from),
    note: '',
  }
  return [...steps, whole]
}

/** The links of the path that a plan goes along; empty where none leads through. */
function linksOfPath(theory: Theory, { from, to, links }: PlanOf<'path'>): readonly Link[] {
  const isThere = (id: Id) => theory.elements.has(id) || theory.groups.has(id)
  if (from === to || !isThere(from) || !isThere(to)) return []
  return chosenPath(chainBetween(theory, from, to), links)?.links ?? []
}
