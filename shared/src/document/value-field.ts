import type * as z from 'zod/mini'
import type { Field } from './field.js'
import { isSame } from './is-same.js'

/** One plain value: whoever sets it last wins. A default is not stored. */
export function valueField<Value>(schema: z.ZodMiniType<Value>, fallback: Value): Field<Value> {
  return {
    read({ map }, key) {
      const value = map.get(key)
      if (value === undefined) return fallback
      const parsed = schema.safeParse(value)
      return parsed.success ? parsed.data : fallback
    },
    create(map, key, value) {
      if (!isSame(value, fallback)) map.set(key, value)
    },
    // Every overwrite leaves a tombstone for ever, so what is so already is not written again.
    change(map, key, value) {
      if (!isSame(map.get(key) ?? fallback, value)) map.set(key, value)
    },
  }
}
