import { THING_KINDS, type ThingKind, WHOLE_THEORY } from '../../model/index.js'
import type { RawTheory, RawThing } from './raw-theory.js'
import type { Report } from './report.js'

/** Every id once. Ids are how links, records and groups find each other, so a second use is a problem. */
export function checkIds(raw: RawTheory, report: Report): void {
  const first = new Map<unknown, string>()
  for (const { path, fields } of THING_KINDS.flatMap((kind) => raw.things[kind])) {
    const id = fields.get('id')
    if (typeof id !== 'string') continue
    const place = `${path}.id`
    const before = first.get(id)
    if (id === WHOLE_THEORY) report.problem(place, `“${id}” stands for the theory as a whole.`, 'Use another id.')
    else if (before === undefined) first.set(id, path)
    else report.problem(place, `The id “${id}” is used before, at ${before}.`, 'Give each thing an id of its own.')
  }
}

/** Both ends of every link are in the file, and of a kind that a link can have as an end. */
export function checkLinkEnds(raw: RawTheory, report: Report): void {
  const ends = idsOf(raw, ['elements', 'groups'])
  const links = idsOf(raw, ['links'])
  for (const { path, fields } of raw.things.links) {
    const missing = (['from', 'to'] as const).filter((end) => isGiven(fields.get(end)) && !ends.has(fields.get(end)))
    for (const end of missing) {
      const place = `${path}.${end}`
      if (!links.has(fields.get(end))) {
        report.problem(place, `No box or group has the id “${fields.get(end)}”.`, 'Add it, or take the link out.')
      } else if (end === 'from' || fields.get('kind') !== 'moderates') {
        const advice = 'Only a link that moderates may end at a link, and none may start at one.'
        report.problem(place, `“${fields.get(end)}” is a link.`, advice)
      }
    }
  }
}

/** A link that moderates a link that moderates the first one hangs in the air. */
export function checkModeratedLinks(raw: RawTheory, report: Report): void {
  const ends = new Map(raw.things.links.map(({ fields }) => [fields.get('id'), fields.get('to')]))
  const safe = new Set<unknown>()
  for (const { path, fields } of raw.things.links) {
    const passed = new Set<unknown>()
    let at = fields.get('id')
    while (ends.has(at) && !safe.has(at) && !passed.has(at)) {
      passed.add(at)
      at = ends.get(at)
    }
    if (passed.has(at))
      report.problem(`${path}.to`, 'It ends, by way of other links, at itself.', 'Let it end at a box.')
    else for (const id of passed) safe.add(id)
  }
}

/**
 * Takes out other references to what is not in the file, each with a warning: a box leaves a band or group that is
 * not there, a record is no longer on a thing that is not there. Changes `raw`.
 */
export function dropDanglingReferences(raw: RawTheory, report: Report): void {
  const bands = idsOf(raw, ['bands'])
  const groups = idsOf(raw, ['groups'])
  for (const element of raw.things.elements) {
    drop(element, 'band', bands, report)
    drop(element, 'group', groups, report)
  }
  const boxes = idsOf(raw, ['elements'])
  for (const kind of ['elements', 'bands', 'groups'] as const) {
    for (const thing of raw.things[kind]) drop(thing, 'within', boxes, report)
  }
  drop({ path: '', fields: raw.details }, 'ceiling', bands, report)
  const things = idsOf(raw, THING_KINDS).add(WHOLE_THEORY)
  for (const kind of ['indicators', 'assumptions', 'evidence', 'actors', 'judgements', 'frames'] as const) {
    for (const thing of raw.things[kind]) {
      dropFromList(thing, 'on', things, report)
      dropFromList(thing, 'responsible', things, report)
    }
  }
}

function dropFromList({ path, fields }: RawThing, name: string, known: Set<unknown>, report: Report): void {
  const ids = fields.get(name)
  if (!Array.isArray(ids) || ids.every((id) => !isGiven(id) || known.has(id))) return
  fields.set(
    name,
    ids.filter((id) => !isGiven(id) || known.has(id)),
  )
  report.warn(`${path}.${name}`, 'It was on something that is not in the file.')
}

function drop(
  { path, fields }: RawThing,
  name: 'band' | 'group' | 'within' | 'ceiling',
  known: Set<unknown>,
  report: Report,
): void {
  const id = fields.get(name)
  if (!isGiven(id) || known.has(id)) return
  fields.delete(name)
  report.warn(path === '' ? name : `${path}.${name}`, `“${id}” is not in the file.`)
}

// What is not text is told by the check of the field itself.
function isGiven(id: unknown): id is string {
  return typeof id === 'string'
}

function idsOf({ things }: RawTheory, kinds: readonly ThingKind[]): Set<unknown> {
  return new Set(kinds.flatMap((kind) => things[kind].map(({ fields }) => fields.get('id'))))
}
