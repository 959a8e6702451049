import { aGroup, anElement, BEARINGS, type Element } from '../../../model/index.js'
import { bearings } from '../../tables/value-names.js'
import { choicesOf, choose } from './choices.js'
import type { PlacedRow } from './place-things.js'
import type { Reading } from './reading.js'
import type { SheetRow } from './sheet-row.js'
import { type SaidType, termIn, typeIn } from './types-in-words.js'

/**
 * Boxes from rows, one each; rows of type group are groups.
 *
 * @returns the rows with the ids of their boxes, for what can only be read once all boxes are there
 */
export function readElements(rows: readonly SheetRow[], reading: Reading): readonly PlacedRow[] {
  const used = new Set<string>()
  return rows.flatMap((row) => {
    if (!isGroup(row)) return [{ row, id: addElement(row, reading, used) }]
    addGroup(row, reading, used)
    return []
  })
}

function addElement(row: SheetRow, reading: Reading, used: Set<string>): string {
  const id = reading.idFor(row, 'box', used)
  const said = saidType(row, reading)
  const element = anElement({
    id,
    type: said.type,
    term: termOf(row, said, reading),
    label: reading.text(row, 'label'),
    description: reading.text(row, 'description'),
    rationale: reading.text(row, 'rationale'),
    tags: [...said.tags, ...tagsIn(row)],
    bearing: choose(row, 'bearing', BEARING_CHOICES, reading),
    ref: row.words('code') || null,
  })
  reading.draft.elements.push(element)
  reading.addBox(id, element.label, element.ref)
  if (said.guess !== null) reading.draft.guesses.push({ element: id, because: said.guess })
  return id
}

const BEARING_CHOICES = choicesOf(bearings, BEARINGS, {
  helps: 'helps|enabler|enables|positive|+|galluogwr',
  hinders: 'hinders|barrier|hinder|negative|rhwystr',
})

interface FoundType extends SaidType {
  /** Words for a type that is none of ours: kept. */
  readonly tags: readonly string[]
  readonly guess: 'heading' | 'words' | 'nothing' | null
}

function saidType(row: SheetRow, { report }: Reading): FoundType {
  const words = row.words('type')
  const said = typeIn(words)
  if (said !== null) return { ...said, tags: [], guess: null }
  const tags = words === '' ? [] : [words.slice(0, 200)]
  const near = typeIn(row.words('band')) ?? typeIn(row.words('group')) ?? typeIn(row.words('term'))
  const found = near ?? { type: 'outcome' as const, term: null }
  if (words !== '') report.warn(row.place('type'), `“${words.slice(0, 60)}” is no type of ours; it was kept as a tag.`)
  return { ...found, tags, guess: near === null ? 'nothing' : 'heading' }
}

function termOf(row: SheetRow, said: SaidType, { report }: Reading): Element['term'] {
  const words = row.words('term')
  const term = termIn(words)
  if (words !== '' && term === null) {
    report.warn(row.place('term'), `“${words.slice(0, 60)}” is not one of Short, Medium, Long; it was left out.`)
  }
  return term ?? (said.type === 'outcome' ? (said.term ?? termIn(row.words('band'))) : null)
}

function tagsIn(row: SheetRow): string[] {
  const words = row.words('tags')
  // In a file of ours a comma is part of a tag.
  const separator = words.includes(';') || row.has('band-id') ? ';' : /[|\n]/.test(words) ? /[|\n]/ : ','
  return words
    .split(separator)
    .map((tag) => tag.trim().slice(0, 200))
    .filter((tag) => tag !== '')
}

const isGroup = (row: SheetRow): boolean => /^(group|grŵp|cluster)$/i.test(row.words('type'))

function addGroup(row: SheetRow, reading: Reading, used: Set<string>): void {
  const group = aGroup({
    id: reading.idFor(row, 'group', used),
    label: reading.text(row, 'label'),
    description: reading.text(row, 'description'),
  })
  reading.draft.groups.push(group)
  reading.groups.add(group.id, Object.values(group.label))
  reading.addBox(group.id, group.label)
}
