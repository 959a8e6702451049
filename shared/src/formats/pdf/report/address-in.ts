import { referenceAddress } from '../../../model/index.js'
import { shownText } from '../../../scene/index.js'

/** Where a text leads, in the letters that addresses in a PDF may have; null where it is no reference. */
export function addressIn(text: string): string | null {
  return referenceAddress(shownText(text))?.replace(/[^!-~]+/g, encodeURIComponent) ?? null
}
