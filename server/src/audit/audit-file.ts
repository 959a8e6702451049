import { csvOf } from '@throughline/shared/formats'
import type { AuditEntry } from './audit-entry.js'

const COLUMNS = ['Time (UTC)', 'What', 'Who', 'Id of who', 'Id of the organisation', 'Id of the theory', 'Details']

/** An audit log as CSV, for a spreadsheet; nothing in it is taken for a formula. */
export function auditCsv(entries: readonly AuditEntry[]): string {
  return csvOf({
    columns: COLUMNS.map((title) => ({ title })),
    rows: entries.map(({ at, action, who, organisation, document, details }) => [
      isoTime(at),
      action,
      who?.name ?? null,
      who?.id ?? null,
      organisation,
      document,
      Object.entries(details)
        .map(([name, value]) => `${name}: ${value}`)
        .join('; '),
    ]),
  })
}

/** An audit log as JSON, for a program. */
export function auditJson(entries: readonly AuditEntry[]): string {
  return JSON.stringify(entries.map(saidEntry), null, 2)
}

/** An entry as answers say it. */
export function saidEntry({ at, ...entry }: AuditEntry) {
  return { ...entry, at: isoTime(at) }
}

function isoTime(at: number): string {
  return new Date(at).toISOString()
}
