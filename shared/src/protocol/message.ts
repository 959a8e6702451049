/** The first number of every frame. 0 to 3 are y-websocket's; 100 and more are ours (PROTOCOL.md). */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  flush: 100,
  notSaved: 101,
  news: 102,
  role: 103,
} as const

/** The second number of a sync frame. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/** The second number of an auth frame. */
export const AUTH = { permissionDenied: 0 } as const

/** One frame, read. */
export type Message =
  /** "This is what I have; send me the rest." */
  | { readonly kind: 'sync-step-1'; readonly stateVector: Uint8Array }
  /** The rest, asked for by a sync step 1. A V1 update. */
  | { readonly kind: 'sync-step-2'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly states: readonly AwarenessState[] }
  | { readonly kind: 'permission-denied'; readonly reason: string }
  | { readonly kind: 'query-awareness' }
  | { readonly kind: 'flush'; readonly n: number }
  | { readonly kind: 'not-saved'; readonly n: number; readonly reason: string }
  /** From a client: "tell me news". From the server: what beside the document changed, one of NEWS_TOPICS or a later one. */
  | { readonly kind: 'news'; readonly topic: string }
  /** From a client: the question what it may do; from the server: the role. */
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'unknown'; readonly type: number }

/** What one client shows of itself. `json` is the state as sent; `null` in it says that the client has gone. */
export interface AwarenessState {
  readonly clientId: number
  readonly clock: number
  readonly json: string
}

/** A frame that is not what PROTOCOL.md says. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage'
}
