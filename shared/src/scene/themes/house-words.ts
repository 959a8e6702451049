import type { HouseColour, HouseProblem } from './house-theme.js'

/** What is in the way of an organisation's colour, and what is used instead, in a sentence or two. */
export function houseWords(problem: HouseProblem, language: 'en' | 'cy'): string {
  const name = NAMES[language][problem.colour]
  if (problem.kind === 'not-a-colour') {
    return language === 'en'
      ? `The ${name} “${problem.given.slice(0, 40)}” is not a colour. Write it as # and six digits, such as #1f5fa8.`
      : `Nid lliw yw’r ${name} “${problem.given.slice(0, 40)}”. Ysgrifennwch # a chwe digid, fel #1f5fa8.`
  }
  const { kind, given, needs, nearest } = problem
  const ratio = downwards(problem.ratio)
  if (language === 'en') {
    const what = { edges: 'edges need', words: 'words need', ground: 'words on it need' }[kind]
    const use = { edges: 'edges', words: 'words', ground: 'the ground' }[kind]
    return `The ${name} ${given} has a contrast of ${ratio} to 1; ${what} ${needs} to 1. The nearest shade that has it, ${nearest}, is used for ${use}.`
  }
  const what = { edges: 'mae ar ymylon angen', words: 'mae ar eiriau angen', ground: 'mae ar eiriau arno angen' }[kind]
  const use = { edges: 'ymylon', words: 'geiriau', ground: 'y cefndir' }[kind]
  return `Cyferbyniad y ${name} ${given} yw ${ratio} i 1; ${what} ${needs} i 1. Defnyddir yr arlliw agosaf sy’n ddigon, ${nearest}, ar gyfer ${use}.`
}

const NAMES: Readonly<Record<'en' | 'cy', Readonly<Record<HouseColour, string>>>> = {
  en: { main: 'main colour', second: 'second colour', ground: 'ground' },
  cy: { main: 'prif liw', second: 'ail liw', ground: 'cefndir' },
}

// 2.98 must not read as 3.
const downwards = (ratio: number): number => Math.floor(ratio * 10) / 10
