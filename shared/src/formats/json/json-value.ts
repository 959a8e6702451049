/** The named values of one object of a file. A Map, so that no name reaches into a prototype. */
export type Fields = Map<string, unknown>

/** The fields of a value, or null where it is not an object. */
export function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map(Object.entries(value))
}

/**
 * Takes every `__proto__` out of a parsed file, in place: copying such an object later would change its prototype.
 *
 * @returns whether there was one
 */
export function dropPrototypeNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let dropped = false
  if (Object.hasOwn(value, '__proto__')) {
    Reflect.deleteProperty(value, '__proto__')
    dropped = true
  }
  for (const part of Object.values(value)) dropped = dropPrototypeNames(part) || dropped
  return dropped
}
