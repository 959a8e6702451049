/** The organisation's own PowerPoint or Word file. */
export interface KeptTemplate {
  readonly name: string
  readonly bytes: Uint8Array
}

const DATABASE = 'throughline-templates'
const STORE = 'templates'

/** The template that was chosen in this browser for exports of a theory in that format; null: none. */
export async function keptTemplate(documentId: string, format: string): Promise<KeptTemplate | null> {
  const kept: unknown = await inStore('readonly', (store) => store.get([documentId, format]))
  return isTemplate(kept) ? { name: kept.name, bytes: kept.bytes } : null
}

/** Keeps a template in this browser for that theory and format; null: none is kept any more. */
export async function keepTemplate(documentId: string, format: string, template: KeptTemplate | null): Promise<void> {
  const key = [documentId, format]
  await inStore('readwrite', (store) => (template === null ? store.delete(key) : store.put(template, key)))
}

/** Resolves once it is kept. Rejects where the browser keeps nothing, as some private windows do. */
async function inStore(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await opened()
  try {
    const transaction = database.transaction(STORE, mode)
    const request = work(transaction.objectStore(STORE))
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('not kept'))
    })
    return request.result
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no database'))
  })
}

function isTemplate(kept: unknown): kept is KeptTemplate {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('bytes' in kept)) return false
  return typeof kept.name === 'string' && kept.bytes instanceof Uint8Array
}
