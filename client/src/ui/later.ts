import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { type Language, language, loadAllWords, loadFirstWords } from '../i18n/index.js'

const loads = new Set<() => Promise<unknown>>([() => loadAllWords(language())])

/**
 * A part of the page whose script and words come when it is first shown, so that the page need not wait for them. It stands in a
 * Suspense.
 *
 * @param after what it waits for where it is shown from the beginning, so that the page is there before it
 */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
  after: Promise<void> | null = null,
): LazyExoticComponent<ComponentType<Props>> {
  const part = scriptLater(load)
  return lazy(async () => {
    await after
    return untilThere(async () => {
      // On home a part may bring commands, which name themselves as they are made: their words come before it.
      const shown = loadFirstWords(language()).then(part)
      return { default: (await Promise.all([shown, loadAllWords(language())]))[0] }
    })
  })
}

/** The same for a page, or a part of home, of which these words are all that it says: no others come with it. */
export function laterSaying<Props>(
  words: (wanted: Language) => Promise<void>,
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => untilThere(async () => ({ default: (await Promise.all([load(), words(language())]))[0] })))
}

const AGAIN_MS = 5_000

/** A part that cannot be had because the network is gone comes once it is back: what rejects here takes the page away. */
async function untilThere<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    const part = await load().catch(() => null)
    if (part !== null) return part
    await new Promise((resolve) => {
      const time = AbortSignal.timeout(AGAIN_MS)
      time.addEventListener('abort', resolve)
      globalThis.addEventListener('online', resolve, { signal: time })
    })
  }
}

/** Something to call whose script comes when it is first asked for. What is given rejects where the network is gone. */
export function scriptLater<Part>(load: () => Promise<Part>): () => Promise<Part> {
  loads.add(load)
  return load
}

let isFetched = () => {}

/** Resolves when all such parts have been fetched. */
export const laterFetched = new Promise<void>((resolve) => {
  isFetched = resolve
})

/**
 * Fetches the scripts of all such parts, one after the other: once the page is there, none is to be waited for, nor
 * missed when the server goes away.
 *
 * @param rest resolves when there is time for the next
 */
export async function fetchLater(rest: () => Promise<void>): Promise<void> {
  for (const load of loads) {
    await rest()
    await load().catch(() => undefined)
  }
  isFetched()
}
