import { scriptLater } from '../ui/index.js'

export type Checks = Pick<typeof import('@throughline/shared/checks'), 'findingsOf' | 'findingsInSteps'>

let loaded: Checks | null = null

const fetchChecks = scriptLater(() => import('@throughline/shared/checks'))

/** The checks, if their script is there. */
export const loadedChecks = (): Checks | null => loaded

/** Fetches the checks: the map need not wait for them. Rejects where the network is gone. */
export async function loadChecks(): Promise<Checks> {
  loaded ??= await fetchChecks()
  return loaded
}
