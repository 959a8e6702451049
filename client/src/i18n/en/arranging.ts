/** Words of arranging. */
export const arranging = {} as const
