import type { paths as english } from '../en/paths.js'

/** Words of paths. */
export const paths = {} as const satisfies Readonly<Record<keyof typeof english, string>>
