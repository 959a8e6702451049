import type { IncomingHttpHeaders } from 'node:http'
import type { Session } from './ways-in.js'

const KEPT_MS = 2000
const MOST_KEPT = 5000
const COOKIE = /(?:^|;\s*)(?:__Secure-)?throughline\.session_token=([^;]+)/

/** Whose session the cookies of a request are, remembered for a moment: pages ask for many things at once. */
export interface SignedIn {
  sessionOf(headers: IncomingHttpHeaders): Promise<Session | null>
  /** Sessions or accounts have changed on this server: what was remembered may be wrong. */
  forget(): void
}

/** Asks `look` with the cookies. What ends a session on another server counts here two seconds later. */
export function signedIn(look: (headers: Headers) => Promise<Session | null>): SignedIn {
  const known = new Map<string, { readonly session: Session | null; readonly until: number }>()
  let changes = 0

  return {
    async sessionOf({ cookie = '' }) {
      const token = COOKIE.exec(cookie)?.[1]
      if (token === undefined) return null
      const remembered = known.get(token)
      if (remembered !== undefined && remembered.until > Date.now()) return remembered.session
      const before = changes
      const session = await look(new Headers({ cookie }))
      if (changes === before) {
        if (known.size >= MOST_KEPT) known.clear()
        known.set(token, { session, until: Date.now() + KEPT_MS })
      }
      return session
    },
    forget() {
      changes += 1
      known.clear()
    },
  }
}
