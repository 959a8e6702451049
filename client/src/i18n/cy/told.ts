import { deeds } from './deeds.js'
import { notices } from './notices.js'

/** What home says of what happened and what waits, in Welsh. */
export const told = { ...deeds, ...notices } as const
