import * as Y from 'yjs'
import { joinUpdates } from './join-updates.js'

const AT_ONCE = 8

/** Merges V1 updates into one: as bytes where each goes on where the others end, else as Yjs does. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const [first] = updates
  if (first === undefined) throw new RangeError('no updates to merge')
  if (updates.length === 1) return first
  return joinUpdates(updates) ?? mergeInGroups(updates)
}

/**
 * In small groups, then groups of groups: Yjs sorts all of its readers after every edit it takes, so that a thousand
 * updates at once take twenty times as long.
 */
function mergeInGroups(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length <= AT_ONCE) return Y.mergeUpdates([...updates])
  const groups: Uint8Array[] = []
  for (let start = 0; start < updates.length; start += AT_ONCE) {
    groups.push(mergeInGroups(updates.slice(start, start + AT_ONCE)))
  }
  return mergeInGroups(groups)
}
