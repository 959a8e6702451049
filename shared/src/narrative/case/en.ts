import type { CaseParts, CaseWords } from './case-words.js'

export const english: CaseWords = {
  nothingLeads: (from, to) => `Nothing leads from ${from} to ${to}: there is no case yet.`,
  breaksOff: (reached, wanted) => `The chain gets as far as ${reached}; from there ${wanted} would have to be linked.`,
  fullyRated: (parts) =>
    `The case that ${parts.from} reaches ${parts.to} is as strong as the weakest link of ${path(parts)}: ${parts.weakest}. ${allRated(parts.links)}`,
  partlyRated: (parts) =>
    `The case that ${parts.from} reaches ${parts.to} is not fully rated: on ${path(parts)}, ${parts.unrated} of ${count(parts.links, 'link')} ${parts.unrated === 1 ? 'is' : 'are'} not rated (${parts.steps}).`,
  notRated: (parts) =>
    `Nobody has rated the case that ${parts.from} reaches ${parts.to}: on ${path(parts)}, ${parts.links === 1 ? 'the one link is not rated' : `none of the ${parts.links} links is rated`}.`,
  noEffect: (parts) =>
    `The case that ${parts.from} reaches ${parts.to} does not hold as it stands: on ${path(parts)}, evidence found no effect (${parts.steps}).`,
  notComparable: (parts) =>
    `The case that ${parts.from} reaches ${parts.to} is rated throughout, but on ${path(parts)} the ratings are not all on one scale that ranks, so no link can be called the weakest of all.`,
  apart: (number, steps) =>
    `Two scales cannot be compared, so ${number === 1 ? 'this rating stands' : 'these ratings stand'} apart: ${steps}.`,
  noneRanked: (steps) => `How it is rated, which does not rank: ${steps}.`,
  weakestOfComparable: (weakest) => `The weakest of the links that can be compared: ${weakest}.`,
  weakestOfRated: (weakest) => `The weakest of the rated links: ${weakest}.`,
  ratedStep: (step, rating) => `${step} (${rating})`,
  or: 'or',
}

function path({ paths, listed, isStrongest }: CaseParts): string {
  if (paths === 1) return 'the only path'
  const all = paths === null ? `more than ${listed} paths` : `${paths} paths`
  return isStrongest ? `the strongest of ${all}` : `this path (one of ${all.replace(/ paths$/, '')})`
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

const allRated = (links: number): string =>
  links === 1 ? 'Its one link is rated.' : links === 2 ? 'Both its links are rated.' : `All ${links} links are rated.`
