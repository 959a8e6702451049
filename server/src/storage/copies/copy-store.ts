import { createHash, type Hash } from 'node:crypto'
import { problemsOf } from './problems-of.js'
import type { CopySource, CopyTarget, WholeDocument } from './whole-document.js'

/** What was found in a store, or copied from it. */
export interface CopyReport {
  readonly documents: number
  /** Of every byte and head, in order: two stores with the same digest hold the same. */
  readonly digest: string
  /** What is wrong, by the document's id. Copied all the same, as it is. */
  readonly problems: readonly { readonly document: string; readonly problem: string }[]
}

/** Reads every document and says what is wrong with it. */
export function verifyStore(source: CopySource): Promise<CopyReport> {
  return source.read(async (documents) => {
    const report = emptyReport()
    for await (const document of documents) note(report, document)
    return finished(report)
  })
}

/** Copies every document, as all of them are at one moment. Throws TargetInUse. */
export function copyStore(source: CopySource, target: CopyTarget): Promise<CopyReport> {
  return source.read(async (documents) => {
    const report = emptyReport()
    await target.fill(noted(documents, report))
    return finished(report)
  })
}

interface GrowingReport {
  documents: number
  problems: { document: string; problem: string }[]
  readonly hash: Hash
}

function emptyReport(): GrowingReport {
  return { documents: 0, problems: [], hash: createHash('sha256') }
}

function finished({ documents, problems, hash }: GrowingReport): CopyReport {
  return { documents, problems, digest: hash.digest('hex') }
}

async function* noted(documents: AsyncIterable<WholeDocument>, report: GrowingReport): AsyncIterable<WholeDocument> {
  for await (const document of documents) {
    note(report, document)
    yield document
  }
}

function note(report: GrowingReport, document: WholeDocument): void {
  report.documents += 1
  digest(report.hash, document)
  for (const problem of problemsOf(document)) report.problems.push({ document: document.row.public_id, problem })
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
