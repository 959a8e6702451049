import { create } from 'zustand'

/** What this person prefers, on this computer, in every theory. */
export interface Preferences {
  /** Shortcuts that are one key alone may fire. */
  readonly singleKeys: boolean
  /** Others' changes are said to screen readers. */
  readonly announceOthers: boolean
}

const KEY = 'throughline.preferences'
const DEFAULTS: Preferences = { singleKeys: true, announceOthers: true }

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
