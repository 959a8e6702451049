import type { outline as english } from '../en/outline.js'

/** Words of outline. */
export const outline = {} as const satisfies Readonly<Record<keyof typeof english, string>>
