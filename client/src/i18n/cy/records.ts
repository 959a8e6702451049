import type { records as english } from '../en/records.js'

/** Words of records. */
export const records = {} as const satisfies Readonly<Record<keyof typeof english, string>>
