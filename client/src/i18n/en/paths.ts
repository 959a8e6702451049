/** Words of paths. */
export const paths = {} as const
