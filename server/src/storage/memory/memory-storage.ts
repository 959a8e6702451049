import { FIRST_EPOCH } from '@throughline/shared/document'
import { EMPTY_UPDATE } from '../../empty-update.js'
import { type Anew, anewOf } from '../anew.js'
import {
  DocumentDamaged,
  DocumentExists,
  DocumentRenewed,
  DocumentUnknown,
  LogTrimmed,
  SnapshotRefused,
} from '../errors.js'
import type { ServingProcess } from '../neighbours.js'
import { pastState, type TimedRow } from '../past-state.js'
import { checksumOf, readableState, type SnapshotRow } from '../readable-state.js'
import { DOCUMENT_KEY } from '../record-row.js'
import type { DocumentEntry, NewRevision, NewSnapshot, RevisionEntry, Storage } from '../storage.js'
import { verifySnapshot } from '../verify-snapshot.js'
import { type MemoryRecordRows, memoryRecords } from './memory-records.js'

/** What a memory store holds; outlives closing, so that tests can open it again. */
export interface MemoryDisk {
  readonly documents: Map<string, MemoryDocument>
  readonly records: MemoryRecordRows
  /** Stores that have it open, and what they tell each other. */
  readonly processes: Map<string, ServingProcess>
  /** How many stores have been opened on it. */
  opened: number
}

export interface MemoryDocument {
  entry: DocumentEntry
  damage: string | null
  epoch: number
  updates: TimedRow[]
  /** Newest first. */
  snapshots: (SnapshotRow & { readonly at: number })[]
  readonly revisions: (RevisionEntry & { readonly state: Uint8Array })[]
}

export function memoryDisk(): MemoryDisk {
  return { documents: new Map(), records: new Map(), processes: new Map(), opened: 0 }
}

