import type { Id, Link, Theory } from '../model/index.js'
import { type Column, choicesFor, flowLinks, isStep } from './columns.js'
import type { BoxChoice, Question } from './guide.js'

/** The question of a band itself, answered by what stands in it. */
export function bandQuestion({ band, boxes }: Column, part: Question['part'] = 'chain'): Question {
  const choices = choicesFor(band)
  return {
    key: `band:${band.id}`,
    part,
    asks: { how: 'band', prompt: band.prompt, label: band.label, type: choices[0]?.type ?? 'note' },
    about: [],
    answers: boxes.map(({ id }) => id),
    makes: { kind: 'box', choices, link: null, existing: [] },
  }
}

/** What must be in place for each box of a column: answered by what leads to it. */
export function causeQuestions(theory: Theory, columns: readonly Column[], index: number): Question[] {
  const into = flowLinks(theory, 'to')
  const earlier = columns.slice(0, index).reverse()
  return stepsIn(columns[index]).map((id) => ({
    key: `needs:${id}`,
    part: 'chain',
    asks: { how: isMeans(earlier[0]) ? 'needs-means' : 'needs', box: id },
    about: [id],
    answers: (into.get(id) ?? []).map(({ from }) => from),
    makes: {
      kind: 'box',
      choices: choicesIn(earlier),
      link: { to: id },
      existing: others(earlier, into.get(id), 'from'),
    },
  }))
}

/** What each box of a column leads to: answered by what comes from it. */
export function effectQuestions(theory: Theory, columns: readonly Column[], index: number): Question[] {
  const outOf = flowLinks(theory, 'from')
  const later = columns.slice(index + 1)
  return stepsIn(columns[index]).map((id) => ({
    key: `leads-to:${id}`,
    part: 'chain',
    asks: { how: 'leads-to', box: id },
    about: [id],
    answers: (outOf.get(id) ?? []).map(({ to }) => to),
    makes: { kind: 'box', choices: choicesIn(later), link: { from: id }, existing: others(later, outOf.get(id), 'to') },
  }))
}

function stepsIn(column: Column | undefined): Id[] {
  return (column?.boxes ?? []).filter(isStep).map(({ id }) => id)
}

// Nearest column first: what is made there is the usual answer, and a step may be left out.
function choicesIn(columns: readonly Column[]): BoxChoice[] {
  return columns.flatMap(({ band }) => choicesFor(band).filter(({ type }) => type !== 'note'))
}

function others(columns: readonly Column[], links: readonly Link[] = [], end: 'from' | 'to'): Id[] {
  const linked = new Set(links.map((link) => link[end]))
  return columns.flatMap(({ boxes }) => boxes.map(({ id }) => id).filter((id) => !linked.has(id)))
}

function isMeans(column: Column | undefined): boolean {
  return column?.band.types[0] === 'input'
}
