import { THING_KINDS, type ThingKind } from '../../model/index.js'
import { type Fields, fieldsOf } from './json-value.js'
import type { Report } from './report.js'

/** One thing of a file as it stands there, and where. */
export interface RawThing {
  readonly path: string
  readonly fields: Fields
}

/** A file taken apart but not yet checked: its own fields, and its lists of things. */
export interface RawTheory {
  readonly details: Fields
  readonly things: Record<ThingKind, RawThing[]>
  /** The lists that the file has, empty ones too. */
  readonly listed: ReadonlySet<string>
  /** `records` of the neutral case format: indicators, assumptions, ... in one list. */
  readonly records: readonly RawThing[]
}

/** Things of one kind in one file. Four times the largest list a theory is made to hold. */
const MAX_THINGS = 20_000

/** Takes a parsed file apart. Lists that are not lists, and things that are not objects, are problems. */
export function rawTheory(top: Fields, report: Report): RawTheory {
  const details: Fields = new Map(top)
  const list = (name: string) => {
    const given = details.get(name)
    details.delete(name)
    return rawThings(name, given, report)
  }
  return {
    things: {
      elements: list('elements'),
      links: list('links'),
      bands: list('bands'),
      groups: list('groups'),
      indicators: list('indicators'),
      assumptions: list('assumptions'),
      evidence: list('evidence'),
      actors: list('actors'),
      judgements: list('judgements'),
      passages: list('passages'),
      frames: list('frames'),
    },
    records: list('records'),
    listed: new Set([...THING_KINDS, 'records'].filter((name) => top.has(name))),
    details,
  }
}

function rawThings(name: string, given: unknown, report: Report): RawThing[] {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) {
    report.problem(name, `“${name}” is not a list.`, `Write it as [ ... ], with one object for each.`)
    return []
  }
  if (given.length > MAX_THINGS) {
    report.problem(name, `There are ${given.length} ${name}.`, `A file may hold up to ${MAX_THINGS}.`)
    return []
  }
  return given.flatMap((value: unknown, index) => {
    const path = `${name}[${index}]`
    const fields = fieldsOf(value)
    if (fields === null) report.problem(path, 'This is not an object.', 'Write it as { "id": ..., ... }.')
    return fields === null ? [] : [{ path, fields }]
  })
}
