import { strFromU8 } from 'fflate'
import { textOf } from '../../utf8.js'

/**
 * The text that a table's bytes stand for: UTF-8, or else Windows-1252, in which Excel writes its plain “CSV” in Western
 * Europe. Nothing in a file says that it does: it is a guess. Null where they are no text.
 */
export function tableText(bytes: Uint8Array): { readonly text: string; readonly isGuessed: boolean } | null {
  const text = textOf(bytes)
  if (text !== null) return { text, isGuessed: false }
  const latin1 = strFromU8(bytes, true)
  const western = latin1.replace(UPPER_CONTROLS, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign)
  return NEVER_WRITTEN.test(western) ? null : { text: western, isGuessed: true }
}

const UPPER_CONTROLS = /[\x80-\x9F]/g
/** What bytes from 80 to 9F stand for (WHATWG Encoding, index windows-1252). Node's own decoder leaves them as they are. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

// Control characters; the five bytes that mean nothing in Windows-1252 become some, too.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NEVER_WRITTEN = /[\x00-\x08\x0E-\x1F\x7F-\x9F]/
