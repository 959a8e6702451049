import { quantityFrom } from '../../../../measurement/index.js'
import { anAssumption, anElement, anIndicator, type Element, type Id } from '../../../../model/index.js'
import { folded } from '../../mapping/folded.js'
import type { Level } from '../../mapping/logframe-levels.js'
import { itemsIn } from '../items-in.js'
import type { Reading } from '../reading.js'
import type { MappedSheet } from '../sheet-row.js'
import { linkLevels } from './link-levels.js'
import { type LogframeLine, logframeLines } from './logframe-lines.js'

/**
 * Boxes, their indicators and assumptions, and the links between levels, from logical frameworks. What several sheets
 * say, one for each work package perhaps and one for all, is there once.
 */
export function readLogframes(sheets: readonly MappedSheet[], reading: Reading): void {
  const made = new Map<string, Element>()
  for (const sheet of sheets) readLines(sheet, made, reading)
  linkLevels([...made.values()], sheets[0]?.sheet.name ?? '', reading)
}

function readLines(mapped: MappedSheet, made: Map<string, Element>, reading: Reading): void {
  let current: Element | null = null
  for (const line of logframeLines(mapped)) {
    if (line.summary !== '' && line.level === null) {
      reading.report.warn(
        line.place,
        `“${line.summary.slice(0, 60)}” stands under no level (goal, purpose, outputs, activities); it was left out.`,
      )
      current = null
    } else if (line.summary !== '' && line.level !== null) {
      // A summary that is there again has another indicator, and is the same box.
      const key = `${line.level.type} ${folded(line.summary)}`
      current = made.get(key) ?? addElement(line, line.level, reading)
      made.set(key, current)
    }
    addIndicators(line, current?.id ?? null, reading)
    addAssumptions(line, current?.id ?? null, reading)
  }
}

function addElement({ summary, code, place }: LogframeLine, level: Level, reading: Reading): Element {
  const [, number = '', rest = summary] = /^\s*((?:\d+\.)*\d+)[.):]?\s+([\s\S]+)$/.exec(summary) ?? []
  const label = reading.cut(rest.replace(/\s+/g, ' ').trim(), place)
  const element = anElement({
    id: reading.freeId('box'),
    type: level.type,
    term: level.term,
    label: { [reading.language]: label },
    ref: code || number || null,
  })
  reading.draft.elements.push(element)
  reading.draft.guesses.push({ element: element.id, because: 'heading' })
  reading.addBox(element.id, element.label)
  return element
}

function addIndicators(line: LogframeLine, element: Id | null, reading: Reading): void {
  const items = itemsIn(reading.cut(line.indicators, line.place))
  if (items.length === 0) return
  if (element === null) {
    reading.report.warn(
      line.place,
      'The indicators here stand beside no goal, output or activity; they are on nothing.',
    )
  }
  const means = shared(reading.cut(line.means, line.place), items.length)
  const baselines = shared(line.baseline.slice(0, LONGEST_FIGURE), items.length)
  const targets = shared(line.target.slice(0, LONGEST_FIGURE), items.length)
  for (const [index, words] of items.entries()) {
    if (reading.isFull || !reading.isNew(`indicator ${element} ${words}`)) continue
    reading.draft.indicators.push(
      anIndicator({
        id: reading.freeId('indicator'),
        label: { [reading.language]: words },
        on: element === null ? [] : [element],
        meansOfVerification: means[index] ?? '',
        baseline: quantityFrom(baselines[index] ?? ''),
        target: quantityFrom(targets[index] ?? ''),
      }),
    )
  }
}

/** Characters of a cell of figures. */
const LONGEST_FIGURE = 2_000

/** One of the lines of a cell for each indicator beside it; all of them for each where there are more or fewer. */
function shared(words: string, count: number): readonly string[] {
  const lines = itemsIn(words)
  return count > 1 && lines.length === count ? lines : Array.from({ length: count }, () => lines.join('; '))
}

function addAssumptions({ assumptions, place }: LogframeLine, element: Id | null, reading: Reading): void {
  for (const words of itemsIn(reading.cut(assumptions, place))) {
    if (reading.isFull || !reading.isNew(`assumption ${element} ${words}`)) continue
    const label = { [reading.language]: words }
    const on = element === null ? [] : [element]
    reading.draft.assumptions.push(anAssumption({ id: reading.freeId('assumption'), label, on }))
  }
}
