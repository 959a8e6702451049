import type { search as english } from '../en/search.js'

/** Words of search. */
export const search = {} as const satisfies Readonly<Record<keyof typeof english, string>>
