import type { subModels as english } from '../en/sub-models.js'

/** Words of sub models. */
export const subModels = {} as const satisfies Readonly<Record<keyof typeof english, string>>
