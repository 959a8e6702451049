import { createHash, type Hash } from 'node:crypto'
import { isIntactRecord } from '../record-row.js'
import { problemsOf } from './problems-of.js'
import type { CopySource, CopyTarget, StoreContents, WholeDocument, WholeRecord } from './whole-document.js'

/** What was found in a store, or copied from it. */
export interface CopyReport {
  readonly documents: number
  readonly records: number
  /** Of every byte and head, in order: two stores with the same digest hold the same. */
  readonly digest: string
  /** What is wrong, by the document's id; null where it is beside documents. Copied all the same, as it is. */
  readonly problems: readonly { readonly document: string | null; readonly problem: string }[]
}

/** Reads everything and says what is wrong with it. */
export function verifyStore(source: CopySource): Promise<CopyReport> {
  return source.read(async (contents) => {
    const report = emptyReport()
    for await (const document of contents.documents) note(report, document)
    for await (const record of contents.records) noteRecord(report, record)
    return finished(report)
  })
}

/** Copies everything, as it is at one moment. Throws TargetInUse. */
export function copyStore(source: CopySource, target: CopyTarget): Promise<CopyReport> {
  return source.read(async (contents) => {
    const report = emptyReport()
    await target.fill(noted(contents, report))
    return finished(report)
  })
}

interface GrowingReport {
  documents: number
  records: number
  problems: { document: string | null; problem: string }[]
  readonly hash: Hash
}

function emptyReport(): GrowingReport {
  return { documents: 0, records: 0, problems: [], hash: createHash('sha256') }
}

function finished({ hash, ...report }: GrowingReport): CopyReport {
  return { ...report, digest: hash.digest('hex') }
}

function noted({ documents, records }: StoreContents, report: GrowingReport): StoreContents {
  return {
    documents: seen(documents, (document) => note(report, document)),
    records: seen(records, (record) => noteRecord(report, record)),
  }
}

async function* seen<T>(all: AsyncIterable<T>, see: (one: T) => void): AsyncIterable<T> {
  for await (const one of all) {
    see(one)
    yield one
  }
}

function note(report: GrowingReport, document: WholeDocument): void {
  report.documents += 1
  digest(report.hash, document)
  for (const problem of problemsOf(document)) report.problems.push({ document: document.row.public_id, problem })
}

function noteRecord(report: GrowingReport, record: WholeRecord): void {
  const { kind, id, value, at, crc, keys } = record
  report.records += 1
  report.hash.update(JSON.stringify([kind, id, value, at, crc, keys.map((one) => [one.key, one.value, one.isUnique])]))
  if (isIntactRecord(record)) return
  report.problems.push({ document: null, problem: `The record ${kind} ${id} does not match its checksum.` })
}

/** Without the numbers that each database gives for itself. */
function digest(hash: Hash, { row: { id: _, ...row }, updates, snapshots, revisions }: WholeDocument): void {
  const { public_id: id, head, epoch, title, organisation, status, changed_at: changedAt, binned_at: binnedAt } = row
  hash.update(JSON.stringify([id, head, epoch, title, organisation, status, changedAt, binnedAt]))
  for (const { seq, at, data, crc } of updates) hash.update(`u${seq} ${at} ${crc} `).update(data)
  for (const { seq, at, data, crc, stateVector } of snapshots) {
    hash.update(`s${seq} ${at} ${crc} `).update(data).update(stateVector)
  }
  for (const { id: revision, seq, at, data, crc } of revisions)
    hash.update(`r${revision} ${seq} ${at} ${crc} `).update(data)
}
