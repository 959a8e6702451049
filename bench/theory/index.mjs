import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/build.mjs'
import { seeded } from '../seeded.mjs'
import { printTable, ratio } from '../table.mjs'
import { median } from '../time.mjs'

/** What an answer may take on this case: issue 4, "Bad input and size". */
const LIMIT_MS = 100
const TIMES = 9

/** Every check, every lens, paths and words on the largest case, against what is allowed and against reading the file. */
export async function bench([seed = '7']) {
  const shared = (folder) => import(join(ROOT, `shared/dist/${folder}/index.js`))
  const { readJson } = await shared('formats')
  const { chainBetween, chainThrough, weakestInTheory } = await shared('graph')
  const { lenses, pictureLensOf } = await shared('lenses')
  const { changesBetween } = await shared('compare')
  const { aTheory } = await shared('model')
  const { caseInWords, narrative } = await shared('narrative')
  const { findingsOf } = await shared('checks')

  const file = readFileSync(join(ROOT, 'tests/cases/large-neighbourhood.json'), 'utf8')
  const unrated = readJson(file).theory
  const rated = withRatings(unrated, Number(seed))
  const reading = processorMs(TIMES, () => readJson(file))
  const all = [...unrated.elements.values()]
  const impact = all.find(({ type }) => type === 'impact').id
  const starts = all.filter(({ type }) => ['situation', 'input', 'activity'].includes(type)).map(({ id }) => id)
  const changes = changesBetween(aTheory(), rated)
  const input = { language: 'en', changes }

  const questions = [
    ...lenses.map((lens) => [`lens ${lens.id}`, () => pictureLensOf(rated, { lens, input, without: new Set() })]),
    ['changes between two states', () => changesBetween(unrated, rated)],
    ['weakest link of all', () => weakestInTheory(rated)],
    // Another object each time: what was worked out for the same theory is kept.
    ['every check', () => findingsOf(afresh(rated))],
    ['all in words', () => narrative(afresh(rated))],
  ]
  const slowest = (name, ask) => {
    const times = []
    for (const start of starts) times.push(processorMs(3, () => ask(start)))
    return [name, Math.max(...times)]
  }
  const rows = []
  for (const [name, ask] of questions) rows.push([name, processorMs(TIMES, ask)])
  rows.push(slowest('chain through a box', (start) => chainThrough(rated, start)))
  rows.push(slowest('paths, none rated', (start) => chainBetween(unrated, start, impact)))
  rows.push(slowest('paths, half rated', (start) => chainBetween(rated, start, impact)))
  rows.push(slowest('case in words', (start) => caseInWords(rated, chainBetween(rated, start, impact))))
  console.log(
    `\n${all.length} elements, ${rated.links.size} links; ratings by seed ${seed}; paths from the slowest of ${starts.length} starts\n`,
  )
  printTable(
    ['question', 'within limit', 'of the limit', 'of reading the file'],
    rows.map(([name, ms]) => [name, ms <= LIMIT_MS ? 'yes' : 'NO', ratio(ms, LIMIT_MS), ratio(ms, reading)]),
  )
  const [slowestName, slowestMs] = rows.reduce((slower, row) => (row[1] > slower[1] ? row : slower))
  return [
    {
      what: `slowest of ${rows.length} answers: ${slowestName}`,
      ours: `${slowestMs.toFixed(1)} ms`,
      against: `${LIMIT_MS} ms`,
      ratio: slowestMs / LIMIT_MS,
      atMost: 1,
    },
  ]
}

/** Median processor time of a call, ms, after one that does not count: what else the machine does is left out. */
function processorMs(times, call) {
  call()
  const found = []
  for (let at = 0; at < times; at++) {
    const start = process.cpuUsage()
    call()
    const { user, system } = process.cpuUsage(start)
    found.push((user + system) / 1000)
  }
  return median(found)
}

/** The same theory as one in which everything has just changed. */
function afresh(theory) {
  return { ...theory, elements: new Map(theory.elements), links: new Map(theory.links) }
}

/** Half of the links rated in per cent, at random: the finest scale, and so the hardest for paths. */
function withRatings(theory, seed) {
  const random = seeded(seed)
  const links = [...theory.links].map(([id, link]) => {
    const rating = random() < 0.5 ? { scale: 'percent', value: Math.floor(random() * 101) } : null
    return [id, { ...link, rating }]
  })
  return { ...theory, details: { ...theory.details, scale: 'percent' }, links: new Map(links) }
}
