import type { AwarenessState } from '@throughline/shared/protocol'
import type { RawClient } from './raw-client.js'

/** A state of presence that shows a name. */
export function state(clientId: number, clock: number, name: string): AwarenessState {
  return { clientId, clock, json: JSON.stringify({ user: { name } }) }
}

/** What a client believes of the others after all it has heard: names by awareness id. */
export function seenBy(client: RawClient): Record<number, string> {
  const seen: Record<number, string> = {}
  for (const { states } of client.all('awareness')) {
    for (const { clientId, json } of states) {
      if (json === 'null') delete seen[clientId]
      else seen[clientId] = JSON.parse(json).user?.name
    }
  }
  return seen
}
