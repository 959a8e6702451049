import { type Element, type Id, THING_KINDS, type Theory, WHOLE_THEORY } from '../../model/index.js'
import type { RawTheory, RawThing } from './raw-theory.js'
import type { Report } from './report.js'

/** Every id once. Ids are how links, records and groups find each other, so a second use is a problem. */
export function checkIds(raw: RawTheory, report: Report): void {
  const first = new Map<unknown, string>([[WHOLE_THEORY, '']])
  for (const { path, fields } of THING_KINDS.flatMap((kind) => raw.things[kind])) {
    const id = fields.get('id')
    if (typeof id !== 'string') continue
    const before = first.get(id)
    if (before === undefined) first.set(id, path)
    else if (id === WHOLE_THEORY)
      report.problem(`${path}.id`, `“${id}” stands for the theory as a whole.`, 'Use another id.')
    else
      report.problem(`${path}.id`, `The id “${id}” is used before, at ${before}.`, 'Give each thing an id of its own.')
  }
}

/** Both ends of every link are in the file, and of a kind that a link can have as an end. */
export function checkLinkEnds(theory: Theory, sources: readonly RawThing[], report: Report): void {
  const paths = new Map(sources.map(({ path, fields }) => [fields.get('id'), path]))
  const isEnd = (id: Id) => theory.elements.has(id) || theory.groups.has(id)
  for (const link of theory.links.values()) {
    const path = paths.get(link.id) ?? 'links'
    if (!isEnd(link.from)) missingEnd(`${path}.from`, link.from, report)
    if (isEnd(link.to)) continue
    if (!theory.links.has(link.to)) missingEnd(`${path}.to`, link.to, report)
    else if (link.kind !== 'moderates') {
      report.problem(
        `${path}.to`,
        `The link ends at another link, “${link.to}”.`,
        'Only links that moderate may do so.',
      )
    }
  }
}

function missingEnd(path: string, id: Id, report: Report): void {
  report.problem(path, `No box or group has the id “${id}”.`, 'Add it, or take the link out.')
}

/**
 * The theory without references to what is not in it: a box keeps its place but leaves a band that is not there,
 * a record is no longer on a thing that is not there. Each is a warning.
 */
export function withoutDanglingReferences(theory: Theory, report: Report): Theory {
  const isThing = (id: Id) =>
    id === WHOLE_THEORY || theory.elements.has(id) || theory.links.has(id) || theory.groups.has(id)
  const { ceiling } = theory.details
  const keepCeiling = ceiling === null || theory.bands.has(ceiling)
  if (!keepCeiling) report.warn('ceiling', `No band has the id “${ceiling}”: no ceiling of accountability is drawn.`)
  const attached = <T extends { readonly id: Id; readonly on: readonly Id[] }>(things: ReadonlyMap<Id, T>) =>
    mapped(things, (thing) => {
      if (thing.on.every(isThing)) return thing
      report.warn(thing.id, 'This record is on something that is not in the file.')
      return { ...thing, on: thing.on.filter(isThing) }
    })
  return {
    ...theory,
    details: keepCeiling ? theory.details : { ...theory.details, ceiling: null },
    elements: mapped(theory.elements, (element) => inKnownPlaces(element, theory, report)),
    indicators: attached(theory.indicators),
    assumptions: attached(theory.assumptions),
    evidence: attached(theory.evidence),
    actors: attached(theory.actors),
  }
}

function inKnownPlaces(element: Element, { bands, groups }: Theory, report: Report): Element {
  const band = element.band === null || bands.has(element.band) ? element.band : null
  const group = element.group === null || groups.has(element.group) ? element.group : null
  if (band === element.band && group === element.group) return element
  report.warn(element.id, 'This box is in a band or group that is not in the file.')
  return { ...element, band, group }
}

function mapped<T>(things: ReadonlyMap<Id, T>, change: (thing: T) => T): ReadonlyMap<Id, T> {
  return new Map([...things].map(([id, thing]) => [id, change(thing)]))
}
