import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

const loads = new Set<() => Promise<unknown>>()

/**
 * A part of the page whose script comes when it is first shown, so that the page need not wait for it. It stands in a
 * Suspense.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  loads.add(load)
  return lazy(() => load().then((part) => ({ default: part })))
}

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
}
