import { COMMENTS, COPIES, EPOCH, TITLE, VALUES, WAITING, waitingIn } from '../copy-names.js'

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
  const values = await valuesIn(`${COPIES}${id}`)
  const [title, epoch] = [values.get(TITLE), values.get(EPOCH)]
  if (typeof title !== 'string') return null
  const isLater = typeof epoch === 'number' && epoch > 1
  const present = isLater ? await valuesIn(`${COPIES}${id}/${epoch}`) : values
  const counts = [...present].flatMap(([key, count]) => (key.startsWith(WAITING) ? [count] : []))
  return { id, title, waiting: waitingIn(counts) + waitingComments(id) }
}

function waitingComments(id: string): number {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(`${COMMENTS}${id}`) ?? '[]')
    return Array.isArray(kept) ? kept.length : 0
  } catch {
    return 0
  }
}

async function valuesIn(name: string): Promise<ReadonlyMap<string, unknown>> {
  const database = await opened(name)
  try {
    const store = database.transaction(VALUES, 'readonly').objectStore(VALUES)
    const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer<unknown[]>(store.getAll())])
    return new Map(keys.map((key, at) => [String(key), values[at]]))
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
