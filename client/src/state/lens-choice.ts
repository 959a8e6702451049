import type { LensChoice } from './editor.js'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** A lens as it is when one begins to look through it: everything is shown; changes are those of the last week. */
export function lensChoice(id: string, now = Date.now()): LensChoice {
  const since = id === 'changes' ? new Date(now - WEEK_MS).toISOString() : ''
  return { id, without: new Set(), since }
}
