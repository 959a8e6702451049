import { aTheory, type Id, type Text } from '../../../model/index.js'
import { bandsFor } from '../../../templates/index.js'
import { Report } from '../../json/report.js'
import { type ReadResult, refused } from '../../read-result.js'
import type { RoleId } from '../fields/roles.js'
import { folded } from '../mapping/folded.js'
import type { Mapping } from '../mapping/mapping.js'
import type { Sheets } from '../sheets.js'
import { guessTypes } from './guess-types.js'
import { readLogframes } from './logframe/read-logframe.js'
import { orderKeys } from './order-keys.js'
import { madeBands, placeThings } from './place-things.js'
import { readElements } from './read-elements.js'
import { readBands, readGroups } from './read-frames.js'
import { dropLooseLinks, readLinks, readNamedLinks } from './read-links.js'
import { readActors, readAssumptions, readEvidence, readIndicators, readReadings } from './read-records.js'
import { readStages } from './read-stages.js'
import { Reading } from './reading.js'
import { type MappedSheet, mappedSheets, rowsOf, type SheetRow, unreadHeadings } from './sheet-row.js'

/**
 * The theory that sheets hold, when they mean what the mapping says. Each cell that cannot be said is told of by where
 * it stands. Never throws, whatever the mapping: fields and roles that a sheet does not have are as if not read.
 */
export function theoryFromSheets(sheets: Sheets, mapping: Mapping): ReadResult {
  const report = new Report()
  for (const { path, message } of sheets.warnings ?? []) report.warn(path, message)
  const reading = new Reading(report, mapping.language)
  const mapped = mappedSheets(sheets, mapping)
  if (mapped.length === 0) return NOTHING_KNOWN
  const rows = (role: RoleId): readonly SheetRow[] =>
    mapped.filter((each) => each.mapping.role === role).flatMap(rowsOf)
  const of = { elements: rows('elements'), links: rows('links'), groups: rows('groups'), bands: rows('bands') }
  const records = [rows('indicators'), rows('assumptions'), rows('evidence'), rows('actors')] as const
  for (const row of [...Object.values(of), ...records].flat()) reading.reserve([row.words('id')])

  const groups = readGroups(of.groups, reading)
  const bands = readBands(of.bands, reading)
  const elements = readElements(of.elements, reading)
  for (const each of mapped.filter(({ mapping: { role } }) => role === 'stages')) readStages(each, reading)
  readLogframes(
    mapped.filter(({ mapping: { role } }) => role === 'logframe'),
    reading,
  )
  const hasMadeBands = placeThings({ groups, bands, elements }, reading)
  readLinks(of.links, reading)
  readNamedLinks(elements, reading)
  dropLooseLinks(reading)
  guessTypes(reading)
  const { draft } = reading
  if (hasMadeBands) draft.bands = madeBands(draft.bands, draft.elements)
  const [indicators, assumptions, evidence, actors] = records
  readIndicators(indicators, reading)
  readReadings(rows('readings'), reading)
  readAssumptions(assumptions, reading)
  readEvidence(evidence, reading)
  readActors(actors, reading)

  for (const sheet of mapped) warnOfUnread(sheet, report)
  warnOfTwins(
    reading,
    of.elements.some((row) => row.has('id')),
  )
  // A file of ours has bands where the theory has some.
  return result(
    sheets,
    reading,
    of.elements.some((row) => row.has('band-id')),
  )
}

const NOTHING_KNOWN = refused(
  'No sheet reads like a theory of change.',
  'Give the columns headings such as Label and Type, From and To, or Inputs, Activities, Outputs, Outcomes.',
)

const NO_BOXES =
  'No row was read as a box, so the map is empty. Check what each sheet and column is taken for: boxes need a column for what they are called.'

const TOO_MANY = refused(
  'The spreadsheet holds more than 20000 boxes or records.',
  'Split the theory into several, or leave out the sheets that are not part of it.',
)

function result(sheets: Sheets, reading: Reading, saysBands: boolean): ReadResult {
  const { draft, report } = reading
  if (reading.isFull) return TOO_MANY
  if (report.problems.length > 0) return { ok: false, problems: report.problems }
  const orders = orderKeys(draft.elements.length)
  const { guesses, ceiling, ...parts } = draft
  const isEmpty = Object.values(parts).every((things) => things.length === 0)
  if (isEmpty)
    return refused('The spreadsheet holds no rows that can be read.', 'Write a box in each row below the headings.')
  if (draft.elements.length === 0) report.warn('', NO_BOXES)
  const theory = aTheory({
    ...parts,
    elements: draft.elements.map((element, index) => ({ ...element, order: orders[index] ?? 'a0' })),
    details: {
      title: sheets.name === '' ? {} : { [reading.language]: sheets.name },
      languages: languagesOf(reading),
      ceiling,
    },
  })
  const withBands = theory.bands.size > 0 || saysBands ? theory : bandsFor(theory)
  return { ok: true, theory: withBands, warnings: report.warnings, ...(guesses.length === 0 ? {} : { guesses }) }
}

/** The languages that labels are in, the one that most are in first. */
function languagesOf({ draft, language }: Reading): readonly string[] {
  const counts = new Map<string, number>()
  const count = (label: Text) => {
    for (const each of Object.keys(label)) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  const labelled = [
    draft.elements,
    draft.groups,
    draft.bands,
    draft.links,
    draft.indicators,
    draft.assumptions,
    draft.evidence,
    draft.actors,
  ]
  for (const thing of labelled.flat()) count(thing.label)
  const isMain = (each: string) => (each.split('-', 1)[0] === language ? 0 : 1)
  const used = [...counts].sort(([a, m], [b, n]) => n - m || isMain(a) - isMain(b)).map(([each]) => each)
  return used.length === 0 ? [language] : used
}

/** Columns of ours that say again what other columns and sheets say. */
const SAID_AGAIN = new Set(
  'latest reading|date of reading|standing|boxes|members|darlleniad diweddaraf|dyddiad y darlleniad|sefyllfa|blychau|aelodau|unit|uned|evidence|assumptions|tystiolaeth|rhagdybiaethau|inside|y tu mewn i'.split(
    '|',
  ),
)

function warnOfUnread(sheet: MappedSheet, report: Report): void {
  const isOurs = sheet.mapping.columns.some((column) => /-ids?$|^id$/.test(column?.field ?? ''))
  for (const { heading, place } of unreadHeadings(sheet)) {
    if (isOurs && SAID_AGAIN.has(folded(heading))) continue
    report.warn(
      place,
      `The column “${heading.slice(0, 60)}” was not read: Throughline has no place for it, or did not understand its heading.`,
    )
  }
}

function warnOfTwins({ draft, report }: Reading, haveIds: boolean): void {
  if (haveIds) return
  const seen = new Map<string, Id>()
  const told = new Set<string>()
  for (const { label, id } of draft.elements) {
    const [words = ''] = Object.values(label)
    const key = folded(words)
    if (key === '') continue
    if (seen.has(key) && !told.has(key)) {
      told.add(key)
      report.warn('', `Several boxes are called “${words.slice(0, 80)}”.`)
    }
    seen.set(key, id)
  }
}
