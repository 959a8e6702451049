import { type Id, inOrder, type Theory, type ThingKind } from '../../model/index.js'
import { bandsFor, templates } from '../../templates/index.js'
import { checkIds, checkLinkEnds, checkModeratedLinks, dropDanglingReferences } from './check-references.js'
import { fromNeutral } from './neutral-things.js'
import type { RawTheory } from './raw-theory.js'
import { readFields } from './read-fields.js'
import { isOrder, keepFileOrder } from './reading-order.js'
import type { Report } from './report.js'
import { checkLanguages, languagesOf } from './spoken-language.js'
import { detailsTable, type Thing, tables } from './thing-tables.js'

/**
 * Checks a file that was taken apart and puts it together as a theory. A file that says nothing about
 * bands gets those its template or its boxes ask for.
 *
 * @returns null where something is wrong, which the report then tells
 */
export function theoryFromFields(raw: RawTheory, report: Report): Theory | null {
  const [main = 'en'] = languagesOf(raw)
  const context = { language: main, report }
  fromNeutral(raw, report)
  checkIds(raw, report)
  checkLinkEnds(raw, report)
  checkModeratedLinks(raw, report)
  dropDanglingReferences(raw, report)
  checkLanguages(raw, report)
  for (const kind of ['elements', 'bands', 'frames'] as const) {
    keepFileOrder(raw.things[kind])
    checkOrders(raw, kind, report)
  }
  const details = readFields(detailsTable, { path: '', fields: raw.details }, context)
  const things = <K extends ThingKind>(kind: K) => {
    const read = new Map<Id, Thing<K>>()
    for (const rawThing of raw.things[kind]) {
      if (report.isFull) break
      const thing = readFields(tables[kind], rawThing, context)
      const id = rawThing.fields.get('id')
      if (thing !== null && typeof id === 'string') read.set(id, thing)
    }
    return read
  }
  const read = {
    elements: things('elements'),
    links: things('links'),
    bands: things('bands'),
    groups: things('groups'),
    indicators: things('indicators'),
    assumptions: things('assumptions'),
    evidence: things('evidence'),
    actors: things('actors'),
    judgements: things('judgements'),
    passages: things('passages'),
    frames: things('frames'),
  }
  if (details === null || report.problems.length > 0) return null
  const theory: Theory = { details, ...read }
  return raw.listed.has('bands') || isPlaced(theory) ? theory : withBands(theory)
}

function isPlaced(theory: Theory): boolean {
  return [...theory.elements.values()].some(({ position }) => position !== null)
}

function withBands(theory: Theory): Theory {
  const template = templates.find(({ id }) => id === theory.details.template)
  return bandsFor(theory, inOrder(template?.theory().bands.values() ?? []))
}

function checkOrders(raw: RawTheory, kind: 'elements' | 'bands' | 'frames', report: Report): void {
  for (const { path, fields } of raw.things[kind]) {
    if (isOrder(fields.get('order'))) continue
    report.problem(`${path}.order`, 'This is not an order key.', 'Leave it out: the order of the file then counts.')
  }
}
