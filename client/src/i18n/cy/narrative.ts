import type { narrative as english } from '../en/narrative.js'

/** Words of narrative. */
export const narrative = {} as const satisfies Readonly<Record<keyof typeof english, string>>
