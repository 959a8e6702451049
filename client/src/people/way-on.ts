/** Where to go after signing in: the page one came from, if it is one of ours. */
export function wayOn(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/'
  // Two slashes, or one and a backslash, lead to another site.
  return /^\/(?![/\\])/.test(to) ? to : '/'
}

/** What stands behind # in the address, as `name=value`. */
export function behindHash(hash: string, name: string): string | null {
  return hash.startsWith(`#${name}=`) ? hash.slice(name.length + 2) : null
}
