/** A name for lists: one line, no control or direction characters, at most 80 characters; null where nothing is left. */
export function cleanName(name: unknown): string | null {
  if (typeof name !== 'string') return null
  const line = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  return [...line].slice(0, 80).join('') || null
}
