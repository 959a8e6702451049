const KEY = 'throughline.invitation'

/** The token of the invitation one came by: behind # in the address, or kept while one signed in meanwhile. */
export function invitationToken(): string {
  const given = globalThis.location.hash.slice(1)
  // Not in the address that one comes back to: addresses are written to logs.
  if (given !== '') globalThis.sessionStorage.setItem(KEY, given)
  return given || (globalThis.sessionStorage.getItem(KEY) ?? '')
}

export function forgetInvitation(): void {
  globalThis.sessionStorage.removeItem(KEY)
}
