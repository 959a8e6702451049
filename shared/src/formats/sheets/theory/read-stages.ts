import { aBand, anAssumption, anElement, type Band, WHOLE_THEORY } from '../../../model/index.js'
import { type Stage, stageId, stageOf } from '../fields/stage-fields.js'
import { folded } from '../mapping/folded.js'
import { headingOver } from '../mapping/mapping.js'
import { type Sheet, wordsAt } from '../sheets.js'
import { itemsIn } from './items-in.js'
import { madeBands } from './place-things.js'
import type { Reading } from './reading.js'
import type { MappedSheet } from './sheet-row.js'

/**
 * Boxes from a logic model with a column for each stage. What stands in one row is not linked: a table of columns does
 * not say what leads to what.
 */
export function readStages(mapped: MappedSheet, reading: Reading): void {
  const { elements, bands, assumptions, guesses } = reading.draft
  const own = new Map<string, Band>()
  const first = elements.length
  for (const { stage, heading, language, words } of itemsUnderStages(mapped, reading)) {
    const label = { [language]: words }
    if (stage === 'assumptions') {
      assumptions.push(anAssumption({ id: reading.freeId('assumption'), label, on: [WHOLE_THEORY] }))
      continue
    }
    const key = folded(heading)
    const band =
      own.get(key) ?? aBand({ id: reading.freeId('band'), label: heading === '' ? {} : { [language]: heading } })
    own.set(key, band)
    const id = reading.freeId('box')
    elements.push(anElement({ id, ...stage, label, band: band.id }))
    reading.addBox(id, label)
    guesses.push({ element: id, because: 'heading' })
  }
  const added = elements.slice(first)
  bands.push(...madeBands([...own.values()], added))
  if (added.length < 2) return
  reading.report.warn(mapped.sheet.name, 'A table of columns does not say what leads to what: there are no arrows yet.')
}

interface Item {
  readonly stage: Stage
  readonly heading: string
  readonly language: string
  readonly words: string
}

/** What stands under the headings, column by column. Said in several rows, it is one thing all the same. */
function* itemsUnderStages({ sheet, mapping, placeOf }: MappedSheet, reading: Reading): Generator<Item> {
  const covered = coveredCells(sheet)
  const said = new Set<string>()
  for (const [column, mapped] of mapping.columns.entries()) {
    const stage = mapped === null ? undefined : stageOf(mapped.field)
    if (stage === undefined) continue
    const heading = headingOver(sheet, mapping.headingRow, column).replace(/\s+/g, ' ')
    const language = mapped?.language ?? reading.language
    for (let row = mapping.headingRow + 1; row < sheet.rows.length; row += 1) {
      if (covered.has(`${row} ${column}`)) continue
      for (const item of itemsIn(reading.cut(wordsAt(sheet, row, column), placeOf(row, column)))) {
        if (reading.isFull) return
        const key = `${stageId(stage)} ${folded(item)}`
        if (!said.has(key)) yield { stage, heading, language, words: item }
        said.add(key)
      }
    }
  }
}

/** The places of merged cells but their first, as `row column`: what stands there is said once. */
export function coveredCells({ rows, merges }: Sheet): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { row, column, lastRow, lastColumn } of merges) {
    for (let at = row; at <= Math.min(lastRow, rows.length - 1); at += 1)
      for (let to = column; to <= Math.min(lastColumn, (rows[at]?.length ?? 0) - 1); to += 1)
        if (at !== row || to !== column) covered.add(`${at} ${to}`)
  }
  return covered
}
