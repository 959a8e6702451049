import type { table as english } from '../en/table.js'

/** Words of table. */
export const table = {} as const satisfies Readonly<Record<keyof typeof english, string>>
