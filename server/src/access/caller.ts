/** Who asks. */
export type Caller =
  /** Where nobody signs in (`AUTH=open`): whoever reaches the server. */
  | { readonly kind: 'anyone' }
  /** Someone who has signed in. */
  | { readonly kind: 'member'; readonly id: string; readonly name: string; readonly email: string }
  /** Someone who came by a share link and said a name. */
  | { readonly kind: 'guest'; readonly id: string; readonly name: string; readonly link: string }
  /** Where people sign in: someone who has not. */
  | { readonly kind: 'stranger' }

/** How someone is called, as far as the server knows; null where anyone may say any name. */
export function nameOf(caller: Caller): string | null {
  return caller.kind === 'member' || caller.kind === 'guest' ? caller.name : null
}
