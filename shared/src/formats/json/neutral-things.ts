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
  for (const record of raw.records) {
    const kind = record.fields.get('kind')
    if (isRecordKind(kind)) {
      record.fields.delete('kind')
      rename(record.fields, 'means_of_verification', 'meansOfVerification')
      raw.things[LISTS[kind]].push(record)
    } else if (kind === 'rationale') {
      addRationale(raw, record, report)
    } else {
      const advice = `Use one of: ${Object.keys(LISTS).join(', ')}, rationale.`
      report.problem(`${record.path}.kind`, 'No such kind of record.', advice)
    }
  }
}

/** A rationale is a field of what it is about, not a thing of its own. */
function addRationale(raw: RawTheory, record: RawThing, report: Report): void {
  const words = record.fields.get('label')
  const on = record.fields.get('on')
  const ids = new Set<unknown>(Array.isArray(on) ? on : [])
  const about = [...raw.things.elements, ...raw.things.links].filter(({ fields }) => ids.has(fields.get('id')))
  if (typeof words !== 'string' || about.length === 0) {
    const unplaced = raw.details.get('records')
    raw.details.set('records', [...(Array.isArray(unplaced) ? unplaced : []), Object.fromEntries(record.fields)])
    report.warn(record.path, 'This reason is on no box or link of the file; it is kept with the file but not shown.')
    return
  }
  for (const { fields } of about) {
    const before = fields.get('rationale')
    fields.set('rationale', typeof before === 'string' && before !== '' ? `${before}\n${words}` : words)
  }
  report.warn(record.path, `This reason is now the rationale of ${about.map(({ path }) => path).join(' and ')}.`)
}

/** Links of the neutral format list their assumptions and evidence; here the records say what they are on. */
function attachFromLinks({ things }: RawTheory, report: Report): void {
  for (const name of ['assumptions', 'evidence'] as const) {
    const records = new Map(things[name].map(({ fields }) => [fields.get('id'), fields]))
    for (const { fields: link, path } of things.links) {
      const ids = link.get(name)
      if (!Array.isArray(ids)) continue
      link.delete(name)
      for (const id of ids) attach(records.get(id), link.get('id'), `${path}.${name}`, report)
    }
  }
}

function attach(record: Fields | undefined, id: unknown, path: string, report: Report): void {
  if (record === undefined) {
    report.warn(path, 'A record that is named here is not in the file.')
    return
  }
  const on = record.get('on')
  if (on === undefined || on === null) record.set('on', [id])
  else if (Array.isArray(on) && !on.includes(id)) record.set('on', [...on, id])
}

function rename(fields: Fields, from: string, to: string): void {
  if (!fields.has(from) || fields.has(to)) return
  fields.set(to, fields.get(from))
  fields.delete(from)
}
