import { lazy } from 'react'

export { useWho } from './useWho.js'
export { askWho, type Who } from './who-api.js'

/** Who has signed in, with the ways to their account and organisations, and out. Comes once it is known that somebody has. */
export const WhoMenu = lazy(() => import('./WhoMenu.js').then((own) => ({ default: own.WhoMenu })))
