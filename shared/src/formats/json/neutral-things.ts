import type { Fields } from './json-value.js'
import type { RawTheory, RawThing } from './raw-theory.js'
import type { Report } from './report.js'

/**
 * Turns what the neutral case format says in its own way into what Throughline says: groups that stand
 * among the elements, records in one list, attachments written on links. Changes `raw`.
 */
export function fromNeutral(raw: RawTheory, report: Report): void {
  rename(raw.details, 'description', 'summary')
  moveGroups(raw)
  placeRecords(raw, report)
  attachFromLinks(raw, report)
}

function moveGroups({ things }: RawTheory): void {
  const isGroup = ({ fields }: RawThing) => fields.get('type') === 'group'
  const groups = things.elements.filter(isGroup)
  things.elements = things.elements.filter((thing) => !isGroup(thing))
  for (const group of groups) group.fields.delete('type')
  things.groups.push(...groups)
}

const LISTS = { indicator: 'indicators', assumption: 'assumptions', evidence: 'evidence', actor: 'actors' } as const

function isRecordKind(kind: unknown): kind is keyof typeof LISTS {
  return typeof kind === 'string' && Object.hasOwn(LISTS, kind)
}

function placeRecords(raw: RawTheory, report: Report): void {
  const subjects = new Map(
    [...raw.things.elements, ...raw.things.links].map((thing) => [thing.fields.get('id'), thing]),
  )
  const unplaced: unknown[] = []
  for (const record of raw.records) {
    const kind = record.fields.get('kind')
    if (isRecordKind(kind)) {
      record.fields.delete('kind')
      rename(record.fields, 'means_of_verification', 'meansOfVerification')
      raw.things[LISTS[kind]].push(record)
    } else if (kind === 'rationale') {
      if (!addRationale(record, subjects, report)) unplaced.push(Object.fromEntries(record.fields))
    } else {
      const advice = `Use one of: ${Object.keys(LISTS).join(', ')}, rationale.`
      report.problem(`${record.path}.kind`, 'No such kind of record.', advice)
    }
  }
  if (unplaced.length > 0) raw.details.set('records', unplaced)
}

/**
 * A rationale is a field of what it is about, not a thing of its own.
 *
 * @returns whether there is something that it is about
 */
function addRationale(record: RawThing, subjects: ReadonlyMap<unknown, RawThing>, report: Report): boolean {
  const words = record.fields.get('label')
  const on = record.fields.get('on')
  const about = [...new Set<unknown>(Array.isArray(on) ? on : [])].flatMap((id) => subjects.get(id) ?? [])
  if (typeof words !== 'string' || about.length === 0) {
    report.warn(record.path, 'This reason is on no box or link of the file; it is kept with the file but not shown.')
    return false
  }
  for (const { fields } of about) {
    const before = fields.get('rationale')
    fields.set('rationale', typeof before === 'string' && before !== '' ? `${before}\n${words}` : words)
  }
  const places = about.slice(0, 3).map(({ path }) => path)
  report.warn(record.path, `This reason is now the rationale of ${places.join(', ')}.`)
  return true
}

/** Links of the neutral format list their assumptions and evidence; here the records say what they are on. */
function attachFromLinks({ things }: RawTheory, report: Report): void {
  for (const name of ['assumptions', 'evidence'] as const) {
    const records = new Set(things[name].map(({ fields }) => fields.get('id')))
    const linksOf = new Map<unknown, unknown[]>()
    for (const { fields: link, path } of things.links) {
      const ids = link.get(name)
      if (!Array.isArray(ids)) continue
      link.delete(name)
      for (const id of ids) {
        if (!records.has(id)) report.warn(`${path}.${name}`, 'A record that is named here is not in the file.')
        linksOf
          .set(id, linksOf.get(id) ?? [])
          .get(id)
          ?.push(link.get('id'))
      }
    }
    for (const { fields } of things[name]) attach(fields, linksOf.get(fields.get('id')) ?? [])
  }
}

function attach(record: Fields, links: readonly unknown[]): void {
  const on = record.get('on') ?? []
  if (links.length > 0 && Array.isArray(on)) record.set('on', [...new Set([...on, ...links])])
}

function rename(fields: Fields, from: string, to: string): void {
  if (!fields.has(from) || fields.has(to)) return
  fields.set(to, fields.get(from))
  fields.delete(from)
}
