import { create } from 'zustand'

/** What this person prefers, on this computer, in every theory. */
export interface Preferences {
  /** Shortcuts that are one key alone may fire. */
  readonly singleKeys: boolean
  /** The line below a view says which keys lead on from where one stands. */
  readonly keyHints: boolean
  /** Others' work is said to screen readers; each kind of it has a switch of its own. */
  readonly announceOthers: boolean
  readonly sayPeople: boolean
  readonly sayBoxes: boolean
  readonly sayLinks: boolean
  readonly sayRecords: boolean
  readonly sayTheory: boolean
  /** Of others' changes only those to what one is on, and to its links, are said. */
  readonly sayHereOnly: boolean
  /** Others may bring this person to where they are; else they ask. */
  readonly beBrought: boolean
}

const KEY = 'throughline.preferences'
const DEFAULTS: Preferences = {
  singleKeys: true,
  keyHints: true,
  announceOthers: true,
  sayPeople: true,
  sayBoxes: true,
  sayLinks: true,
  sayRecords: true,
  sayTheory: true,
  sayHereOnly: false,
  beBrought: true,
}

export const usePreferences = create<Preferences>(() => ({ ...DEFAULTS, ...remembered() }))

/** Sets and remembers. */
export function setPreferences(part: Partial<Preferences>): void {
  usePreferences.setState(part)
  globalThis.localStorage?.setItem(KEY, JSON.stringify(usePreferences.getState()))
}

function remembered(): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const entries = Object.entries(kept).filter(([key, value]) => key in DEFAULTS && typeof value === 'boolean')
    return Object.fromEntries(entries)
  } catch {
    // Somebody wrote nonsense there; what comes with the product is good enough.
    return {}
  }
}
