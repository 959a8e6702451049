import * as z from 'zod'
import { changeRecords, type Records } from '../storage/index.js'
import { digest } from './digest.js'

const KIND = 'attempts'
const WINDOW_MS = 15 * 60_000

const counted = z.object({ count: z.number(), until: z.number() })

/** Counts attempts under a name, such as an email address, within a quarter of an hour; on all servers of a store together. */
export interface Attempts {
  /** Counts one more; false where there were too many. */
  add(name: string): Promise<boolean>
  /** Forgets those of a name: it was the right person. */
  forget(name: string): Promise<void>
}

interface AttemptsParts {
  readonly records: Records
  /** What is attempted: the same name is counted for each apart. */
  readonly what: string
  readonly most: number
  readonly now?: () => number
}

/** Allows `most` attempts under each name. */
export function limitAttempts({ records, what, most, now = Date.now }: AttemptsParts): Attempts {
  const idOf = (name: string) => `${what}/${digest(name)}`

  return {
    async add(name) {
      const { isAllowed, isFirst } = await changeRecords(records, async (draft) => {
        const found = await draft.get(KIND, idOf(name))
        const before = found === null ? null : counted.parse(found.value)
        const isFirst = before === null || before.until <= now()
        const { count, until } = isFirst ? { count: 0, until: now() + WINDOW_MS } : before
        // What is refused is not counted: to guess on costs the store nothing.
        if (count < most) draft.put({ kind: KIND, id: idOf(name), value: { count: count + 1, until } })
        return { isAllowed: count < most, isFirst }
      })
      // Names that were made up must not fill the store.
      if (isFirst) await records.removeBefore(KIND, now() - WINDOW_MS)
      return isAllowed
    },
    forget: async (name) => void (await records.remove(KIND, idOf(name))),
  }
}
