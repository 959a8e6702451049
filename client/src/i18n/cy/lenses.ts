import type { lenses as english } from '../en/lenses.js'

/** Words of lenses. */
export const lenses = {} as const satisfies Readonly<Record<keyof typeof english, string>>
