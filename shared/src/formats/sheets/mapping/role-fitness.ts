import type { RoleId } from '../fields/roles.js'
import { type Sheet, wordsAt } from '../sheets.js'
import { folded } from './folded.js'
import { levelAmong, levelIn } from './logframe-levels.js'
import { type ColumnMapping, headingOver } from './mapping.js'

interface Candidate {
  readonly columns: readonly (ColumnMapping | null)[]
  readonly headings: readonly string[]
  /** The sheet is called as sheets of the role are. */
  readonly isNamed: boolean
  readonly sheet: Sheet
  readonly headingRow: number
}

/** How well headings fit a role, in columns; 0 where they do not. */
export function fitness(role: RoleId, candidate: Candidate): number {
  const { columns, headings, isNamed } = candidate
  if (!isPossible(role, candidate)) return 0
  const matched = new Set(columns.flatMap((column) => (column === null ? [] : `${column.field} ${column.language}`)))
    .size
  const headed = headings.filter((heading) => heading !== '').length
  return matched * Math.min(1, (matched + 1) / (headed + 1)) + (isNamed ? NAMED : 0) + LEAN[role]
}

const NAMED = 4

/** Where headings would do for both, the more particular role. */
const LEAN: Readonly<Record<RoleId, number>> = {
  elements: 0,
  links: 1.5,
  indicators: 0.75,
  readings: 1,
  evidence: 0.5,
  assumptions: 0.5,
  actors: 0.5,
  groups: 0,
  bands: 0,
  stages: 0.5,
  logframe: 1.5,
}

function isPossible(role: RoleId, candidate: Candidate): boolean {
  const { columns, isNamed } = candidate
  const has = (...fields: string[]) => fields.some((field) => columns.some((column) => column?.field === field))
  const count = (...fields: string[]) => fields.filter((field) => has(field)).length
  switch (role) {
    case 'elements':
      return has('label') && isNotOneSentence(candidate)
    case 'links':
      return has('from', 'from-id') && has('to', 'to-id')
    case 'indicators':
      return has('label') && (isHeaded(candidate, 'label', INDICATOR) || isNamed) && (isNamed || count(...MEASURED) > 0)
    case 'readings':
      return has('indicator', 'indicator-id') && has('value') && has('date')
    case 'evidence':
      return has('title') && (isNamed || (isHeaded(candidate, 'title', STUDY) && count(...STUDIED) > 0))
    case 'assumptions':
      return has('label') && (isNamed || isHeaded(candidate, 'label', ASSUMPTION))
    case 'actors':
      return has('label') && (isNamed || isHeaded(candidate, 'label', ACTOR))
    case 'groups':
    case 'bands':
      return has('label') && isNamed
    case 'stages':
      return areStages(candidate)
    case 'logframe':
      if (!has('indicators') || count(...FRAMED) < 2) return false
      return (isNamed && has('summary')) || isLogframe(candidate, count(...FRAMED))
  }
}

const MEASURED = [
  'unit',
  'baseline',
  'target',
  'means-of-verification',
  'frequency',
  'method',
  'measures',
  'source',
  'on-ids',
]
const STUDIED = ['year', 'design', 'finding', 'link', 'rating', 'effect', 'direction', 'on', 'quality']
const FRAMED = ['level', 'summary', 'indicators', 'baseline', 'target', 'means-of-verification', 'assumptions']
const INDICATOR = /indicator|measure|metric|kpi|dangosydd|mesur/
const STUDY = /stud|evidence|citation|reference|publication|tystiolaeth|astudiaeth/
const ASSUMPTION = /assumption|tybiaeth/
const ACTOR = /actor|stakeholder|partner|who|pwy|rhanddeiliad/

function isHeaded({ columns, headings }: Candidate, field: string, words: RegExp): boolean {
  return columns.some((column, at) => column?.field === field && words.test(folded(headings[at] ?? '')))
}

// “Title” over nothing else is the beginning of a report, not a table.
function isNotOneSentence({ columns, headings, isNamed }: Candidate): boolean {
  const headed = headings.filter((heading) => heading !== '').length
  const matched = columns.filter((column) => column !== null).length
  return isNamed || headed === 1 || matched >= 2
}

function areStages({ columns, sheet, headingRow }: Candidate): boolean {
  const found = columns.flatMap((column) => column?.field ?? [])
  const headed = columns.filter((_, at) => headingOver(sheet, headingRow, at) !== '').length
  const kinds = [...new Set(found)]
  const isChain = CHAIN.filter((field) => kinds.some((kind) => kind.startsWith(field))).length >= 2
  // Many columns of one kind are a list of boxes with their types, seen from the side.
  return isChain && found.length * 2 > headed && found.length <= kinds.length * 2
}

const CHAIN = ['input', 'activity', 'output', 'outcome', 'impact', 'mechanism', 'reach']

// A table of indicators may have a column for their level: a framework says what stands on each.
function isLogframe({ columns, sheet, headingRow }: Candidate, parts: number): boolean {
  const placeOf = (field: string) => columns.findIndex((column) => column?.field === field)
  const bare = [0, 1, 2].filter((column) => (columns[column] ?? null) === null)
  const ofLevels = placeOf('level')
  const summary =
    placeOf('summary') >= 0
      ? placeOf('summary')
      : (bare.findLast((column) => isFilled(sheet, headingRow, column)) ?? -1)
  const looked = [ofLevels, summary, ...bare].filter((column) => column >= 0)
  const levels = new Set<string>()
  let summaries = 0
  const last = Math.min(sheet.rows.length, headingRow + 200)
  for (let row = headingRow + 1; row < last; row += 1) {
    // “Outcome 1: …” in the column of levels tells what stands there, too.
    const behindLevel = levelIn(wordsAt(sheet, row, ofLevels))?.rest ?? ''
    if (wordsAt(sheet, row, summary) !== '' || behindLevel !== '') summaries += 1
    for (const column of looked) {
      const words = wordsAt(sheet, row, column)
      const level = column === summary ? levelIn(words) : levelAmong(words)
      if (level !== null) levels.add(level.type)
    }
  }
  const isTold = summaries * 3 >= last - headingRow - 1 && summaries > 0
  return isTold && (levels.size >= 2 || (parts >= 3 && levels.size >= 1))
}

const isFilled = (sheet: Sheet, after: number, column: number): boolean =>
  sheet.rows.some((_, row) => row > after && wordsAt(sheet, row, column) !== '')
