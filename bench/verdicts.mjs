import { printTable } from './table.mjs'

/**
 * One figure against what is wanted of it.
 *
 * @typedef {object} Verdict
 * @property {string} what is measured
 * @property {string} ours with its unit
 * @property {string} against whom, and what they reached, with its unit
 * @property {number} ratio of the two
 * @property {number} [atMost] the ratio wanted, or
 * @property {number} [atLeast] the ratio wanted
 */

/** Prints verdicts as the table that goes into the README. */
export function printVerdicts(verdicts) {
  printTable(
    ['what', 'against', 'ours', 'ratio', 'wanted', 'reached'],
    verdicts.map(({ what, ours, against, ratio, atMost, atLeast }) => [
      what,
      against,
      ours,
      Number.isFinite(ratio) ? ratio.toFixed(2) : '-',
      atMost === undefined ? `>= ${atLeast}` : `<= ${atMost}`,
      isReached({ ratio, atMost, atLeast }) ? 'yes' : 'NO',
    ]),
  )
}

function isReached({ ratio, atMost = Infinity, atLeast = -Infinity }) {
  return ratio <= atMost && ratio >= atLeast
}
