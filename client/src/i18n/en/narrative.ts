/** Words of narrative. */
export const narrative = {} as const
