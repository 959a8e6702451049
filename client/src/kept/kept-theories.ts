import { COMMENTS, COPIES, EPOCH, TITLE, VALUES, WAITING } from '../copy-names.js'

/** A theory of which this browser keeps a copy. */
export interface KeptTheory {
  readonly id: string
  /** As it was called when it was open here last. */
  readonly title: string
  /** How many changes and comments had not been sent. */
  readonly waiting: number
}

/** The theories of which this browser keeps a copy, by title. None where it does not say. */
export async function keptTheories(): Promise<readonly KeptTheory[]> {
  const databases = await Promise.resolve()
    .then(() => indexedDB.databases())
    .catch(() => [])
  const ids = databases.flatMap(({ name }) => documentOf(name ?? '') ?? [])
  const kept = await Promise.all(ids.map((id) => keptTheory(id).catch(() => null)))
  return kept.filter((theory) => theory !== null).sort((a, b) => a.title.localeCompare(b.title))
}

function documentOf(database: string): string | null {
  const id = database.slice(COPIES.length)
  return database.startsWith(COPIES) && id !== '' && !id.includes('/') ? id : null
}

/** null: it was asked for, and never came. */
async function keptTheory(id: string): Promise<KeptTheory | null> {
  const { epoch, title, waiting } = await valuesIn(`${COPIES}${id}`)
  if (typeof title !== 'string') return null
  const isLater = typeof epoch === 'number' && epoch > 1
  const waits = isLater ? (await valuesIn(`${COPIES}${id}/${epoch}`)).waiting : waiting
  const changes = typeof waits === 'number' && waits > 0 ? Math.round(waits) : 0
  return { id, title, waiting: changes + waitingComments(id) }
}

function waitingComments(id: string): number {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(`${COMMENTS}${id}`) ?? '[]')
    return Array.isArray(kept) ? kept.length : 0
  } catch {
    return 0
  }
}

async function valuesIn(name: string): Promise<Readonly<Record<'epoch' | 'title' | 'waiting', unknown>>> {
  const database = await opened(name)
  try {
    const values = database.transaction(VALUES, 'readonly').objectStore(VALUES)
    const [epoch, title, waiting] = await Promise.all([EPOCH, TITLE, WAITING].map((key) => answer(values.get(key))))
    return { epoch, title, waiting }
  } finally {
    database.close()
  }
}

function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name)
  // It has gone since it was listed: looking must not make it again.
  request.onupgradeneeded = () => request.transaction?.abort()
  return answer(request)
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no answer'))
  })
}
