/**
 * A public page runs nothing and loads nothing, and alone of all pages may stand in a frame of another site: who embeds it
 * cannot reach anything through it, because it does nothing.
 */
export const PUBLIC_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; " +
  'frame-ancestors *; sandbox allow-popups allow-top-navigation-by-user-activation'

/** What search engines are told. */
export function robots(isIndexed: boolean): string {
  return isIndexed ? 'index, follow' : 'noindex, nofollow'
}
