import * as z from 'zod/mini'

/** Longest name of a person, in characters. */
export const MAX_NAME = 80

/** Who wrote something, as the server knew it then. */
export interface Writer {
  /** `anyone`: where nobody signs in; the name is what they said. */
  readonly kind: 'member' | 'guest' | 'anyone'
  /** Tells two of one name apart; null where the server has nothing to go by. */
  readonly id: string | null
  /** Empty where they said none. */
  readonly name: string
}

export const writerSchema = z.object({
  kind: z.enum(['member', 'guest', 'anyone']),
  id: z.nullable(z.string().check(z.maxLength(200))),
  name: z.string().check(z.maxLength(2 * MAX_NAME)),
})

/** Whether two are the same person. Those without an id are nobody's equals. */
export function isSameWriter(one: Writer, other: Writer): boolean {
  return one.id !== null && one.kind === other.kind && one.id === other.id
}
