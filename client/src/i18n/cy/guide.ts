import type { guide as english } from '../en/guide.js'

/** Words of guide. */
export const guide = {} as const satisfies Readonly<Record<keyof typeof english, string>>
