/** Words of records. */
export const records = {} as const
