import { jsonBounds } from '../json/json-bounds.js'
import { type ReadResult, refused } from '../read-result.js'
import { textOf } from '../utf8.js'

const DEEPEST = 64
const MOST_VALUES = 2_000_000

/** The JSON in a file as plain data, bounded before it is parsed; or why there is none. */
export function jsonIn(bytes: Uint8Array, name: string): { readonly json: unknown } | (ReadResult & { ok: false }) {
  const text = textOf(bytes)
  if (text === null) return refused('The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.')
  const { depth, values } = jsonBounds(text)
  if (depth > DEEPEST || values > MOST_VALUES) {
    return refused(
      `The ${name} file is too large or too deeply nested.`,
      'Take out what does not belong to the drawing.',
    )
  }
  try {
    return { json: JSON.parse(text) as unknown }
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : ''
    return refused(`The ${name} file is not JSON: ${why}`, 'It may be cut off. Export it again.')
  }
}

/** An object's fields; null where it is none. Names that every object has are fields like any others. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map(Object.entries(value))
}

/** The objects in a list; nothing where it is none. */
export function objectsIn(value: unknown): ReadonlyMap<string, unknown>[] {
  return Array.isArray(value) ? value.flatMap((each) => fieldsOf(each) ?? []) : []
}

/** A text or number as text; empty for anything else. */
export const textIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : ''

/** The fields that are texts. */
export function textsIn(fields: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  return new Map([...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** A finite number; null for anything else. */
export const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(-1e7, Math.min(1e7, value)) : null
