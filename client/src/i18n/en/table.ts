/** Words of table. */
export const table = {} as const
