/** More letters than this in a cell make its column no wider: they are broken into lines. */
const LONGEST = 240
/** Letters that fit side by side on an upright page in the size of a table, and what the edges of a cell take. */
const LETTERS_ACROSS = 92
const EDGES = 2.5
/** Longer words are broken. */
const LONGEST_WORD = 16
const ROWS_LOOKED_AT = 300

/**
 * What part of the width each column gets, so that the table is not long and no usual word is broken. They add up to 1.
 *
 * @param columns the cells of each column, its title first
 */
export function columnShares(columns: readonly (readonly string[])[]): readonly number[] {
  const looked = columns.map((cells) => cells.slice(0, ROWS_LOOKED_AT))
  const least = looked.map((cells) => (Math.max(1, ...cells.map(wordLength)) + EDGES) / LETTERS_ACROSS)
  const leastOfAll = sum(least)
  if (leastOfAll >= 1) return least.map((share) => share / leastOfAll)
  const needs = looked.map(needOf)
  // A column that would get less than its longest word needs gets that; the others share what is left.
  const held = new Set<number>()
  for (;;) {
    const left = 1 - sum(least.filter((_, index) => held.has(index)))
    const needed = sum(needs.filter((_, index) => !held.has(index)))
    const shares = needs.map((need, index) => (held.has(index) ? (least[index] ?? 0) : (need / needed) * left))
    const short = shares.flatMap((share, index) => (!held.has(index) && share < (least[index] ?? 0) ? [index] : []))
    if (short.length === 0) return shares
    for (const index of short) held.add(index)
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)

// The root: a column with four times the words needs twice the width, and twice the lines. What is empty needs none.
function needOf(cells: readonly string[]): number {
  const lengths = cells.map((cell) => Math.min(LONGEST, cell.length)).filter((length) => length > 0)
  return Math.sqrt(Math.max(1, sum(lengths) / Math.max(1, lengths.length)))
}

// Bold letters and capitals are wider than most.
const wordLength = (cell: string): number =>
  1.1 *
  Math.min(
    LONGEST_WORD,
    Math.max(
      0,
      ...cell
        .slice(0, LONGEST)
        .split(/[\s\u2010-]+/)
        .map((word) => word.length),
    ),
  )
