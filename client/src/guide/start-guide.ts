import { guides } from '@throughline/shared/guides'
import { setEditor } from '../state/index.js'

/** Opens a guided start at its first open question. */
export function startGuide(id: string): void {
  setEditor({ panel: 'guide', guide: { id, at: null, skipped: new Set() } })
}

/** Starts the guide that the address asks for (home's choice), and takes it out of the address: that is to be shared. */
export function guideFromAddress(): void {
  const asked = new URLSearchParams(globalThis.location.search).get('guide')
  if (asked === null) return
  globalThis.history.replaceState(null, '', globalThis.location.pathname)
  if (guides.some(({ id }) => id === asked)) startGuide(asked)
}
