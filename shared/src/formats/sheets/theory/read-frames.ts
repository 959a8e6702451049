import { aBand, aGroup, elementTypes, PLACEMENTS, SPHERES, TERMS } from '../../../model/index.js'
import { wordsIn } from '../../../scene/index.js'
import { placements, terms } from '../../tables/value-names.js'
import { choicesOf, choose, yesOrNo } from './choices.js'
import { orderKeys } from './order-keys.js'
import type { PlacedRow } from './place-things.js'
import type { Reading } from './reading.js'
import type { SheetRow } from './sheet-row.js'
import { typeIn } from './types-in-words.js'

/** Groups from rows. */
export function readGroups(rows: readonly SheetRow[], reading: Reading): readonly PlacedRow[] {
  const used = new Set<string>()
  return rows.map((row) => {
    const group = aGroup({
      id: reading.idFor(row, 'group', used),
      label: reading.text(row, 'label'),
      description: reading.text(row, 'description'),
    })
    reading.draft.groups.push(group)
    reading.groups.add(group.id, Object.values(group.label))
    reading.addBox(group.id, group.label)
    return { row, id: group.id }
  })
}

/** Bands from rows, in their order. */
export function readBands(rows: readonly SheetRow[], reading: Reading): readonly PlacedRow[] {
  const used = new Set<string>()
  const orders = orderKeys(rows.length)
  return rows.map((row, index) => {
    const band = aBand({
      id: reading.idFor(row, 'band', used),
      label: reading.text(row, 'label'),
      prompt: reading.text(row, 'prompt'),
      order: orders[index] ?? 'a0',
      placement: choose(row, 'placement', PLACEMENT_CHOICES, reading) ?? 'main',
      types: typesIn(row, reading),
      term: choose(row, 'term', TERM_CHOICES, reading),
      sphere: choose(row, 'sphere', SPHERE_CHOICES, reading),
    })
    reading.draft.bands.push(band)
    reading.bands.add(band.id, Object.values(band.label))
    if (yesOrNo(row.words('ceiling'))) reading.draft.ceiling = band.id
    return { row, id: band.id }
  })
}

const PLACEMENT_CHOICES = choicesOf(placements, PLACEMENTS)
const TERM_CHOICES = choicesOf(terms, TERMS)
const [english, welsh] = [wordsIn('en').spheres, wordsIn('cy').spheres]
const SPHERE_CHOICES = SPHERES.map((sphere) => [sphere, { en: english[sphere], cy: welsh[sphere] }, ''] as const)

function typesIn(row: SheetRow, { report }: Reading) {
  const said = row
    .words('types')
    .split(/;\s*/)
    .filter((words) => words !== '')
  const types = said.map((words) => ({ words, type: typeIn(words)?.type }))
  for (const { words, type } of types) {
    if (type === undefined)
      report.warn(
        row.place('types'),
        `“${words.slice(0, 60)}” is not one of ${elementTypes.map(({ name }) => name.en).join(', ')}.`,
      )
  }
  return [...new Set(types.flatMap(({ type }) => type ?? []))]
}
