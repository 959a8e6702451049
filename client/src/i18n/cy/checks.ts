import type { checks as english } from '../en/checks.js'

/** Words of checks. */
export const checks = {} as const satisfies Readonly<Record<keyof typeof english, string>>
