import type { Role } from '@throughline/shared/permissions'
import type { Author } from '../history/index.js'

/** Who asks. */
export type Caller =
  /** Where nobody signs in (`AUTH=open`): whoever reaches the server. */
  | { readonly kind: 'anyone' }
  /** Someone who has signed in. */
  | {
      readonly kind: 'member'
      readonly id: string
      readonly name: string
      readonly email: string
      readonly links?: readonly JoinedLink[]
    }
  /** Someone who came by share links and said a name. */
  | { readonly kind: 'guest'; readonly id: string; readonly name: string; readonly links: readonly JoinedLink[] }
  /** Where people sign in: someone who has not. */
  | { readonly kind: 'stranger' }

/** A share link that somebody came by. */
export interface JoinedLink {
  readonly link: string
  readonly document: string
  /** What an owner has let this guest do besides; null: what the link lets everybody do. */
  readonly role: Role | null
}

/** How someone is called, as far as the server knows; null where anyone may say any name. */
export function nameOf(caller: Caller): string | null {
  return caller.kind === 'member' || caller.kind === 'guest' ? caller.name : null
}

/** Who somebody is in a document's history, as far as the server knows; null where anyone may say any name. */
export function authorOf(caller: Caller): Author | null {
  return caller.kind === 'member' || caller.kind === 'guest' ? { id: caller.id, name: caller.name } : null
}
