/** Words of lenses. */
export const lenses = {} as const
