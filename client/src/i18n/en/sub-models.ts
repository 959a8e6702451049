/** Words of sub models. */
export const subModels = {} as const
