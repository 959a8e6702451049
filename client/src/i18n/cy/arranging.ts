import type { arranging as english } from '../en/arranging.js'

/** Words of arranging. */
export const arranging = {} as const satisfies Readonly<Record<keyof typeof english, string>>
