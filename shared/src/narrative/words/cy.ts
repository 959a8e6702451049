import type { CountedThing, NarrativeWords } from './narrative-words.js'

// After a number the noun stays singular; two softens its first letter.
const AFTER_TWO: Readonly<Record<CountedThing, string>> = {
  box: 'flwch',
  column: 'golofn',
  row: 'res',
  link: 'ddolen',
  input: 'fewnbwn',
  activity: 'weithgaredd',
  output: 'allbwn',
  outcome: 'ddeilliant',
  impact: 'effaith',
}

const NOUNS: Readonly<Record<CountedThing, string>> = {
  box: 'blwch',
  column: 'colofn',
  row: 'rhes',
  link: 'dolen',
  input: 'mewnbwn',
  activity: 'gweithgaredd',
  output: 'allbwn',
  outcome: 'deilliant',
  impact: 'effaith',
}

export const welsh: NarrativeWords = {
  count: (count, thing) => `${count} ${count === 2 ? AFTER_TWO[thing] : NOUNS[thing]}`,
  altText({ boxes, bands, from, to, aims }) {
    const where = bands === null ? '' : ` mewn ${bands}`
    const way = from === null || to === null ? '' : `, o ${from} i ${to}`
    return `Damcaniaeth newid gyda ${boxes}${where}${way}${aims === null ? '' : `: ${aims}`}.`
  },
  empty: (bands) => (bands === null ? 'Damcaniaeth newid wag.' : `Damcaniaeth newid gyda ${bands} a dim blychau eto.`),
  and: 'a',
  andMore: (count) => `a ${count} arall`,
  outsideBands: 'Y tu allan i bob band',
  groups: 'Grwpiau',
  links: 'Dolenni',
  inGroup: (group) => `yn y grŵp ${group}`,
  linkTo: (from, to) => `y ddolen o ${from} i ${to}`,
  because: 'Oherwydd:',
  ceiling: 'Mae’r rhaglen yn atebol am ganlyniadau hyd yma.',
}
