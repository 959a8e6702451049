import { strFromU8 } from 'fflate'
import { MODEL_ELEMENT, textFromBase64 } from '../model-element.js'

/** The model found in a picture, as the JSON text that was put there; or why there is none. */
export type FoundModel =
  | { readonly json: string }
  | { readonly problem: 'not-this-format' | 'no-model' | 'damaged' | 'too-large' }

/** No model is larger; what is, is not read. Characters of base64. */
const MAX_BASE64 = 48_000_000

/**
 * The model that `writeSvg` put into an SVG. Read as text from tag to tag, never by an XML parser: entities, doctypes
 * and references to elsewhere have no meaning here.
 */
export function readModelFromSvg(bytes: Uint8Array): FoundModel {
  const text = strFromU8(bytes)
  const root = text.indexOf('<svg')
  if (root < 0 && !text.includes(':svg')) return { problem: 'not-this-format' }
  const name = tagAt(text)
  if (name < 0) return { problem: 'no-model' }
  const start = text.indexOf('>', name) + 1
  const end = text.indexOf('<', start)
  if (start === 0 || end < 0) return { problem: 'damaged' }
  if (end - start > MAX_BASE64) return { problem: 'too-large' }
  // Programs that save an SVG again may break its lines.
  const json = textFromBase64(text.slice(start, end).replace(/\s+/g, ''))
  return json === null || json === '' ? { problem: 'damaged' } : { json }
}

// Where the element's name stands in its tag. Labels may hold the same word, but never after a raw "<".
function tagAt(text: string): number {
  const name = `:${MODEL_ELEMENT}`
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/<[\w.-]+$/.test(text.slice(Math.max(0, at - MAX_PREFIX), at))) return at
  }
  return -1
}

const MAX_PREFIX = 64
