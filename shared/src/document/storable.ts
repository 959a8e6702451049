/**
 * A JSON value as a shared document can hold it: without fields called `constructor` or `__proto__`, which Yjs would
 * take for the value's own.
 */
export function storable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(storable)
  const fields = Object.entries(value).filter(([key]) => key !== 'constructor' && key !== '__proto__')
  return Object.fromEntries(fields.map(([key, part]) => [key, storable(part)]))
}
