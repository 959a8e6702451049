import { type Band, type Element, type Id, inOrder, PLACEMENTS, type Theory } from '../../model/index.js'
import { detailsTable, type ThingTable, tables } from './thing-tables.js'
import { JSON_VERSION } from './version.js'

/**
 * A theory as Throughline JSON (`.throughline.json`). Reading it gives an equal theory. Equal theories give the
 * same text, whatever order their things were made in.
 */
export function writeJson(theory: Theory): string {
  const list = (things: Iterable<{ readonly id: Id }>, table: Writable) =>
    [...things].map((thing) => written(thing, table))
  const { version: edition, ...details } = written(theory.details, detailsTable)
  const file = {
    ...details,
    ...(edition === undefined ? {} : { edition }),
    bands: list(bandsInOrder(theory), tables.bands),
    groups: list(byId(theory.groups), tables.groups),
    elements: list(elementsInOrder(theory), tables.elements),
    links: list(byId(theory.links), tables.links),
    indicators: list(byId(theory.indicators), tables.indicators),
    assumptions: list(byId(theory.assumptions), tables.assumptions),
    evidence: list(byId(theory.evidence), tables.evidence),
    actors: list(byId(theory.actors), tables.actors),
    judgements: list(byId(theory.judgements), tables.judgements),
    passages: list(byId(theory.passages), tables.passages),
    frames: list(inOrder(theory.frames.values()), tables.frames),
  }
  return `${JSON.stringify({ format: 'throughline', version: JSON_VERSION, ...file }, null, 1)}\n`
}

type Writable = Pick<ThingTable<unknown>, 'blank' | 'always' | 'fields' | 'texts'>

/** Fields first in a fixed order, blank ones left out; then what we do not know, as it came. */
function written(thing: object, table: Writable): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(thing))
  const fields = new Map<string, unknown>()
  for (const name of new Set([...table.always, ...table.fields])) {
    const value = given.get(name)
    const isBlank = JSON.stringify(value) === JSON.stringify(table.blank[name])
    if (!isBlank || table.always.includes(name)) fields.set(name, table.texts.includes(name) ? sorted(value) : value)
  }
  for (const [name, value] of entriesInOrder(given.get('extra'))) if (!fields.has(name)) fields.set(name, value)
  return Object.fromEntries(fields)
}

function sorted(words: unknown): unknown {
  return Object.fromEntries(entriesInOrder(words))
}

function entriesInOrder(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}

function bandsInOrder({ bands }: Theory): Band[] {
  return PLACEMENTS.flatMap((placement) => inOrder(bands.values()).filter((band) => band.placement === placement))
}

function elementsInOrder(theory: Theory): Element[] {
  const places = new Map<Id | null, number>(bandsInOrder(theory).map(({ id }, index) => [id, index]))
  const placeOf = ({ band }: Element) => places.get(band) ?? places.size
  return inOrder(theory.elements.values()).sort((a, b) => placeOf(a) - placeOf(b))
}

function byId<T extends { readonly id: Id }>(things: ReadonlyMap<Id, T>): T[] {
  return [...things.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
