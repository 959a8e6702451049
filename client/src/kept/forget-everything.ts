import { COPIES } from '../copy-names.js'
import { BUILDS } from './keep-page.js'

/** What is about this computer, and not about who worked on it. */
const STAYS: ReadonlySet<string> = new Set(['throughline.language', 'throughline.preferences'])
/** Another tab may hold on to a copy; it lets go as soon as it is asked. */
const LONGEST_MS = 3_000

/** Lets go of all that this browser keeps of theories and of people. */
export async function forgetEverything(): Promise<void> {
  for (const key of Object.keys(globalThis.localStorage ?? {})) {
    if (key.startsWith('throughline.') && !STAYS.has(key)) globalThis.localStorage.removeItem(key)
  }
  const gone = Promise.all([forgetCopies(), forgetPages()]).catch(() => undefined)
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, LONGEST_MS))])
}

async function forgetCopies(): Promise<void> {
  const databases = await indexedDB.databases()
  const names = databases.flatMap(({ name }) => (name?.startsWith(COPIES) ? [name] : []))
  await Promise.all(names.map(forgetCopy))
}

function forgetCopy(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name)
  return new Promise((resolve) => {
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
  })
}

async function forgetPages(): Promise<void> {
  if (!('caches' in globalThis)) return
  const names = (await caches.keys()).filter((name) => name.startsWith(BUILDS))
  await Promise.all(names.map((name) => caches.delete(name)))
}
