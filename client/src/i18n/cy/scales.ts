import type { scales as english } from '../en/scales.js'

/** Words of scales. */
export const scales = {} as const satisfies Readonly<Record<keyof typeof english, string>>
