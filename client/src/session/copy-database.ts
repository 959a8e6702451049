import { VALUES } from '../copy-names.js'

/** Where a copy has its updates, as y-indexeddb calls it. */
export const UPDATES = 'updates'

/** Opens, or makes, the database of a copy as y-indexeddb does. Rejects where the browser does not let it. */
export function openCopy(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(UPDATES, { autoIncrement: true })
    request.result.createObjectStore(VALUES)
  }
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no database'))
    request.onblocked = () => reject(new Error('the database is blocked'))
  })
}

export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no answer'))
  })
}

/** Resolves when all of it is kept. */
export function transactionDone(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'))
    transaction.onerror = () => reject(transaction.error ?? new Error('not kept'))
  })
}