/** A store that lives as long as its `disk`: for tests and trials. */
export function openMemoryStorage(disk: MemoryDisk = memoryDisk()): Storage {
  const me = String(disk.opened++)

  /** In a later turn, as between processes. */
  function others(hear: (other: ServingProcess) => void): void {
    setImmediate(() => {
      for (const [name, other] of disk.processes) if (name !== me) hear(other)
    })
  }

  function find(id: string): MemoryDocument {
    const found = disk.documents.get(id)
    if (found === undefined) throw new DocumentUnknown(id)
    return found
  }

  function read(document: MemoryDocument) {
    return readableState({
      head: document.entry.head,
      snapshots: document.snapshots,
      updatesAfter: (seq) => document.updates.filter((row) => row.seq > seq),
    })
  }

  return {
    async createDocument({ id, title, by, update, organisation = '', status = 'draft', elementCount = 0 }) {
      if (disk.documents.has(id)) throw new DocumentExists(`there is a document ${id}`)
      const at = Date.now()
      const shown = { id, title, organisation, status, elementCount }
      const entry = { ...shown, createdAt: at, changedAt: at, changedBy: by, binnedAt: null, head: 1 }
      disk.documents.set(id, {
        entry,
        damage: null,
        epoch: FIRST_EPOCH,
        updates: [{ ...rowOf(1, update), at }],
        snapshots: [],
        revisions: [],
      })
      return entry
    },
    async document(id) {
      return disk.documents.get(id)?.entry ?? null
    },
    async documents() {
      return [...disk.documents.values()].map(({ entry }) => entry).sort((a, b) => b.changedAt - a.changedAt)
    },
    async describeDocument(id, change) {
      const document = find(id)
      document.entry = { ...document.entry, ...change }
      if (typeof change.binnedAt === 'number') others((other) => other.binned(id))
    },
    async deleteDocument(id) {
      if (typeof disk.documents.get(id)?.entry.binnedAt !== 'number') return false
      disk.documents.delete(id)
      for (const [place, { keys }] of disk.records) {
        if (keys.some(({ key, value }) => key === DOCUMENT_KEY && value === id)) disk.records.delete(place)
      }
      others((other) => other.binned(id))
      return true
    },
    async append(batch) {
      for (const { document: id, epoch } of batch) {
        const document = find(id)
        if (document.damage !== null) throw new DocumentDamaged(id)
        if (epoch !== undefined && epoch !== document.epoch) throw new DocumentRenewed(id)
      }
      const heads = new Map(
        batch.map(({ document: id, update, by }) => {
          const document = find(id)
          const head = document.entry.head + 1
          const changedBy = by ?? document.entry.changedBy
          document.updates.push(rowOf(head, update))
          document.entry = { ...document.entry, head, changedAt: Date.now(), changedBy }
          return [id, head]
        }),
      )
      others((other) => {
        for (const [id, head] of heads) other.moved(id, head)
      })
      return heads
    },
    async load(id) {
      const document = find(id)
      const { snapshot, tail, head, damage, badSnapshots } = read(document)
      document.damage = damage
      document.snapshots = document.snapshots.filter(({ seq }) => !badSnapshots.includes(seq))
      return { snapshot, tail, head, epoch: document.epoch, damage }
    },
    async since(id, seq) {
      const { updates, entry } = find(id)
      const rows = updates.filter((row) => row.seq > seq)
      if (rows.length !== Math.max(0, entry.head - seq))
        throw new LogTrimmed(`updates after ${seq} are not all in the log`)
      return rows.map((row) => ({ seq: row.seq, update: row.data }))
    },
    async compact(id, snapshot) {
      const document = find(id)
      const previous = document.snapshots[0]
      if (snapshot.seq > document.entry.head || snapshot.seq <= (previous?.seq ?? 0)) {
        throw new SnapshotRefused(`no place for a snapshot at ${snapshot.seq}`)
      }
      verifySnapshot(read(document), snapshot)
      document.snapshots = [snapshotRowOf(snapshot), ...document.snapshots.slice(0, 1)]
      if (previous !== undefined) document.updates = document.updates.filter((row) => row.seq > previous.seq)
    },
    async renew(id, head) {
      const document = find(id)
      const anew = anewOf({ ...read(document), epoch: document.epoch }, head)
      if (anew === null) return null
      putAnew(document, anew)
      others((other) => other.moved(id, document.entry.head))
      return anew.epoch
    },
    join(serving) {
      disk.processes.set(me, serving)
      serving.greeted('everyone')
      others((other) => other.greeted(me))
      return {
        tell: (id, _topic, words) => others((other) => other.heard(me, id, words)),
        async leave() {
          disk.processes.delete(me)
          others((other) => other.left(me))
        },
      }
    },
    async addRevision(id, revision) {
      const { revisions } = find(id)
      if (revision.kind === 'auto' && revisions.some(({ seq }) => seq >= revision.seq)) return null
      const number = revisions.length + 1
      revisions.unshift(entryOf(number, revision))
      return number
    },
    async revisions(id) {
      return find(id).revisions.map(({ state: _, ...entry }) => entry)
    },
    async revisionState(id, revision) {
      return find(id).revisions.find((kept) => kept.id === revision)?.state ?? null
    },
    async stateAt(id, moment) {
      const { entry, snapshots, revisions, updates } = find(id)
      if (entry.createdAt > moment) return null
      const kept = [
        ...snapshots.map(({ seq, at, data }) => ({ seq, at, state: () => data })),
        ...revisions.map(({ seq, at, state }) => ({ seq, at, state: () => state })),
      ]
      return pastState({ moment, kept, rowsAfter: (seq) => updates.filter((row) => row.seq > seq) })
    },
    records: memoryRecords(disk.records),
    async close() {},
  }
}

function putAnew(document: MemoryDocument, { seq, ended, epoch, last, state, stateVector }: Anew): void {
  const revision = { seq, by: null, name: String(ended), kind: 'renewed', state: last } as const
  document.revisions.unshift(entryOf(document.revisions.length + 1, revision))
  document.snapshots = [2, 1].map((after) => snapshotRowOf({ seq: seq + after, state, stateVector }))
  document.updates = [rowOf(seq + 2, EMPTY_UPDATE)]
  document.entry = { ...document.entry, head: seq + 2 }
  document.epoch = epoch
}

function rowOf(seq: number, bytes: Uint8Array): TimedRow {
  const copy = new Uint8Array(bytes)
  return { seq, at: Date.now(), data: copy, crc: checksumOf(copy) }
}

function snapshotRowOf({ seq, state, stateVector }: NewSnapshot): SnapshotRow & { readonly at: number } {
  const row = rowOf(seq, state)
  return { ...row, stateVector: new Uint8Array(stateVector), crc: checksumOf(state, stateVector) }
}

function entryOf(id: number, { seq, by, name, kind, state }: NewRevision) {
  return { id, at: Date.now(), by, name, kind, seq, state: new Uint8Array(state) }
}
