import type { CountedThing, NarrativeWords } from './narrative-words.js'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const PLURALS: Readonly<Record<CountedThing, string>> = {
  box: 'boxes',
  column: 'columns',
  row: 'rows',
  link: 'links',
  input: 'inputs',
  activity: 'activities',
  output: 'outputs',
  outcome: 'outcomes',
  impact: 'impacts',
}

export const english: NarrativeWords = {
  count: (count, thing) => `${NUMBERS[count] ?? count} ${count === 1 ? thing : PLURALS[thing]}`,
  altText({ boxes, bands, from, to, aims }) {
    const where = bands === null ? '' : ` in ${bands}`
    const way = from === null || to === null ? '' : `, from ${from} to ${to}`
    return `A theory of change with ${boxes}${where}${way}${aims === null ? '' : `: ${aims}`}.`
  },
  empty: (bands) =>
    bands === null ? 'An empty theory of change.' : `A theory of change with ${bands} and no boxes yet.`,
  and: 'and',
  andMore: (count) => `and ${count} more`,
  outsideBands: 'Outside all bands',
  groups: 'Groups',
  links: 'Links',
  inGroup: (group) => `in the group ${group}`,
  linkTo: (from, to) => `the link from ${from} to ${to}`,
  because: 'Because:',
  ceiling: 'The programme answers for results up to here.',
}
