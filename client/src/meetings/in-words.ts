import type { FieldPlace } from '@throughline/shared/document'
import { type Cell, tablesOf } from '@throughline/shared/formats/tables'
import { type Theory, wordsOf } from '@throughline/shared/model'
import { language, nameOf, t } from '../i18n/index.js'

/** What a field is called: as the head of its column in tables. */
export function fieldName(theory: Theory, place: FieldPlace): string {
  if (place.kind === 'details' && place.field === 'title') return t('bar.title')
  const column = tablesOf(theory, language())
    .find(({ id }) => id === place.kind)
    ?.columns.find(({ id }) => id === columnOf(place))
  return column?.title ?? t('meetings.field')
}

/** A value of a field in words: as its cell in tables; a text says itself. */
export function valueInWords(theory: Theory, place: FieldPlace, value: unknown): string {
  const words = place.language !== null || place.kind === 'details' ? value : cellOf(theory, place, value)
  if (words === null || words === '') return ''
  return typeof words === 'boolean' ? t(words ? 'meetings.yes' : 'meetings.no') : String(words)
}

/** What the field is of. */
export function thingName(theory: Theory, { kind, id }: FieldPlace): string {
  if (kind === 'details') return t('meetings.theory')
  const thing = theory[kind].get(id)
  const label = thing !== undefined && 'label' in thing ? wordsOf(thing.label, theory.details.languages) : ''
  return kind === 'links' || label === '' ? nameOf(theory, id) : label
}

function cellOf(theory: Theory, place: FieldPlace, value: unknown): Cell {
  const { kind, id, field } = place
  if (kind === 'details') return null
  const things = new Map<string, unknown>(theory[kind])
  things.set(id, { ...theory[kind].get(id), [field]: value })
  // What stands in a meeting has been checked by its field's schema.
  const table = tablesOf({ ...theory, [kind]: things } as Theory, language()).find((each) => each.id === kind)
  const [ids, column] = ['id', columnOf(place)].map(
    (name) => table?.columns.findIndex((each) => each.id === name) ?? -1,
  )
  const row = table?.rows.find((cells) => cells[ids ?? -1] === id)
  return column === undefined || column < 0 ? JSON.stringify(value) : (row?.[column] ?? null)
}

const columnOf = ({ field }: FieldPlace): string => field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
