import { guideOffers } from '@throughline/shared/guides'
import { startGuide } from '../state/index.js'

/** Starts the guide that the address asks for (home's choice), and takes it out of the address: that is to be shared. */
export function guideFromAddress(documentId: string): void {
  const asked = new URLSearchParams(globalThis.location.search).get('guide')
  if (asked === null) return
  globalThis.history.replaceState(null, '', globalThis.location.pathname)
  if (guideOffers.some(({ id }) => id === asked)) startGuide(documentId, asked)
}
