/** Words of scales. */
export const scales = {} as const
