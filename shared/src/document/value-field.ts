import type * as z from 'zod/mini'
import type { Field } from './field.js'
import { isJson } from './is-json.js'
import { isSame } from './is-same.js'
import { storable } from './storable.js'

/** One plain value: whoever sets it last wins. A default is not stored. */
export function valueField<Value>(schema: z.ZodMiniType<Value>, fallback: Value): Field<Value> {
  // Many things in a row mostly say the same: of their type, or the band they stand in.
  let last: { readonly value: unknown; readonly read: Value } = { value: undefined, read: fallback }
  return {
    read({ map }, key) {
      const value = map.get(key)
      if (Object.is(value, last.value)) return last.read
      // Nothing but JSON goes on to the schema: it would freeze a shared type, and files could not say a big integer.
      if (value === undefined || !isJson(value)) return fallback
      const parsed = schema.safeParse(value)
      const read = parsed.success ? parsed.data : fallback
      if (typeof value !== 'object') last = { value, read }
      return read
    },
    create(map, key, value) {
      if (!isSame(value, fallback)) map.set(key, storable(value))
    },
    // Every overwrite leaves a tombstone for ever, so what is so already is not written again.
    change(map, key, value) {
      if (!isSame(map.get(key) ?? fallback, value)) map.set(key, storable(value))
    },
  }
}
