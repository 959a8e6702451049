import { deeds } from './deeds.js'
import { notices } from './notices.js'

/** What home says of what happened and what waits, in English. */
export const told = { ...deeds, ...notices } as const
